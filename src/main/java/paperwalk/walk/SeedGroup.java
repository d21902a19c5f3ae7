package paperwalk.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Seeds whose walks are counted together. */
final class SeedGroup {
  private final int[] nodes;
  private final double[] weights;
  private final long walks;

  /**
   * Takes the seeds.
   *
   * @param weights their shares of the walks, which add up to 1
   * @param walks how many walks
   */
  private SeedGroup(int[] nodes, double[] weights, long walks) {
    this.nodes = nodes;
    this.weights = weights;
    this.walks = walks;
  }

  /** How many walks. */
  long walks() {
    return walks;
  }

  /** All seeds in one group. */
  static List<SeedGroup> together(Seeds seeds, long walks) {
    int[] nodes = new int[seeds.size()];
    double[] weights = new double[seeds.size()];
    Arrays.setAll(nodes, seeds::node);
    Arrays.setAll(weights, seeds::weight);
    return List.of(new SeedGroup(nodes, weights, walks));
  }

  /**
   * A group for each seed, with walks in proportion to {@code weight * degree * (C - log degree)}
   * (Eksombatchai et al. 2018, equations 1 and 2): more where there is more to see, though less
   * than in proportion. C is 1 more than the logarithm of the largest degree among the seeds, where
   * the paper has a constant of the whole graph.
   */
  static List<SeedGroup> apart(CsrGraph graph, Seeds seeds, long walks) {
    double[] shares = new double[seeds.size()];
    double constant = 1;
    for (int i = 0; i < shares.length; i++) {
      constant = Math.max(constant, 1 + Math.log(Math.max(1, graph.degree(seeds.node(i)))));
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      int degree = Math.max(1, graph.degree(seeds.node(i)));
      shares[i] = seeds.weight(i) * degree * (constant - Math.log(degree));
      sum += shares[i];
    }
    List<SeedGroup> groups = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      long own = Math.max(1, Math.round(walks * shares[i] / sum));
      groups.add(new SeedGroup(new int[] {seeds.node(i)}, new double[] {1}, own));
    }
    return groups;
  }

  /** The starts of its walks. */
  WalkStarts starts(long random, int index) {
    return new WalkStarts(nodes, weights, walks, random, index);
  }

  /** Whether all seeds are papers or evidence of one kind. */
  boolean startsIn(CsrGraph graph, int kind) {
    return Arrays.stream(nodes).allMatch(node -> graph.isPaper(node) || graph.kindOf(node) == kind);
  }

  /** The seeds that have arcs of a kind, with the walks of these: those of others get nowhere. */
  SeedGroup live(CsrGraph graph, int kind) {
    int[] kept = new int[nodes.length];
    double[] shares = new double[nodes.length];
    int size = 0;
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      int node = nodes[i];
      boolean live =
          graph.isPaper(node)
              ? graph.end(node, kind) > graph.start(node, kind)
              : graph.degree(node) > 0;
      if (live) {
        kept[size] = node;
        shares[size++] = weights[i];
        sum += weights[i];
      }
    }
    double[] normalised = Arrays.copyOf(shares, size);
    for (int i = 0; i < size; i++) {
      normalised[i] /= sum;
    }
    return new SeedGroup(Arrays.copyOf(kept, size), normalised, Math.round(walks * sum));
  }
}
