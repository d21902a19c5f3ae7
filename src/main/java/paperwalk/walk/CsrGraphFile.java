package paperwalk.walk;

import java.io.IOException;
import java.lang.foreign.MemorySegment;

/**
 * A {@link CsrGraph} as sections of a {@link SectionFile}: {@code walk.shape} (ints: papers, kinds,
 * for each kind its first node and then the number of nodes, and for each kind its traits) and for
 * both directions offsets, targets and weights. Other sections may stand beside them.
 */
public final class CsrGraphFile {
  private static final String SHAPE = "walk.shape";
  private static final String FORWARD = "walk.forward.";
  private static final String BACKWARD = "walk.backward.";

  private CsrGraphFile() {}

  /** Writes a graph among the sections of a file. */
  public static void write(CsrGraph graph, SectionFileWriter file) throws IOException {
    try (SectionFileWriter.Output shape = file.begin(SHAPE)) {
      shape.writeInt(graph.papers());
      shape.writeInt(graph.kinds());
      for (int kind = 0; kind <= graph.kinds(); kind++) {
        shape.writeInt(graph.firstNode(kind));
      }
      for (byte trait : graph.traits()) {
        shape.writeInt(trait);
      }
    }
    write(graph.forward(), FORWARD, file);
    write(graph.backward(), BACKWARD, file);
  }

  /**
   * The graph of a file, which stays there: opening costs the same whatever its size. Small files
   * are checked as a whole; of large ones, that arcs lead to nodes is left to {@link #verify}.
   *
   * @throws IOException if the file holds none, or one whose parts do not fit together
   */
  public static CsrGraph read(SectionFile file) throws IOException {
    try {
      MemorySegment shape = file.section(SHAPE);
      int papers = shape.getAtIndex(LittleEndian.INT, 0);
      int kinds = shape.getAtIndex(LittleEndian.INT, 1);
      int[] firstNodes = new int[Math.min(kinds, CsrGraph.MAX_KINDS + 1) + 1];
      for (int kind = 0; kind < firstNodes.length; kind++) {
        firstNodes[kind] = shape.getAtIndex(LittleEndian.INT, 2L + kind);
      }
      byte[] traits = new byte[firstNodes.length - 1];
      for (int kind = 0; kind < traits.length; kind++) {
        traits[kind] = (byte) shape.getAtIndex(LittleEndian.INT, 3L + kinds + kind);
      }
      CsrRows there = rows(file, FORWARD);
      CsrRows back = rows(file, BACKWARD);
      CsrGraph graph = new CsrGraph(papers, firstNodes, there, back, traits);
      if (there.targets().byteSize() + back.targets().byteSize() <= SectionFile.SMALL / 2) {
        check(graph);
      }
      return graph;
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IOException(file.path() + " holds no walk graph: " + e.getMessage(), e);
    }
  }

  /**
   * Checks the contents of a file and of its graph: that rows follow each other, that arcs lead to
   * nodes and in order, and that weights are numbers from 0 up. Costs reading all of it.
   *
   * @throws IOException if something is wrong
   */
  public static void verify(SectionFile file) throws IOException {
    file.verify();
    CsrGraph graph = read(file);
    try {
      check(graph);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException(file.path() + " holds no walk graph: " + e.getMessage(), e);
    }
  }

  private static void write(CsrRows rows, String name, SectionFileWriter file) throws IOException {
    file.put(name + "offsets", rows.offsets());
    file.put(name + "targets", rows.targets());
    file.put(name + "weights", rows.weights());
  }

  private static CsrRows rows(SectionFile file, String name) throws IOException {
    return new CsrRows(
        file.section(name + "offsets"),
        file.section(name + "targets"),
        file.section(name + "weights"));
  }

  private static void check(CsrGraph graph) {
    CsrRows forward = graph.forward();
    for (int row = 0; row < forward.rows(); row++) {
      check(forward, row, 0, graph.nodes());
      int kind = row % graph.kinds();
      for (int arc = forward.start(row); arc < forward.end(row); arc++) {
        int target = forward.target(arc);
        if (target >= graph.papers() && graph.kindOf(target) != kind) {
          throw new IllegalArgumentException("arc " + arc + " leads to a node of another kind");
        }
      }
    }
    CsrRows backward = graph.backward();
    for (int row = 0; row < backward.rows(); row++) {
      check(backward, row, 0, graph.papers());
    }
  }

  private static void check(CsrRows rows, int row, int from, int to) {
    if (rows.start(row) > rows.end(row)) {
      throw new IllegalArgumentException("row " + row + " ends before it starts");
    }
    int least = from;
    for (int arc = rows.start(row); arc < rows.end(row); arc++) {
      int target = rows.target(arc);
      float weight = rows.weight(arc);
      if (target < least || target >= to || !(weight >= 0 && weight < Float.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "arc " + arc + " leads to " + target + " with weight " + weight);
      }
      least = target;
    }
  }
}
