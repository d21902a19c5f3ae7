package paperwalk.recommend;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import paperwalk.walk.EvidenceWalk;
import paperwalk.walk.MonteCarloWalk;
import paperwalk.walk.PushWalk;
import paperwalk.walk.StopRule;
import paperwalk.walk.Walk;
import paperwalk.walk.WalkPlanner;
import paperwalk.walk.WalkPlanner.Method;

/**
 * Two rounds of the {@link EvidenceWalk}: from the papers and texts one has, and then, with the
 * weight of one paper in all, from the best that these led to. The second round reaches what shares
 * nothing with the papers one has but much with their neighbours: for a paper nobody cites yet,
 * what papers like it cite (as feedback from the first results does in retrieval: Rocchio 1971,
 * Lavrenko and Croft 2001). From many papers, the first round is enough.
 *
 * <p>Where that would cost too much, and where it is asked for, the plain random walk with restart
 * over the same graph: by push, or by walkers drawn by lot.
 *
 * <p>Costs what the two rounds cost: with 30 papers of 20 edges each some ten thousand additions.
 * May be used by any number of threads at once.
 */
public final class RelatedWalk {
  /** Weight of the second round, in parts of one paper, unless told otherwise. */
  public static final double ONWARD = 0.3;

  /** How many papers the second round starts from, unless told otherwise. */
  public static final int WIDTH = 40;

  /** Weight of shared words where papers far away are wanted. */
  private static final double FAR = 0.02;

  /** From more starts than this the first round reaches whatever the second would. */
  private static final int FEW = 20;

  /** Some ten thousand walks: what comes first in a few milliseconds. */
  private static final long STEPS = 100_000;

  private static final Walk PUSH = new PushWalk(Walk.DEFAULT_RESTART, PushWalk.DEFAULT_EPSILON);
  private static final Walk MONTE_CARLO =
      new MonteCarloWalk(
          Walk.DEFAULT_RESTART,
          STEPS,
          /* boosted= */ true,
          StopRule.NEVER,
          /* random= */ 20_181_023);

  private final EvidenceGraph graph;
  private final EvidenceWalk walk;
  private final EvidenceWalk walkOn;
  private final EvidenceWalk walkFar;
  private final TextStarts texts;
  private final double[] kindWeights;
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
    this.walkFar = new EvidenceWalk(graph.walk(), graph.kindTable().walked(weights, FAR));
    this.texts = new TextStarts(graph, walk, weights.clone());
    this.kindWeights = Arrays.copyOf(weights, graph.walk().kinds());
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
    return from(starts, away, null, false);
  }

  /**
   * Walks in a certain way.
   *
   * @param far whether papers that share but a word are to be reached as well: for when only some
   *     papers are wanted, and the nearest are not among them
   * @param method how; null to choose by the cost of the exact walk: it while that is under {@link
   *     WalkPlanner#EXACT_LIMIT} additions, push under {@link WalkPlanner#PUSH_LIMIT}, and else
   *     walkers by lot
   */
  public Walked from(Starts starts, Starts away, @Nullable Method method, boolean far) {
    return switch (method == null ? chosen(starts) : method) {
      case EXACT -> twoRounds(starts, away, far);
      case PUSH -> restarted(starts, away, PUSH);
      case MONTE_CARLO -> restarted(starts, away, MONTE_CARLO);
    };
  }

  private Method chosen(Starts starts) {
    int[] papers = starts.papers().stream().mapToInt(Integer::intValue).toArray();
    return WalkPlanner.chosen(walk.cost(papers, WalkPlanner.PUSH_LIMIT));
  }

  private Walked twoRounds(Starts starts, Starts away, boolean far) {
    Spread first = Spread.of(graph, far ? walkFar : walk, texts, starts);
    Spread less = Spread.of(graph, walk, texts, away);
    Spread none = Spread.of(graph, walkOn, new int[0], new double[0]);
    TwoRounds once = new TwoRounds(starts, away, first, less, none);
    if (onward == 0 || starts.size() > FEW) {
      return once;
    }
    Walked.Ranked best = once.best(width, paper -> true);
    none.close();
    double sum = Arrays.stream(best.scores()).sum();
    double[] masses = Arrays.stream(best.scores()).map(score -> score / sum * onward).toArray();
    Spread second = Spread.of(graph, walkOn, best.papers(), masses);
    return new TwoRounds(starts, away, first, less, second);
  }

  private Walked restarted(Starts starts, Starts away, Walk way) {
    return new RestartedWalk(
        graph,
        starts,
        away,
        way.scores(graph.walk(), texts.seeds(starts), kindWeights),
        away.size() == 0 ? null : way.scores(graph.walk(), texts.seeds(away), kindWeights));
  }
}
