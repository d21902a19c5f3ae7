package paperwalk.evaluate.ranking;

/**
 * By how much nDCG@10 of one method differs from that of another over the same queries.
 *
 * @param mean mean of the differences; above 0 if the first is better
 * @param margin half the width of its 95 % confidence interval, by the normal distribution; 0 if
 *     there are fewer than two queries
 */
public record Difference(double mean, double margin) {
  private static final double NORMAL_95 = 1.959964;

  /** The difference of two methods that answered the same task. */
  public static Difference of(MethodResult one, MethodResult other) {
    int queries = one.queries();
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < queries; i++) {
      double difference = one.each().get(i).ndcg10() - other.each().get(i).ndcg10();
      sum += difference;
      squares += difference * difference;
    }
    if (queries < 2) {
      return new Difference(sum, 0);
    }
    double mean = sum / queries;
    double variance = Math.max(0, (squares - queries * mean * mean) / (queries - 1));
    return new Difference(mean, NORMAL_95 * Math.sqrt(variance / queries));
  }
}
