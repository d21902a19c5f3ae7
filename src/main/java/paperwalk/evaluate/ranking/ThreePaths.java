package paperwalk.evaluate.ranking;

/**
 * Walks of three steps from a profile over what belongs together, counted exactly: paper, row,
 * paper. Transition probabilities are raised to a power (P3alpha: Cooper et al. 2014), and popular
 * papers are held down by their degree to a power (RP3beta: Paudel et al. 2017).
 */
final class ThreePaths implements Scorer {
  private final int[][] rows;
  private final int[][] columns;
  private final double[] rowWeights;
  private final double[] paperWeights;
  private final double[] damping;
  private final Profiles profiles;
  private final ThreadLocal<Scores> masses;

  /**
   * Prepares the walk.
   *
   * @param alpha power of transition probabilities
   * @param beta power of the degree by which a score is divided
   */
  ThreePaths(Corpus corpus, double alpha, double beta) {
    this.rows = corpus.companions();
    this.columns = Rows.transposed(rows, corpus.papers().size());
    this.rowWeights = powers(rows, -alpha);
    this.paperWeights = powers(columns, -alpha);
    this.profiles = new Profiles(corpus);
    this.damping = powers(columns, -beta);
    this.masses = ThreadLocal.withInitial(() -> new Scores(rows.length));
  }

  private static double[] powers(int[][] lists, double power) {
    double[] powers = new double[lists.length];
    for (int i = 0; i < lists.length; i++) {
      powers[i] = lists[i].length == 0 ? 0 : Math.pow(lists[i].length, power);
    }
    return powers;
  }

  @Override
  public void score(Query query, Scores scores) {
    Scores mass = masses.get();
    Ranking profile = profiles.of(query);
    for (int i = 0; i < profile.papers().length; i++) {
      int paper = profile.papers()[i];
      for (int row : columns[paper]) {
        mass.add(row, profile.scores()[i] * paperWeights[paper]);
      }
    }
    for (int i = 0; i < mass.size(); i++) {
      int row = mass.paper(i);
      double share = mass.get(row) * rowWeights[row];
      for (int paper : rows[row]) {
        scores.add(paper, share);
      }
    }
    mass.clear();
    for (int i = 0; i < scores.size(); i++) {
      scores.scale(scores.paper(i), damping[scores.paper(i)]);
    }
  }
}
