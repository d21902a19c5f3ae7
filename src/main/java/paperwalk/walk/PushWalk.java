package paperwalk.walk;

/**
 * Personalised PageRank by local push (Andersen, Chung, Lang 2006, "Local graph partitioning using
 * PageRank vectors"): shares of walkers wait at nodes, and are sent on only where more than {@code
 * epsilon} times the node's degree wait. So what has little to say is never looked at, and the cost
 * is at most about {@code 2 / (epsilon * restart)} arcs, whatever the size of the graph.
 *
 * <p>What still waits at the end is missing from the scores: no score is above the true one, and
 * all of them together are below by at most {@link WalkScores#errorBound}, the sum of what waits.
 * (The paper's own bound, {@code epsilon * degree} for each node, is of undirected graphs whose
 * arcs are equally likely.)
 */
public final class PushWalk extends Walk {
  /** Below which share of a walker an arc is not taken, unless told otherwise. */
  public static final double DEFAULT_EPSILON = 1e-6;

  private final double epsilon;

  /**
   * Takes the limits.
   *
   * @param restart above 0 and below 1
   * @param epsilon above 0 and below 1
   */
  public PushWalk(double restart, double epsilon) {
    super(restart);
    if (!(epsilon > 0 && epsilon < 1)) {
      throw new IllegalArgumentException("epsilon " + epsilon + " is not between 0 and 1");
    }
    this.epsilon = epsilon;
  }

  /** The share of a walker for each arc of a node that is left waiting there. */
  public double epsilon() {
    return epsilon;
  }

  @Override
  WalkScores walk(CsrGraph graph, Seeds seeds, double[] kindWeights, Scratch scratch) {
    Pushing pushing = new Pushing(graph, kindWeights, restart(), epsilon, scratch);
    for (int i = 0; i < seeds.size(); i++) {
      pushing.start(seeds.node(i), seeds.weight(i));
    }
    pushing.run();
    return pushing.scores();
  }
}
