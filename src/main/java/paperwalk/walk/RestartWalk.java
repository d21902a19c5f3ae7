package paperwalk.walk;

import java.util.Arrays;

/**
 * Random walk with restart: at each step the walker goes back to one of the seeds with the restart
 * probability, and otherwise takes an arc by its probability. The share of time spent at a node is
 * its score (personalised PageRank: Page, Brin, Motwani, Winograd 1999; Haveliwala 2002).
 *
 * <p>Computed by iterating to a fixed point, so the result is exact within {@link #TOLERANCE} and
 * the same every time. One iteration costs time in proportion to nodes plus arcs, and about {@code
 * log(TOLERANCE) / log(1 - restart)} of them are needed: 78 at the default restart.
 */
public final class RestartWalk {
  /** How often the walker goes back, unless told otherwise: it stays close to the seeds. */
  public static final double DEFAULT_RESTART = 0.3;

  /** Largest sum of all scores' errors. */
  public static final double TOLERANCE = 1e-12;

  private final WalkGraph graph;
  private final double restart;

  /**
   * Takes graph and restart probability.
   *
   * @param restart above 0 and below 1
   */
  public RestartWalk(WalkGraph graph, double restart) {
    if (!(restart > 0 && restart < 1)) {
      throw new IllegalArgumentException("the restart probability is not between 0 and 1");
    }
    this.graph = graph;
    this.restart = restart;
  }

  /** How often the walker goes back. */
  public double restart() {
    return restart;
  }

  /**
   * Walks from some nodes.
   *
   * @param seeds at least one; each is gone back to equally often
   * @return for each node, the share of time spent there; they add up to 1
   */
  public double[] scores(int... seeds) {
    if (seeds.length == 0) {
      throw new IllegalArgumentException("a walk needs a seed");
    }
    int n = graph.nodeCount();
    double[] home = new double[n];
    for (int seed : seeds) {
      home[seed] += 1.0 / seeds.length;
    }
    double[] now = home.clone();
    double[] next = new double[n];
    double change = 1;
    while (change > TOLERANCE * restart) {
      double returned = step(now, next);
      change = 0;
      for (int i = 0; i < n; i++) {
        next[i] += returned * home[i];
        change += Math.abs(next[i] - now[i]);
      }
      double[] swap = now;
      now = next;
      next = swap;
    }
    return now;
  }

  /** One step of all walkers; the share that goes back to the seeds is returned. */
  private double step(double[] now, double[] next) {
    Arrays.fill(next, 0);
    double returned = 0;
    for (int node = 0; node < now.length; node++) {
      double mass = now[node];
      if (mass == 0) {
        continue;
      }
      int end = graph.offset(node + 1);
      double sum = 0;
      for (int arc = graph.offset(node); arc < end; arc++) {
        double share = (1 - restart) * mass * graph.probability(arc);
        next[graph.target(arc)] += share;
        sum += share;
      }
      // Includes what the arcs' rounded probabilities leave over, so that nothing is lost.
      returned += mass - sum;
    }
    return returned;
  }
}
