package paperwalk.walk;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A random walk with restart over papers: from a paper by one of its arcs to a node of evidence and
 * on to another paper, or directly to another paper; then, with the restart probability, back to
 * the seeds. A round is the way from paper to paper. The score of a paper is the share of all
 * arrivals that are there: {@code sum over rounds l of restart * (1 - restart)^(l-1) * (share of
 * walkers at the paper after l rounds)} (personalised PageRank; Haveliwala 2002). Seeds that are
 * evidence start in the middle of a round.
 *
 * <p>At a paper a kind of evidence is chosen by its weight, among those the paper has arcs of; then
 * an arc by its weight. Walkers that come to an end, and what weights leave over to 1, are lost.
 *
 * <p>May be used by any number of threads at once. The same request gives the same answer.
 */
public abstract sealed class Walk permits ExactWalk, PushWalk, MonteCarloWalk {
  /** How often the walker goes back, unless told otherwise: it stays close to the seeds. */
  public static final double DEFAULT_RESTART = 0.3;

  private final double restart;

  /**
   * Takes the restart probability.
   *
   * @param restart above 0 and below 1
   */
  Walk(double restart) {
    if (!(restart > 0 && restart < 1)) {
      throw new IllegalArgumentException(
          "the restart probability " + restart + " is not between 0 and 1");
    }
    this.restart = restart;
  }

  /** How often the walker goes back. */
  public final double restart() {
    return restart;
  }

  /**
   * Walks.
   *
   * @param graph where
   * @param seeds from where: nodes of the graph
   * @param kindWeights for each kind of the graph how often it is chosen, relative to the others; 0
   *     or more
   * @throws IllegalArgumentException if seeds or weights do not fit the graph
   * @throws UncheckedIOException if the graph is a damaged file
   */
  public final WalkScores scores(CsrGraph graph, Seeds seeds, double[] kindWeights) {
    check(graph, seeds, kindWeights);
    double[] weights = kindWeights.clone();
    Scratch scratch = graph.scratch().borrow();
    try {
      WalkScores scores = walk(graph, seeds, weights, scratch);
      graph.scratch().giveBack(scratch);
      return scores;
    } catch (IndexOutOfBoundsException | InternalError e) {
      // InternalError is what Java makes of a mapped file that became shorter.
      throw new UncheckedIOException(
          new IOException("the file of the walk graph is damaged: build it again", e));
    }
  }

  abstract WalkScores walk(CsrGraph graph, Seeds seeds, double[] kindWeights, Scratch scratch);

  private static void check(CsrGraph graph, Seeds seeds, double[] kindWeights) {
    if (seeds.node(seeds.size() - 1) >= graph.nodes()) {
      throw new IllegalArgumentException(
          "seed " + seeds.node(seeds.size() - 1) + " is no node: there are " + graph.nodes());
    }
    if (kindWeights.length != graph.kinds()) {
      throw new IllegalArgumentException(
          kindWeights.length + " weights are given for " + graph.kinds() + " kinds");
    }
    for (double weight : kindWeights) {
      if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("the weight of a kind is " + weight);
      }
    }
  }
}
