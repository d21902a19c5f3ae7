package paperwalk.store;

import java.nio.file.Path;
import java.util.Map;

/**
 * One immutable state of the graph on disk.
 *
 * @param folder where its files are
 * @param facts what its manifest says, by name
 */
public record Snapshot(Path folder, Map<String, String> facts) {
  /** The format of snapshots that this program reads and writes. */
  public static final int FORMAT = 1;

  /**
   * Names the fact that says what the default graph is: {@code stated} for the statements that
   * stand in no named graph, else the union that {@link GraphStore} describes.
   */
  public static final String DEFAULT_GRAPH = "defaultGraph";

  /** The graph's statements as sorted N-Quads. */
  public Path quads() {
    return folder.resolve("graph.nq");
  }

  /** The index of the statements, which answers questions. */
  public Path index() {
    return folder.resolve("graph.index");
  }

  /** The walk graph made from them. */
  public Path walk() {
    return folder.resolve("walk.bin");
  }

  /** The index of the words of its texts. */
  public Path texts() {
    return folder.resolve("texts");
  }

  /** The base of the graph's IRIs. */
  public String base() {
    return facts.getOrDefault("base", "");
  }

  /** What names the snapshot: digits of the SHA-256 of its statements. */
  public String name() {
    return String.valueOf(folder.getFileName());
  }
}
