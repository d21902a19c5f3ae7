package paperwalk.recommend;

import java.util.Arrays;
import paperwalk.walk.EvidenceWalk;

/**
 * Two rounds of the {@link EvidenceWalk}: from the papers and texts one has, and then, with the
 * weight of one paper in all, from the best that these led to. The second round reaches what shares
 * nothing with the papers one has but much with their neighbours: for a paper nobody cites yet,
 * what papers like it cite (as feedback from the first results does in retrieval: Rocchio 1971,
 * Lavrenko and Croft 2001).
 *
 * <p>Costs what the two rounds cost: with 30 papers of 20 edges each some ten thousand additions.
 * May be used by any number of threads at once.
 */
public final class RelatedWalk {
  /** Weight of the second round, in parts of one paper, unless told otherwise. */
  public static final double ONWARD = 0.3;

  /** How many papers the second round starts from, unless told otherwise. */
  public static final int WIDTH = 40;

  private final EvidenceGraph graph;
  private final EvidenceWalk walk;
  private final EvidenceWalk walkOn;
  private final TextStarts texts;
  private final double onward;
  private final int width;

  /** Walks with the weights that the graph declares. */
  public RelatedWalk(EvidenceGraph graph) {
    this(graph, graph.kindTable().weights(), graph.kindTable().onward(), ONWARD, WIDTH);
  }

  /**
   * Walks.
   *
   * @param weights for each kind of {@link EvidenceGraph#kinds} its weight in the first round, 0 or
   *     more
   * @param weightsOnward for each its weight in the second
   * @param onward weight of the second round, in parts of one paper; 0 for none
   * @param width how many papers it starts from
   */
  public RelatedWalk(
      EvidenceGraph graph, double[] weights, double[] weightsOnward, double onward, int width) {
    this.graph = graph;
    this.walk = new EvidenceWalk(graph.walk(), graph.kindTable().walked(weights));
    this.walkOn = new EvidenceWalk(graph.walk(), graph.kindTable().walked(weightsOnward));
    this.texts = new TextStarts(graph, walk, weights.clone());
    this.onward = onward;
    this.width = width;
  }

  /** The graph that is walked. */
  public EvidenceGraph graph() {
    return graph;
  }

  /**
   * Walks.
   *
   * @param starts where from
   * @param away what to keep away from
   */
  public Walked from(Starts starts, Starts away) {
    Spread first = Spread.of(graph, walk, texts, starts);
    Spread less = Spread.of(graph, walk, texts, away);
    Spread none = Spread.of(graph, walk, new int[0], new double[0]);
    Walked once = new Walked(starts, away, first, less, none);
    if (onward == 0) {
      return once;
    }
    Walked.Ranked best = once.best(width, paper -> true);
    double sum = Arrays.stream(best.scores()).sum();
    double[] masses = Arrays.stream(best.scores()).map(score -> score / sum * onward).toArray();
    none.close();
    return new Walked(
        starts, away, first, less, Spread.of(graph, walkOn, best.papers(), masses));
  }
}
