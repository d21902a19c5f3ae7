package paperwalk.walk;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a walk found: the papers it came to, each with the share of arrivals there. Seeds are among
 * them where the walk came back. Holds what was touched, not the whole graph's size.
 */
public final class WalkScores {
  private final SparseScores scores;
  private final double unreached;
  private final long steps;
  private final IntToDoubleFunction variance;
  private final LastSteps lastSteps;

  /**
   * Takes what was found.
   *
   * @param unreached most that all true scores together exceed those found by
   * @param steps how many arcs were taken
   * @param variance square of the standard error of a paper's score
   */
  WalkScores(
      SparseScores scores,
      double unreached,
      long steps,
      IntToDoubleFunction variance,
      LastSteps lastSteps) {
    this.scores = scores;
    this.unreached = unreached;
    this.steps = steps;
    this.variance = variance;
    this.lastSteps = lastSteps;
  }

  /** The number of papers that have a score. */
  public int size() {
    return scores.size();
  }

  /**
   * A paper that has a score.
   *
   * @param index 0 to before the size, in an order that is the same for the same request
   */
  public int paper(int index) {
    return scores.key(index);
  }

  /** Its score. */
  public double value(int index) {
    return scores.value(index);
  }

  /** The score of a paper, 0 for one the walk did not come to; the first call sorts the papers. */
  public double score(int paper) {
    return scores.get(paper);
  }

  /**
   * By how much the true scores of all papers together exceed those found, at most: above 0 for a
   * push, which stops early, and for an exact walk of limited width. As good as the rows' weights,
   * which are floats and add up to 1 within their rounding.
   */
  public double errorBound() {
    return unreached;
  }

  /** The standard error of a paper's score: above 0 for walks that are drawn by lot. */
  public double standardError(int paper) {
    return Math.sqrt(variance.applyAsDouble(paper));
  }

  /** How many arcs were taken: the cost of the walk. */
  public long steps() {
    return steps;
  }

  /**
   * The best papers, best first; of equal ones that with the lowest id first.
   *
   * @param count how many at most
   * @param factors for each paper, by which its score is multiplied before they are ranked (see
   *     {@link Discount}); null for none
   * @param wanted which papers may be among them
   */
  public int[] top(int count, float @Nullable [] factors, IntPredicate wanted) {
    if (count < 0) {
      throw new IllegalArgumentException("the best " + count + " papers cannot be said");
    }
    return SparseScores.largest(
        count,
        scores.keys(),
        scores.size(),
        i -> {
          int paper = scores.key(i);
          if (!wanted.test(paper)) {
            return 0;
          }
          return factors == null ? scores.value(i) : scores.value(i) * factors[paper];
        });
  }

  /** The parts of a paper's score, by last step, largest first; they add up to it. */
  public List<WalkPart> parts(int paper) {
    return parts(new int[] {paper}).getFirst();
  }

  /** The parts of several papers' scores, which costs hardly more than those of one. */
  public List<List<WalkPart>> parts(int[] papers) {
    return lastSteps.of(papers);
  }
}
