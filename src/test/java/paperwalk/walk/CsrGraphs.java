package paperwalk.walk;

import java.util.Arrays;
import java.util.Random;

/** Walk graphs for tests. */
final class CsrGraphs {
  private CsrGraphs() {}

  /**
   * A graph of chance: kinds 0 and 1 have nodes of evidence, kind 2 leads directly from paper to
   * paper. Some papers have no arcs of a kind, and some rows lose a part of the walkers.
   */
  static CsrGraph random(long seed, int papers, int edges) {
    Random random = new Random(seed);
    CsrGraphBuilder builder = new CsrGraphBuilder(papers, 3);
    int nodes = papers / 2 + 1;
    int first = builder.addNodes(0, nodes);
    builder.addNodes(1, nodes);
    for (int i = 0; i < edges; i++) {
      int paper = random.nextInt(papers);
      int kind = random.nextInt(3);
      float there = 0.1f + random.nextFloat();
      float back = 0.1f + random.nextFloat();
      if (kind == 2) {
        int other = (paper + 1 + random.nextInt(papers - 1)) % papers;
        builder.addArc(paper, other, kind, there);
      } else {
        int node = first + kind * nodes + random.nextInt(nodes);
        builder.addEdge(paper, node, kind, there, back);
      }
    }
    return builder.normaliseForward().normaliseBackward().build();
  }

  /** One kind of evidence whose arcs are all equally likely. */
  static CsrGraph uniform(long seed, int papers, int nodes, int edges) {
    Random random = new Random(seed);
    CsrGraphBuilder builder = new CsrGraphBuilder(papers, 1);
    builder.addNodes(0, nodes);
    for (int i = 0; i < edges; i++) {
      builder.addEdge(random.nextInt(papers), papers + random.nextInt(nodes), 0, 1, 1);
    }
    return builder.normaliseForward().normaliseBackward().build();
  }

  /** One kind whose arcs lead directly from paper to paper, each equally likely: "0>1 1>0". */
  static CsrGraph direct(int papers, String arcs) {
    CsrGraphBuilder builder = new CsrGraphBuilder(papers, 1);
    for (String arc : arcs.split(" ")) {
      String[] ends = arc.split(">");
      builder.addArc(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), 0, 1);
    }
    return builder.normaliseForward().build();
  }

  /** All rows of a graph, to compare it by. */
  static String print(CsrGraph graph) {
    StringBuilder text = new StringBuilder();
    int[] firstNodes = new int[graph.kinds() + 1];
    Arrays.setAll(firstNodes, graph::firstNode);
    text.append(graph.papers()).append(Arrays.toString(firstNodes));
    text.append(Arrays.toString(graph.traits()));
    print(graph.forward(), text);
    print(graph.backward(), text);
    return text.toString();
  }

  private static void print(CsrRows rows, StringBuilder text) {
    for (int row = 0; row < rows.rows(); row++) {
      text.append("\n").append(row).append(":");
      for (int arc = rows.start(row); arc < rows.end(row); arc++) {
        text.append(" ").append(rows.target(arc)).append("*").append(rows.weight(arc));
      }
    }
  }
}
