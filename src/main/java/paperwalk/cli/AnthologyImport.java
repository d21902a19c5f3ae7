package paperwalk.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import paperwalk.model.AclId;
import paperwalk.model.AnthologyPaper;
import paperwalk.model.VenueSeries;
import paperwalk.rdf.AnthologyGraph;
import paperwalk.read.AnthologyReader;
import paperwalk.read.AnthologyVenues;
import paperwalk.read.CitationTable;
import paperwalk.read.ReadException;
import paperwalk.resolve.VenueMatcher;
import paperwalk.store.Snapshot;

/** One import of the Anthology: what was read, what was written, and what was found wrong. */
final class AnthologyImport {
  /** So many papers are told of at a time. */
  static final int STEP = 10_000;

  private final AnthologyVenues names;
  private final VenueMatcher matcher;
  private final int from;
  private final int until;
  private final Consumer<String> progress;
  private final ImportFindings findings = new ImportFindings();
  private final Map<String, Integer> imported = new HashMap<>();
  private final Set<String> otherYears = new HashSet<>();
  private final Set<String> venues = new HashSet<>();
  private @Nullable CitationTally citations;
  private int files;
  private int abstracts;
  private long statements;

  /**
   * Imports nothing yet.
   *
   * @param venues the series that are known by name
   * @param from the first year to import
   * @param until the last
   * @param progress takes a line now and then
   */
  AnthologyImport(List<VenueSeries> venues, int from, int until, Consumer<String> progress) {
    this.names = new AnthologyVenues(venues);
    this.matcher = new VenueMatcher(venues);
    this.from = from;
    this.until = until;
    this.progress = progress;
  }

  /**
   * Reads the files and writes their papers as N-Quads.
   *
   * @param table of citations, or null
   * @param base of all IRIs
   * @param out stays open
   * @throws ReadException if a file cannot be opened
   */
  void write(List<Path> xml, @Nullable Path table, String base, OutputStream out)
      throws ReadException {
    files = xml.size();
    try (AnthologyGraph graph =
        new AnthologyGraph(base, volume -> matcher.match(names.name(volume)), out)) {
      AnthologyReader reader = new AnthologyReader(paper -> add(paper, graph), findings::add);
      for (Path file : xml) {
        reader.read(file);
      }
      if (table != null) {
        citations = new CitationTally(imported, otherYears, graph);
        CitationTable.read(table, citations, findings::add);
      }
      statements = graph.statements();
    }
  }

  private void add(AnthologyPaper paper, AnthologyGraph graph) {
    AclId id = paper.id();
    if (paper.year() < from || paper.year() > until) {
      otherYears.add(id.value());
      return;
    }
    graph.add(paper);
    imported.put(id.value(), paper.year());
    venues.add(names.name(paper.volume()));
    abstracts += paper.abstractText().isEmpty() ? 0 : 1;
    if (imported.size() % STEP == 0) {
      progress.accept("%,d papers".formatted(imported.size()));
    }
  }

  /** How many papers were written. */
  int papers() {
    return imported.size();
  }

  /** How many papers are of other years than asked for. */
  int leftOut() {
    return otherYears.size();
  }

  ImportFindings findings() {
    return findings;
  }

  AnthologyReport report(Snapshot snapshot, double seconds) {
    return new AnthologyReport(
        files,
        papers(),
        abstracts,
        venues.size(),
        leftOut(),
        citations == null ? null : citations.count(),
        statements,
        findings.counts(),
        findings.json(),
        findings.untold(),
        snapshot.folder().toString(),
        seconds);
  }
}
