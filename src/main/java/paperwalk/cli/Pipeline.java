package paperwalk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
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
import paperwalk.recommend.StoredEvidence;
import paperwalk.resolve.FacetMatcher;
import paperwalk.resolve.Identity;
import paperwalk.resolve.Resolution;
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

  /** Knows which names are one venue. */
  VenueMatcher venueMatcher() {
    return new VenueMatcher(venues);
  }

  /** Reads one list. */
  ReadingList read(ListFile file) {
    return reader.read(file);
  }

  /**
   * Loads lists, and no others than were named.
   *
   * @throws ReadException if one cannot be read
   */
  List<ListFile> load(List<Path> paths) throws ReadException {
    return ListFiles.load(paths);
  }

  /** Reads lists and what is wrong with them, by themselves and beside each other. */
  Catalogue lint(List<ListFile> files) {
    List<CataloguedList> lists = files.stream().map(file -> catalogued(file, -1)).toList();
    return resolve(lists, Identity.EMPTY).catalogue();
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
    return resolve(read(paths, previous), Identity.EMPTY).catalogue();
  }

  /** Makes one catalogue of what was read, under the names given so far. */
  Resolution resolve(List<CataloguedList> lists, Identity identity) {
    Resolution resolution = new Resolver(venueMatcher()).resolve(lists, identity);
    return new Resolution(linter.lint(resolution.catalogue()), resolution.added());
  }

  /** Reads what {@link #catalogue} makes a catalogue of. */
  List<CataloguedList> read(List<Path> paths, List<Path> previous) throws ReadException {
    List<CataloguedList> lists = new ArrayList<>();
    List<ListFile> files = reader.load(paths);
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
    return nonEmpty(paths, lists);
  }

  /**
   * Makes one catalogue of lists, whatever is wrong with them.
   *
   * @throws ReadException if a file cannot be read, or none has an entry
   */
  Catalogue papers(List<Path> paths) throws ReadException {
    List<CataloguedList> lists = new ArrayList<>();
    for (ListFile file : reader.load(paths)) {
      lists.add(catalogued(file, -1));
    }
    return new Resolver(venueMatcher()).resolve(nonEmpty(paths, lists));
  }

  private static List<CataloguedList> nonEmpty(List<Path> paths, List<CataloguedList> lists)
      throws ReadException {
    if (lists.stream().allMatch(list -> list.list().entries().isEmpty())) {
      throw new ReadException(
          paths.getFirst()
              + ": no entry found; an entry is a bullet such as"
              + " \"+ [2024 EMNLP] Title. ([paper](https://…), [code](https://…))\"");
    }
    return lists;
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
    List<String> quads = new GraphWriter(base).write(catalogue, linter.rules());
    String digest = digest(quads);
    Map<String, String> facts = Map.of("base", base, "sha256", digest);
    return store.publish(
        digest.substring(0, 16),
        snapshot -> {
          write(quads, snapshot.quads());
          progress.accept("preparing search and the walk");
          writeIndexes(snapshot, ontology);
          return facts;
        });
  }

  /** Makes what is needed to ask, to search and to walk, from a snapshot's statements. */
  static void writeIndexes(Snapshot snapshot, Ontology ontology) throws IOException {
    try (GraphStore graph = GraphStore.open(snapshot, question -> List.of())) {
      graph.indexTexts();
      StoredEvidence.graph(new EvidenceEdges(graph), ontology.edgeKinds()).write(snapshot.walk());
    } catch (StoreException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String digest(List<String> lines) {
    MessageDigest sha256 = Digest.sha256();
    lines.forEach(line -> sha256.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(sha256.digest());
  }

  /** Lines end alike on every system. */
  private static void write(List<String> lines, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (String line : lines) {
        out.append(line).append('\n');
      }
    }
  }
}
