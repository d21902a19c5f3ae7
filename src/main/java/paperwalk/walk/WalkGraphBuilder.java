package paperwalk.walk;

import java.util.Arrays;

/**
 * Collects edges and turns them into a {@link WalkGraph}.
 *
 * <p>At each node the kinds of evidence it has share the walker's steps in proportion to the kinds'
 * weights, and the edges of one kind share the kind's steps in proportion to the edges' weights. So
 * a kind with many edges (a long title) does not drown one with few (a repository's owner).
 */
public final class WalkGraphBuilder {
  private final double[] kindWeights;
  private int nodes;
  private int edges;
  private int[] from = new int[1024];
  private int[] to = new int[1024];
  private byte[] kinds = new byte[1024];
  private float[] weights = new float[1024];

  /**
   * Takes the weights of the kinds.
   *
   * @param kindWeights for each kind, by its number, a weight above 0; at most 128
   */
  public WalkGraphBuilder(double... kindWeights) {
    if (kindWeights.length > 128) {
      throw new IllegalArgumentException("more than 128 kinds of edges");
    }
    for (double weight : kindWeights) {
      if (!(weight > 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException("the weight of a kind is not above 0: " + weight);
      }
    }
    this.kindWeights = kindWeights.clone();
  }

  /** Adds a node and says its id: 0, 1, 2 … */
  public int addNode() {
    return nodes++;
  }

  /**
   * Adds an edge, to be walked both ways.
   *
   * @param a a node
   * @param b another node
   * @param kind number of its kind
   * @param weight relative to the other edges of that kind at its ends; above 0
   */
  public void addEdge(int a, int b, int kind, double weight) {
    if (a == b || Math.min(a, b) < 0 || Math.max(a, b) >= nodes) {
      throw new IllegalArgumentException("no edge can run from node " + a + " to node " + b);
    }
    if (kind < 0 || kind >= kindWeights.length || !(weight > 0)) {
      throw new IllegalArgumentException("kind " + kind + " or weight " + weight + " is not valid");
    }
    if (edges == from.length) {
      from = Arrays.copyOf(from, edges * 2);
      to = Arrays.copyOf(to, edges * 2);
      kinds = Arrays.copyOf(kinds, edges * 2);
      weights = Arrays.copyOf(weights, edges * 2);
    }
    from[edges] = a;
    to[edges] = b;
    kinds[edges] = (byte) kind;
    weights[edges] = (float) weight;
    edges++;
  }

  /** The graph. Costs time in proportion to nodes plus edges, and a sort of each node's arcs. */
  public WalkGraph build() {
    int[] offsets = new int[nodes + 1];
    for (int e = 0; e < edges; e++) {
      offsets[from[e] + 1]++;
      offsets[to[e] + 1]++;
    }
    for (int i = 0; i < nodes; i++) {
      offsets[i + 1] += offsets[i];
    }
    int[] order = new int[2 * edges];
    int[] next = Arrays.copyOf(offsets, nodes);
    for (int e = 0; e < edges; e++) {
      order[next[from[e]]++] = e;
      order[next[to[e]]++] = e;
    }
    int[] targets = new int[2 * edges];
    float[] probabilities = new float[2 * edges];
    byte[] arcKinds = new byte[2 * edges];
    double[] sums = new double[kindWeights.length];
    for (int node = 0; node < nodes; node++) {
      fill(node, offsets, order, targets, probabilities, arcKinds, sums);
    }
    return new WalkGraph(offsets, targets, probabilities, arcKinds);
  }

  private void fill(
      int node,
      int[] offsets,
      int[] order,
      int[] targets,
      float[] probabilities,
      byte[] arcKinds,
      double[] sums) {
    int start = offsets[node];
    int end = offsets[node + 1];
    long[] sorted = new long[end - start];
    Arrays.fill(sums, 0);
    for (int i = start; i < end; i++) {
      int edge = order[i];
      sums[kinds[edge]] += weights[edge];
      int other = from[edge] == node ? to[edge] : from[edge];
      sorted[i - start] = ((long) other << 32) | edge;
    }
    Arrays.sort(sorted);
    double total = 0;
    for (int kind = 0; kind < sums.length; kind++) {
      total += sums[kind] > 0 ? kindWeights[kind] : 0;
    }
    for (int i = start; i < end; i++) {
      int edge = (int) sorted[i - start];
      int kind = kinds[edge];
      targets[i] = (int) (sorted[i - start] >> 32);
      arcKinds[i] = kinds[edge];
      probabilities[i] = (float) (kindWeights[kind] / total * (weights[edge] / sums[kind]));
    }
  }
}
