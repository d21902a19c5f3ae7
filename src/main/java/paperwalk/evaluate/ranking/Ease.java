package paperwalk.evaluate.ranking;

import java.util.stream.IntStream;

/**
 * EASE (Steck 2019): the linear model of papers by papers that reconstructs the rows best, its
 * diagonal being zero.
 *
 * <p>With X the rows, the model wants the inverse P of XᵀX + λI, which is large. By Woodbury's
 * identity λP = I - XᵀKX with K the inverse of XXᵀ + λI, which is as large as the number of rows.
 * So a profile x has the scores xXᵀKX, each divided by its paper's entry of the diagonal of λP.
 * Ready in time that grows with the third power of the number of rows.
 */
final class Ease implements Scorer {
  /** More rows would take minutes and gigabytes. */
  static final int MOST_ROWS = 8000;

  /** Weight of the regularisation. Tuned on the validation set. */
  static final double LAMBDA = 25;

  private final int[][] rows;
  private final int[][] columns;
  private final float[][] kernel;
  private final double[] diagonal;
  private final ThreadLocal<Scores> overlaps;

  Ease(Corpus corpus) {
    this.rows = corpus.companions();
    if (rows.length > MOST_ROWS) {
      throw new IllegalArgumentException(rows.length + " rows are more than " + MOST_ROWS);
    }
    this.columns = Rows.transposed(rows, corpus.papers().size());
    this.overlaps = ThreadLocal.withInitial(() -> new Scores(rows.length));
    this.kernel =
        SymmetricInverse.of(
            rows.length, (i, j) -> Rows.common(rows[i], rows[j]) + (i == j ? LAMBDA : 0));
    this.diagonal = new double[columns.length];
    IntStream.range(0, columns.length)
        .parallel()
        .forEach(paper -> {
          double sum = 0;
          for (int u : columns[paper]) {
            for (int v : columns[paper]) {
              sum += kernel[u][v];
            }
          }
          diagonal[paper] = 1 - sum;
        });
  }

  @Override
  public void score(Query query, Scores scores) {
    Scores common = overlaps.get();
    for (int paper : query.profile()) {
      for (int row : columns[paper]) {
        common.add(row, 1);
      }
    }
    double[] weights = new double[rows.length];
    for (int i = 0; i < common.size(); i++) {
      float[] line = kernel[common.paper(i)];
      double times = common.get(common.paper(i));
      for (int row = 0; row < weights.length; row++) {
        weights[row] += times * line[row];
      }
    }
    common.clear();
    double[] sums = new double[columns.length];
    for (int row = 0; row < weights.length; row++) {
      for (int paper : rows[row]) {
        sums[paper] += weights[row];
      }
    }
    for (int paper = 0; paper < sums.length; paper++) {
      scores.add(paper, sums[paper] / diagonal[paper]);
    }
  }
}
