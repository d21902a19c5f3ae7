package paperwalk.evaluate.ranking;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Takes from Lucene the score of every paper that has one of the terms. */
final class ScoreCollection implements CollectorManager<ScoreCollection.Taker, Scores> {
  private final Scores scores;

  ScoreCollection(Scores scores) {
    this.scores = scores;
  }

  /** The index is of one segment and searched on one thread: there is one. */
  @Override
  public Taker newCollector() {
    return new Taker(scores);
  }

  @Override
  public Scores reduce(Collection<Taker> takers) {
    return scores;
  }

  /** A {@link LeafCollector} that asks for all scores. */
  static final class Taker extends SimpleCollector {
    private final Scores scores;
    private @Nullable Scorable scorer;

    private Taker(Scores scores) {
      this.scores = scores;
    }

    @Override
    public void setScorer(Scorable now) {
      this.scorer = now;
    }

    @Override
    public void collect(int paper) throws IOException {
      if (scorer != null) {
        scores.add(paper, scorer.score());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }
}
