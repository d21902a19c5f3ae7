package paperwalk.evaluate.ranking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where collaborative filtering begins: the papers known to belong together with what is asked for.
 * Where none is known, the papers whose words are nearest to the seeds' (BM25) stand in for them,
 * as somebody would do who has nothing else; they count in proportion to their scores.
 */
final class Profiles {
  /** How many papers stand in. Tuned on the validation sets. */
  private static final int NEAREST = 100;

  private final Corpus corpus;
  private final ThreadLocal<Scores> scores;
  private volatile @Nullable TextIndex texts;

  Profiles(Corpus corpus) {
    this.corpus = corpus;
    this.scores = ThreadLocal.withInitial(() -> new Scores(corpus.papers().size()));
  }

  /** The papers to begin at, with their weights. */
  Ranking of(Query query) {
    if (query.profile().length > 0) {
      double[] weights = new double[query.profile().length];
      Arrays.fill(weights, 1);
      return new Ranking(query.profile(), weights);
    }
    Scores all = scores.get();
    texts().score(query, all);
    return all.best(
        new Query(query.id(), query.seeds(), query.seeds(), query.seeds(), null, null, new int[0]),
        NEAREST);
  }

  private TextIndex texts() {
    TextIndex known = texts;
    if (known == null) {
      synchronized (this) {
        known = texts;
        if (known == null) {
          known = new TextIndex(corpus.papers());
          texts = known;
        }
      }
    }
    return known;
  }
}
