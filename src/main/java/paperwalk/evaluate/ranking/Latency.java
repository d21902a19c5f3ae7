package paperwalk.evaluate.ranking;

import java.util.Arrays;
import java.util.List;

/**
 * What a request takes on one thread.
 *
 * @param requests how many were measured
 * @param p50 milliseconds that half of them took at most
 * @param p99 milliseconds that 99 of 100 took at most
 * @param perSecond how many were answered in a second
 */
public record Latency(int requests, double p50, double p99, double perSecond) {
  /** How many papers such a request wants. */
  public static final int COUNT = 20;

  private static final int MOST = 1000;

  /** Asks queries spread evenly over all, each once to warm up and once to measure. */
  static Latency of(RankingMethod method, List<Query> queries) {
    int requests = Math.min(MOST, queries.size());
    long[] nanos = new long[requests];
    long total = 0;
    for (int round = 0; round < 2; round++) {
      total = 0;
      for (int i = 0; i < requests; i++) {
        Query query = queries.get((int) ((long) i * queries.size() / requests));
        long start = System.nanoTime();
        method.rank(query, COUNT);
        nanos[i] = System.nanoTime() - start;
        total += nanos[i];
      }
    }
    return of(nanos, total);
  }

  private static Latency of(long[] nanos, long total) {
    Arrays.sort(nanos);
    return new Latency(
        nanos.length,
        percentile(nanos, 0.5),
        percentile(nanos, 0.99),
        total == 0 ? 0 : nanos.length * 1e9 / total);
  }

  private static double percentile(long[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted.length == 0 ? 0 : sorted[Math.max(0, rank - 1)] / 1e6;
  }
}
