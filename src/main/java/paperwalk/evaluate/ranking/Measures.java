package paperwalk.evaluate.ranking;

import java.util.Arrays;

/**
 * How good rankings are, as {@code score.py} counts: relevance is binary, and a query without an
 * answer counts 0.
 *
 * @param recall20 share of the relevant papers among the first 20
 * @param recall50 among the first 50
 * @param recall100 among the first 100
 * @param ndcg10 normalised discounted cumulative gain at 10 (Järvelin and Kekäläinen 2002), the
 *     ideal being as many relevant papers as there are, at most 10
 * @param ndcg20 the same at 20
 * @param mrr reciprocal rank of the first relevant paper among the first 100
 * @param hit10 whether one of the first 10 is relevant
 * @param precision5 share of relevant papers among the first 5
 */
public record Measures(
    double recall20,
    double recall50,
    double recall100,
    double ndcg10,
    double ndcg20,
    double mrr,
    double hit10,
    double precision5) {
  /** Ranks behind this do not count. */
  public static final int DEPTH = 100;

  private static final int[] CUTS = {20, 50, DEPTH};

  /** The measures of one ranking. */
  static Measures of(int[] ranking, int[] relevant) {
    int depth = Math.min(ranking.length, DEPTH);
    int[] hits = new int[DEPTH + 1];
    double[] gains = new double[DEPTH + 1];
    double[] ideal = new double[DEPTH + 1];
    double first = 0;
    for (int i = 0; i < DEPTH; i++) {
      boolean hit = i < depth && Arrays.binarySearch(relevant, ranking[i]) >= 0;
      double gain = Math.log(2) / Math.log(i + 2);
      hits[i + 1] = hits[i] + (hit ? 1 : 0);
      gains[i + 1] = gains[i] + (hit ? gain : 0);
      ideal[i + 1] = ideal[i] + (i < relevant.length ? gain : 0);
      if (hit && first == 0) {
        first = 1.0 / (i + 1);
      }
    }
    double[] recall =
        Arrays.stream(CUTS).mapToDouble(k -> hits[k] / (double) relevant.length).toArray();
    return new Measures(
        recall[0],
        recall[1],
        recall[2],
        gains[10] / ideal[10],
        gains[20] / ideal[20],
        first,
        Math.min(1, hits[10]),
        hits[5] / 5.0);
  }

  double[] values() {
    return new double[] {recall20, recall50, recall100, ndcg10, ndcg20, mrr, hit10, precision5};
  }

  private static Measures of(double... v) {
    return new Measures(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]);
  }

  /** The means; all 0 if there are none. */
  static Measures mean(Iterable<Measures> all) {
    double[] sums = new double[Measures.of(new double[8]).values().length];
    int count = 0;
    for (Measures each : all) {
      double[] values = each.values();
      for (int i = 0; i < sums.length; i++) {
        sums[i] += values[i];
      }
      count++;
    }
    int queries = Math.max(1, count);
    return of(Arrays.stream(sums).map(sum -> sum / queries).toArray());
  }
}
