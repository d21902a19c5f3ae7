package paperwalk.evaluate.ranking;

/** Ranks by score. */
final class ScoredMethod implements RankingMethod {
  private final String name;
  private final Scorer scorer;
  private final ThreadLocal<Scores> scores;

  ScoredMethod(String name, Corpus corpus, Scorer scorer) {
    this.name = name;
    this.scorer = scorer;
    this.scores = ThreadLocal.withInitial(() -> new Scores(corpus.papers().size()));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Ranking rank(Query query, int count) {
    Scores all = scores.get();
    scorer.score(query, all);
    return all.best(query, count);
  }
}
