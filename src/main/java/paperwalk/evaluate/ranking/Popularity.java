package paperwalk.evaluate.ranking;

/** The same for everybody: what most readers, papers or sections have. */
final class Popularity implements Scorer {
  private final int[] counts;

  Popularity(Corpus corpus) {
    this.counts = new int[corpus.papers().size()];
    for (int[] row : corpus.companions()) {
      for (int paper : row) {
        counts[paper]++;
      }
    }
  }

  @Override
  public void score(Query query, Scores scores) {
    for (int paper = 0; paper < counts.length; paper++) {
      scores.add(paper, counts[paper]);
    }
  }
}
