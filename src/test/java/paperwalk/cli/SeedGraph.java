package paperwalk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import paperwalk.model.Catalogue;
import paperwalk.rdf.Vocabulary;
import paperwalk.recommend.EvidenceGraph;
import paperwalk.store.GraphStore;
import paperwalk.store.Snapshot;
import paperwalk.store.SnapshotStore;

/**
 * The graph of some lists, built as the program builds it.
 *
 * @param catalogue what the lists say
 * @param quads the statements as they lie on disk
 * @param store the statements, to be asked
 * @param evidence the graph that is walked
 */
public record SeedGraph(
    Catalogue catalogue, String quads, GraphStore store, EvidenceGraph evidence) {

  /** The list the project starts from. */
  public static final Path SEED = Path.of("data/awesome-personalized-llm.md");

  /** A list that shares papers with the seed. */
  public static final Path SECOND = Path.of("src/test/resources/paperwalk/seed/second-list.md");

  /** An older version of it. */
  public static final Path SECOND_OLDER =
      Path.of("src/test/resources/paperwalk/seed/older/second-list.md");

  /** The seed list's graph, in a new folder. */
  public static SeedGraph in(Path folder) throws Exception {
    return of(folder, List.of(SEED), List.of());
  }

  /** The graph of lists and of older versions of them, in a new folder. */
  public static SeedGraph of(Path folder, List<Path> lists, List<Path> older) throws Exception {
    Pipeline pipeline = new Pipeline(Vocabulary.DEFAULT_BASE);
    Catalogue catalogue = pipeline.catalogue(lists, older);
    Snapshot snapshot = pipeline.publish(catalogue, new SnapshotStore(folder), progress -> {});
    return new SeedGraph(
        catalogue,
        Files.readString(snapshot.quads()),
        GraphStore.open(snapshot, question -> List.of()),
        EvidenceGraph.open(snapshot.walk()));
  }
}
