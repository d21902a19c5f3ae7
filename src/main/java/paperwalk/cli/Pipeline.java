package paperwalk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import paperwalk.lint.LinkedFiles;
import paperwalk.lint.Linter;
import paperwalk.model.Catalogue;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.Digest;
import paperwalk.model.Facet;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.VenueSeries;
import paperwalk.rdf.GraphWriter;
import paperwalk.rdf.Ontology;
import paperwalk.read.ListFiles;
import paperwalk.read.ListReader;
import paperwalk.read.ReadException;
import paperwalk.recommend.EvidenceFile;
import paperwalk.recommend.EvidenceGraphBuilder;
import paperwalk.resolve.FacetMatcher;
import paperwalk.resolve.Resolver;
import paperwalk.resolve.VenueMatcher;
import paperwalk.store.EvidenceEdges;
import paperwalk.store.GraphStore;
import paperwalk.store.Snapshot;
import paperwalk.store.SnapshotStore;
import paperwalk.store.StoreException;

/** The way from files to a snapshot: read, resolve, lint, write, walk. */
final class Pipeline {
  private final String base;
  private final Ontology ontology;
  private final Linter linter;
  private final FacetMatcher facets;
  private final List<VenueSeries> venues;
  private final ListReader reader;

  /** For graphs: whether linked files are there does not count, since the graph is of the lists. */
  Pipeline(String base) {
    this(base, LinkedFiles.UNKNOWN);
  }

  /** With the surroundings of the lists. */
  Pipeline(String base, LinkedFiles files) {
    this.base = base;
    this.ontology = new Ontology(base);
    List<Facet> known = ontology.facets();
    this.venues = ontology.venues();
    this.linter = new Linter(known, venues, files);
    this.facets = new FacetMatcher(known);
    this.reader = new ListReader(venues);
  }

  /** The rules that {@link #lint} applies. */
  List<RuleDescription> rules() {
    return linter.rules();
  }

  /**
   * Loads lists.
   *
   * @throws ReadException if one cannot be read
   */
  List<ListFile> load(List<Path> paths) throws ReadException {
    return ListFiles.load(paths);
  }

  /** Reads lists and what is wrong with them, by themselves and beside each other. */
  Catalogue lint(List<ListFile> files) {
    return resolved(files.stream().map(file -> catalogued(file, -1)).toList());
  }

  /**
   * Makes one catalogue of lists and of older versions of them.
   *
   * @param paths files and folders
   * @param previous older versions, the newest first; each belongs to the list of the same file
   *     name, or to the only list
   * @throws ReadException if a file cannot be read, or none has an entry
   */
  Catalogue catalogue(List<Path> paths, List<Path> previous) throws ReadException {
    List<CataloguedList> lists = new ArrayList<>();
    List<ListFile> files = load(paths);
    for (ListFile file : files) {
      lists.add(catalogued(file, -1));
    }
    Set<String> seen = new HashSet<>();
    files.forEach(file -> seen.add(file.key() + file.sha256()));
    int[] latest = IntStream.range(0, files.size()).toArray();
    for (Path old : previous) {
      int list = newer(files, old);
      ListFile file = ListFiles.load(old, files.get(list).key());
      if (seen.add(file.key() + file.sha256())) {
        lists.add(catalogued(file, latest[list]));
        latest[list] = lists.size() - 1;
      }
    }
    if (lists.stream().allMatch(list -> list.list().entries().isEmpty())) {
      throw new ReadException(
          paths.getFirst()
              + ": no entry found; an entry is a bullet such as"
              + " \"+ [2024 EMNLP] Title. ([paper](https://…), [code](https://…))\"");
    }
    return resolved(lists);
  }

  private Catalogue resolved(List<CataloguedList> lists) {
    return linter.lint(new Resolver(new VenueMatcher(venues)).resolve(lists));
  }

  private static int newer(List<ListFile> files, Path old) throws ReadException {
    if (files.size() == 1) {
      return 0;
    }
    for (int i = 0; i < files.size(); i++) {
      if (Path.of(files.get(i).name()).getFileName().equals(old.getFileName())) {
        return i;
      }
    }
    throw new ReadException(
        old + ": none of the lists has this file name, so it is not clear which one it precedes");
  }

  private CataloguedList catalogued(ListFile file, int newer) {
    ReadingList list = reader.read(file);
    return new CataloguedList(list, List.of(), facets.match(list), newer);
  }

  /**
   * Writes a catalogue as a new snapshot and switches to it.
   *
   * @param progress takes a line for each step
   * @throws StoreException if the store cannot be written
   */
  Snapshot publish(Catalogue catalogue, SnapshotStore store, Consumer<String> progress)
      throws StoreException {
    progress.accept("writing the graph");
    byte[] quads = bytes(new GraphWriter(base).write(catalogue, linter.rules()));
    String digest = Digest.of(quads);
    Map<String, String> facts = Map.of("base", base, "sha256", digest);
    return store.publish(
        digest.substring(0, 16),
        snapshot -> {
          Files.write(snapshot.quads(), quads);
          progress.accept("preparing the walk");
          writeWalk(snapshot);
          return facts;
        });
  }

  private void writeWalk(Snapshot snapshot) throws IOException {
    try {
      GraphStore graph = GraphStore.open(snapshot, (seeds, limit) -> List.of());
      EvidenceFile.write(
          EvidenceGraphBuilder.build(new EvidenceEdges(graph), ontology.edgeKinds()),
          snapshot.walk());
    } catch (StoreException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static byte[] bytes(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
