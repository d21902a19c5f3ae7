package paperwalk.walk;

import java.util.Arrays;

/**
 * Where a walk starts and restarts: nodes, papers or evidence, with weights that add up to 1. The
 * order in which they are given makes no difference, and one given twice counts twice.
 */
public final class Seeds {
  private final int[] nodes;
  private final double[] weights;

  private Seeds(int[] nodes, double[] weights) {
    this.nodes = nodes;
    this.weights = weights;
  }

  /**
   * Seeds that are gone back to equally often.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Seeds of(int... nodes) {
    double[] weights = new double[nodes.length];
    Arrays.fill(weights, 1);
    return weighted(nodes, weights);
  }

  /**
   * Seeds with weights; those of weight 0 are left out.
   *
   * @param nodes ids from 0
   * @param weights as many, from 0 up, in any unit
   * @throws IllegalArgumentException if there are none above 0, or one is no number from 0 up
   */
  public static Seeds weighted(int[] nodes, double[] weights) {
    if (nodes.length != weights.length) {
      throw new IllegalArgumentException(
          nodes.length + " seeds have " + weights.length + " weights");
    }
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] < 0 || !(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "node " + nodes[i] + " with weight " + weights[i] + " is no seed");
      }
    }
    long[] order = new long[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      order[i] = ((long) nodes[i] << 32) | i;
    }
    Arrays.sort(order);
    int[] merged = new int[nodes.length];
    double[] shares = new double[nodes.length];
    int size = 0;
    for (long each : order) {
      int node = (int) (each >>> 32);
      double weight = weights[(int) each];
      if (weight > 0) {
        boolean again = size > 0 && merged[size - 1] == node;
        size += again ? 0 : 1;
        merged[size - 1] = node;
        shares[size - 1] += weight;
        sum += weight;
      }
    }
    if (size == 0 || sum == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("a walk needs a seed with a weight above 0");
    }
    double[] normalised = Arrays.copyOf(shares, size);
    for (int i = 0; i < size; i++) {
      normalised[i] /= sum;
    }
    return new Seeds(Arrays.copyOf(merged, size), normalised);
  }

  /** The number of seeds. */
  public int size() {
    return nodes.length;
  }

  /** A seed, by ascending id. */
  public int node(int index) {
    return nodes[index];
  }

  /** Its share of the starts. */
  public double weight(int index) {
    return weights[index];
  }
}
