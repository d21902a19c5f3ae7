package paperwalk.walk;

import java.util.Random;

/** Walk graphs for tests. */
final class WalkGraphs {
  private WalkGraphs() {}

  /** A graph of random edges of three kinds, parallel ones and lonely nodes among them. */
  static WalkGraph random(long seed, int nodes, int edges) {
    return random(seed, nodes, edges, true);
  }

  /** The same without parallel edges. */
  static WalkGraph simple(long seed, int nodes, int edges) {
    return random(seed, nodes, edges, false);
  }

  private static WalkGraph random(long seed, int nodes, int edges, boolean parallel) {
    Random random = new Random(seed);
    WalkGraphBuilder builder = new WalkGraphBuilder(1, 0.3, 2);
    boolean[] joined = new boolean[nodes * nodes];
    for (int i = 0; i < nodes; i++) {
      builder.addNode();
    }
    for (int i = 0; i < edges; i++) {
      int a = random.nextInt(nodes);
      int b = random.nextInt(nodes);
      if (a != b && (parallel || !joined[a * nodes + b])) {
        joined[a * nodes + b] = true;
        joined[b * nodes + a] = true;
        builder.addEdge(a, b, random.nextInt(3), 0.1 + random.nextDouble());
      }
    }
    return builder.build();
  }

  /** A graph of directed arcs, written as {@code "0>1 1>0"}, each taken equally often. */
  static WalkGraph directed(int nodes, String arcs) {
    String[] all = arcs.split("\\s+");
    int[] offsets = new int[nodes + 1];
    int[] targets = new int[all.length];
    float[] probabilities = new float[all.length];
    for (int i = 0; i < all.length; i++) {
      String[] ends = all[i].split(">");
      offsets[Integer.parseInt(ends[0]) + 1]++;
      targets[i] = Integer.parseInt(ends[1]);
    }
    for (int node = 0; node < nodes; node++) {
      int degree = offsets[node + 1];
      offsets[node + 1] += offsets[node];
      for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        probabilities[arc] = 1f / degree;
      }
    }
    return new WalkGraph(offsets, targets, probabilities, new byte[all.length]);
  }
}
