package paperwalk.evaluate.ranking;

/** A way to recommend, ready for one corpus. Several threads may ask at once. */
public interface RankingMethod {

  /** What it is called on the command line and in tables. */
  String name();

  /**
   * Answers a query. The same query has the same answer.
   *
   * @param query what is asked; {@link Query#relevant} is not to be looked at
   * @param count how many papers at most
   * @return candidates of the query, none excluded; fewer if the method finds no more
   */
  Ranking rank(Query query, int count);
}
