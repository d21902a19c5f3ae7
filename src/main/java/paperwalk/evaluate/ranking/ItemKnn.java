package paperwalk.evaluate.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Item-based collaborative filtering by cosine, shrunk where little is known (Sarwar et al. 2001;
 * Bell and Koren 2007): a paper's score is the sum of its likeness to the papers of the profile
 * among its nearest neighbours.
 */
final class ItemKnn implements Scorer {
  /** How many neighbours a paper keeps. Tuned on the validation sets. */
  private static final int NEIGHBOURS = 500;

  /** Added to the denominator of the cosine. Tuned on the validation sets. */
  private static final double SHRINK = 10;

  /** For each paper those that have it among their neighbours, and beside them the likeness. */
  private final int[][] holders;

  private final float[][] likeness;
  private final Profiles profiles;

  ItemKnn(Corpus corpus) {
    int papers = corpus.papers().size();
    int[][] rows = corpus.companions();
    int[][] columns = Rows.transposed(rows, papers);
    this.profiles = new Profiles(corpus);
    ThreadLocal<Scores> scratch = ThreadLocal.withInitial(() -> new Scores(papers));
    Ranking[] nearest = new Ranking[papers];
    IntStream.range(0, papers)
        .parallel()
        .forEach(i -> nearest[i] = nearest(i, rows, columns, scratch.get()));
    int[] sizes = new int[papers];
    for (Ranking each : nearest) {
      for (int paper : each.papers()) {
        sizes[paper]++;
      }
    }
    this.holders = new int[papers][];
    this.likeness = new float[papers][];
    Arrays.setAll(holders, i -> new int[sizes[i]]);
    Arrays.setAll(likeness, i -> new float[sizes[i]]);
    Arrays.fill(sizes, 0);
    for (int paper = 0; paper < papers; paper++) {
      for (int i = 0; i < nearest[paper].papers().length; i++) {
        int neighbour = nearest[paper].papers()[i];
        holders[neighbour][sizes[neighbour]] = paper;
        likeness[neighbour][sizes[neighbour]++] = (float) nearest[paper].scores()[i];
      }
    }
  }

  private static Ranking nearest(int paper, int[][] rows, int[][] columns, Scores common) {
    for (int row : columns[paper]) {
      for (int other : rows[row]) {
        common.add(other, 1);
      }
    }
    for (int i = 0; i < common.size(); i++) {
      int other = common.paper(i);
      double norm = Math.sqrt((double) columns[paper].length * columns[other].length);
      common.scale(other, 1 / (norm + SHRINK));
    }
    int[] self = {paper};
    return common.best(new Query("", self, self, self, null, null, self), NEIGHBOURS);
  }

  @Override
  public void score(Query query, Scores scores) {
    Ranking profile = profiles.of(query);
    for (int p = 0; p < profile.papers().length; p++) {
      int paper = profile.papers()[p];
      for (int i = 0; i < holders[paper].length; i++) {
        scores.add(holders[paper][i], profile.scores()[p] * likeness[paper][i]);
      }
    }
  }
}
