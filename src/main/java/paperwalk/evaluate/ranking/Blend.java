package paperwalk.evaluate.ranking;

/** The sum of two kinds of scores, each divided by its best. */
final class Blend implements Scorer {
  private final Scorer first;
  private final Scorer second;
  private final ThreadLocal<Scores> scratch;

  Blend(Corpus corpus, Scorer first, Scorer second) {
    this.first = first;
    this.second = second;
    this.scratch = ThreadLocal.withInitial(() -> new Scores(corpus.papers().size()));
  }

  @Override
  public void score(Query query, Scores scores) {
    add(first, query, scores);
    add(second, query, scores);
  }

  private void add(Scorer scorer, Query query, Scores scores) {
    Scores own = scratch.get();
    scorer.score(query, own);
    for (int paper : query.excluded()) {
      own.scale(paper, 0);
    }
    double best = 0;
    for (int i = 0; i < own.size(); i++) {
      best = Math.max(best, own.get(own.paper(i)));
    }
    for (int i = 0; i < own.size(); i++) {
      scores.add(own.paper(i), own.get(own.paper(i)) / best);
    }
    own.clear();
  }
}
