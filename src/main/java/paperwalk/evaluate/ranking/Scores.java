package paperwalk.evaluate.ranking;

import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.util.LongHeap;

/**
 * Scores of papers while a query is answered: as large as the corpus, cleared in proportion to what
 * was touched. For one thread.
 */
final class Scores {
  private final double[] values;
  private final int[] touched;
  private int count;

  Scores(int papers) {
    this.values = new double[papers];
    this.touched = new int[papers];
  }

  /** Adds to a paper's score; only what is above 0 counts. */
  void add(int paper, double score) {
    if (score > 0) {
      if (values[paper] == 0) {
        touched[count++] = paper;
      }
      values[paper] += score;
    }
  }

  double get(int paper) {
    return values[paper];
  }

  /** How many papers have a score. */
  int size() {
    return count;
  }

  /** One of the papers that have a score. */
  int paper(int index) {
    return touched[index];
  }

  /** Multiplies a paper's score. */
  void scale(int paper, double factor) {
    values[paper] *= factor;
  }

  /** Forgets all scores. */
  void clear() {
    for (int i = 0; i < count; i++) {
      values[touched[i]] = 0;
    }
    count = 0;
  }

  /**
   * The best papers that a query allows, and forgets all scores. Equal scores (as floats) are in
   * the order of ids.
   */
  Ranking best(Query query, int wanted) {
    BitSet candidates = query.candidates();
    for (int paper : query.excluded()) {
      values[paper] = 0;
    }
    // A float above 0 orders like its bits, so score and paper fit one number.
    LongHeap heap = new LongHeap(Math.max(1, Math.min(wanted, values.length)));
    for (int i = 0; i < count; i++) {
      int paper = touched[i];
      float value = (float) values[paper];
      if (value > 0 && (candidates == null || candidates.get(paper))) {
        heap.insertWithOverflow(
            ((long) Float.floatToIntBits(value) << Integer.SIZE) | (Integer.MAX_VALUE - paper));
      }
    }
    int[] papers = new int[heap.size()];
    double[] scores = new double[papers.length];
    for (int i = papers.length - 1; i >= 0; i--) {
      papers[i] = Integer.MAX_VALUE - (int) heap.pop();
      scores[i] = values[papers[i]];
    }
    clear();
    return wanted < papers.length
        ? new Ranking(Arrays.copyOf(papers, wanted), Arrays.copyOf(scores, wanted))
        : new Ranking(papers, scores);
  }
}
