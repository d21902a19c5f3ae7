package paperwalk.recommend;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** What a {@link RelatedWalk} found, until it is closed. */
public abstract sealed class Walked implements AutoCloseable permits TwoRounds, RestartedWalk {
  /**
   * Papers and their scores.
   *
   * @param papers numbers of papers, the best first; of equal ones the lower number first
   * @param scores as many, above 0
   */
  @SuppressWarnings("ArrayRecordComponent") // Its arrays are read in place and never compared.
  public record Ranked(int[] papers, double[] scores) {}

  /** Takes a part of a score. */
  interface PartVisitor {
    /**
     * Takes a part.
     *
     * @param kind the kind of evidence
     * @param via the node of evidence that is shared; or, of texts, the paper that is near; or
     *     {@code -1 - number} of the text that is near
     * @param from the paper that brought it, one of the starts or, in the second round, one in
     *     between; or the text as above
     * @param second whether it came in the second round
     * @param amount how much; below 0 for what one wants less of
     */
    void part(int kind, int via, int from, boolean second, double amount);
  }

  /** The score of a paper. */
  public abstract double score(int paper);

  /** Visits the papers that may have a score above 0, each once, none that was given. */
  abstract void candidates(IntConsumer visitor);

  /** Visits the parts of a paper's score; they add up to it. */
  abstract void parts(int paper, PartVisitor visitor);

  /** The sum of the scores above 0 of all papers but those the walk started from. */
  double total() {
    double[] sum = {0};
    candidates(paper -> sum[0] += Math.max(0, score(paper)));
    return sum[0];
  }

  /**
   * The best papers. Never one that the walk started from or was to keep away from.
   *
   * @param most how many at most
   * @param wanted which papers may be among them
   */
  public Ranked best(int most, IntPredicate wanted) {
    Keys keys = new Keys(most);
    candidates(paper -> {
      float score = (float) score(paper);
      if (score > keys.least() && wanted.test(paper)) {
        keys.add(Largest.key(score, paper));
      }
    });
    int[] papers = keys.largest();
    double[] scores = Arrays.stream(papers).mapToDouble(this::score).toArray();
    sort(papers, scores);
    return new Ranked(papers, scores);
  }

  /** What single precision could not tell apart. The input is nearly sorted. */
  private static void sort(int[] papers, double[] scores) {
    for (int i = 1; i < papers.length; i++) {
      for (int j = i; j > 0 && scores[j] > scores[j - 1]; j--) {
        double score = scores[j];
        int paper = papers[j];
        scores[j] = scores[j - 1];
        papers[j] = papers[j - 1];
        scores[j - 1] = score;
        papers[j - 1] = paper;
      }
    }
  }

  @Override
  public abstract void close();
}
