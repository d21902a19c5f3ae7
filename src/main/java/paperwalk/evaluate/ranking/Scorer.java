package paperwalk.evaluate.ranking;

/** What gives papers scores, for methods that look at no paper's rank. */
interface Scorer {

  /**
   * Adds to the scores of papers.
   *
   * @param query what is asked; what it excludes is left out later
   * @param scores empty before
   */
  void score(Query query, Scores scores);
}
