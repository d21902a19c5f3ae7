package paperwalk.walk;

/**
 * The first rounds of the walk, without chance: shares of walkers are sent along all arcs. One
 * round is the walk of P3alpha and RP3beta (Cooper et al. 2014, Paudel et al. 2017; three steps
 * where the seed is a reader). Costs an update for each arc that is reached: little where degrees
 * are small.
 *
 * <p>Only the rounds that are walked count, so scores add up to at most {@code 1 - (1 -
 * restart)^rounds}; all of these are exact, unless a width is given: then of the papers reached
 * only those with the largest shares walk on, and {@link WalkScores#errorBound} is what the others
 * would have carried on.
 */
public final class ExactWalk extends Walk {
  /** A width that keeps every paper. */
  public static final int ALL = Integer.MAX_VALUE;

  private final int rounds;
  private final int width;

  /** One round, or more, with every paper kept. */
  public ExactWalk(double restart, int rounds) {
    this(restart, rounds, ALL);
  }

  /**
   * Takes the limits.
   *
   * @param restart above 0 and below 1
   * @param rounds how many rounds are walked, 1 or more
   * @param width how many papers walk on after a round, 1 or more
   */
  public ExactWalk(double restart, int rounds, int width) {
    super(restart);
    if (rounds < 1 || width < 1) {
      throw new IllegalArgumentException(rounds + " rounds of width " + width);
    }
    this.rounds = rounds;
    this.width = width;
  }

  /** How many rounds are walked. */
  public int rounds() {
    return rounds;
  }

  /** How many papers walk on after a round. */
  public int width() {
    return width;
  }

  @Override
  WalkScores walk(CsrGraph graph, Seeds seeds, double[] kindWeights, Scratch scratch) {
    Expansion expansion = new Expansion(graph, kindWeights);
    SparseVector scores = scratch.vector(0);
    SparseVector left = scratch.vector(1);
    SparseVector evidence = scratch.vector(2);
    SparseVector now = scratch.vector(3);
    SparseVector next = scratch.vector(4);
    for (int i = 0; i < seeds.size(); i++) {
      (graph.isPaper(seeds.node(i)) ? now : evidence).add(seeds.node(i), seeds.weight(i));
    }
    double factor = restart();
    double cut = 0;
    for (int round = 1; round <= rounds; round++) {
      for (int i = 0; i < now.size(); i++) {
        int paper = now.touched(i);
        left.add(paper, factor * now.get(paper));
        expansion.leavePaper(paper, now.get(paper), evidence, next);
      }
      for (int i = 0; i < evidence.size(); i++) {
        int node = evidence.touched(i);
        left.add(node, factor * evidence.get(node));
        expansion.leaveEvidence(node, evidence.get(node), next);
      }
      if (rounds == 1) {
        // Nothing is to be added up.
        return scores(graph, kindWeights, next.copy(factor), left, 0, expansion);
      }
      addAll(next, factor, scores);
      evidence.clear();
      now.clear();
      SparseVector swap = now;
      now = next;
      next = swap;
      factor *= 1 - restart();
      if (round < rounds) {
        cut += cut(now, factor, rounds - round);
      }
    }
    return scores(graph, kindWeights, scores.copy(1), left, cut, expansion);
  }

  private static WalkScores scores(
      CsrGraph graph,
      double[] kindWeights,
      SparseScores scores,
      SparseVector left,
      double cut,
      Expansion expansion) {
    LastSteps lastSteps = new RecordedSteps(graph, kindWeights, left.copy(1));
    return new WalkScores(scores, cut, expansion.steps(), paper -> 0, lastSteps);
  }

  /** Most that the papers which are not kept would have added to all scores. */
  private double cut(SparseVector now, double factor, int roundsLeft) {
    if (now.size() <= width) {
      return 0;
    }
    double before = sum(now);
    now.keepLargest(width);
    // factor / restart walkers are left; in the rounds to come this share of them would arrive.
    double arrivals = (1 - Math.pow(1 - restart(), roundsLeft)) / restart();
    return Math.max(0, before - sum(now)) * factor * arrivals;
  }

  private static double sum(SparseVector vector) {
    double sum = 0;
    for (int i = 0; i < vector.size(); i++) {
      sum += vector.get(vector.touched(i));
    }
    return sum;
  }

  private static void addAll(SparseVector from, double factor, SparseVector to) {
    for (int i = 0; i < from.size(); i++) {
      double amount = factor * from.get(from.touched(i));
      if (amount > 0) {
        to.add(from.touched(i), amount);
      }
    }
  }
}
