package paperwalk.evaluate.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import paperwalk.model.EdgeKind;

/**
 * The methods there are, in the order in which they are shown. Parameters of the baselines were
 * chosen on the validation sets of citeulike-a (warm, cite) and are the same for all tasks.
 */
public enum MethodKind {
  /** The walk over all evidence. */
  WALK("walk"),
  /** The same for everybody. */
  POPULARITY("popularity"),
  /** Common words, as Lucene ranks them. */
  BM25("bm25"),
  /** Cosine of papers over what belongs together. */
  ITEM_KNN("item-knn"),
  /** Walks of three steps. */
  P3_ALPHA("p3alpha"),
  /** Walks of three steps that hold popular papers down. */
  RP3_BETA("rp3beta"),
  /** Words and walks, half and half. */
  BLEND("bm25+rp3beta"),
  /** A linear model, trained; only where it is asked for, since it takes a minute. */
  EASE("ease");

  private final String name;

  MethodKind(String name) {
    this.name = name;
  }

  /** The method of a name, as {@link #toString} gives it. */
  public static Optional<MethodKind> of(String name) {
    return Arrays.stream(values()).filter(each -> each.name.equals(name)).findFirst();
  }

  /** The methods that are asked unless others are chosen. */
  public static List<MethodKind> all() {
    return Arrays.stream(values()).filter(each -> each != EASE).toList();
  }

  /** On how many rows of {@link Corpus#companions} it works at most. */
  public int mostRows() {
    return this == EASE ? Ease.MOST_ROWS : Integer.MAX_VALUE;
  }

  /**
   * Makes the method ready for a corpus.
   *
   * @param kinds the kinds of evidence that the walk follows
   */
  public RankingMethod prepare(Corpus corpus, List<EdgeKind> kinds) {
    return switch (this) {
      case WALK -> new WalkMethod(corpus, kinds);
      case POPULARITY -> scored(corpus, new Popularity(corpus));
      case BM25 -> scored(corpus, new TextIndex(corpus.papers()));
      case ITEM_KNN -> scored(corpus, new ItemKnn(corpus));
      case P3_ALPHA -> scored(corpus, new ThreePaths(corpus, 0.8, 0));
      case RP3_BETA -> scored(corpus, rp3Beta(corpus));
      case BLEND ->
          scored(corpus, new Blend(corpus, new TextIndex(corpus.papers()), rp3Beta(corpus)));
      case EASE -> scored(corpus, new Ease(corpus));
    };
  }

  private RankingMethod scored(Corpus corpus, Scorer scorer) {
    return new ScoredMethod(name, corpus, scorer);
  }

  private static Scorer rp3Beta(Corpus corpus) {
    return new ThreePaths(corpus, 0.7, 0.3);
  }

  @Override
  public String toString() {
    return name;
  }
}
