package paperwalk.walk;

import java.util.List;
import paperwalk.walk.SeedGroupWalk.Counted;

/**
 * Walkers drawn by lot, whose arrivals are counted (Pixie: Eksombatchai et al. 2018, "Pixie: a
 * system for recommending 3+ billion items to 200+ million users in real-time"). The cost is the
 * number of steps, whatever the size of the graph and the degrees of its nodes.
 *
 * <p>Without boosting, seeds share the walks by their weights and scores are those of {@link Walk}
 * on average. The standard error ({@link WalkScores#standardError}) takes arrivals as independent;
 * it is a little too small for papers that the same walker comes to again and again.
 *
 * <p>With multi-seed boosting each seed has its own walks and counts, and a paper's score is {@code
 * (sum over seeds of sqrt(count))^2}: a paper that many seeds lead to is worth more than one that a
 * single seed leads to as often. This is no probability any more; with one seed it changes nothing.
 *
 * <p>The numbers of each walk depend on the random seed and the walk's number only, so the same
 * request gives the same answer, and {@link WalkScores#parts} walks once more to see which steps
 * were the last: parts are counted, not estimated.
 */
public final class MonteCarloWalk extends Walk {
  private final long steps;
  private final boolean boosted;
  private final StopRule stop;
  private final long random;

  /**
   * Takes the limits.
   *
   * @param restart above 0 and below 1
   * @param steps about how many steps from paper to paper are walked in all, 1 or more
   * @param boosted whether papers that many seeds lead to are worth more
   * @param stop when to stop earlier
   * @param random the walks are the same for the same number
   */
  public MonteCarloWalk(double restart, long steps, boolean boosted, StopRule stop, long random) {
    super(restart);
    if (steps < 1 || steps > 1L << 40) {
      throw new IllegalArgumentException("a walk of " + steps + " steps");
    }
    this.steps = steps;
    this.boosted = boosted;
    this.stop = stop;
    this.random = random;
  }

  /** Walks that are not boosted and do not stop early. */
  public MonteCarloWalk(double restart, long steps, long random) {
    this(restart, steps, false, StopRule.NEVER, random);
  }

  @Override
  WalkScores walk(CsrGraph graph, Seeds seeds, double[] kindWeights, Scratch scratch) {
    // A walk has 1 / restart steps on average.
    long walks = Math.max(1, Math.round(steps * restart()));
    List<SeedGroup> groups =
        boosted ? SeedGroup.apart(graph, seeds, walks) : SeedGroup.together(seeds, walks);
    SeedGroupWalk walk = new SeedGroupWalk(graph, kindWeights, restart(), stop, random);
    BoostedSum sum = new BoostedSum(scratch.vector(2), scratch.vector(3));
    long taken = 0;
    long all = 0;
    for (int group = 0; group < groups.size(); group++) {
      Counted counted = walk.run(groups.get(group), group, scratch, null);
      sum.add(counted);
      taken += counted.tally().steps();
      all += groups.get(group).walks();
      scratch.vector(0).clear();
      scratch.vector(1).clear();
    }
    double factor = restart() / all;
    SparseScores roots = sum.roots().copy(1);
    LastSteps lastSteps = new ReplayedSteps(graph, groups, walk, roots, factor);
    SparseScores spread = sum.spread().copy(factor);
    SparseScores scores = roots.squared(factor);
    return new WalkScores(
        scores, 0, taken, paper -> scores.get(paper) * spread.get(paper), lastSteps);
  }
}
