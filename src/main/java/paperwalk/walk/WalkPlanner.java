package paperwalk.walk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the way to walk by what it would cost, counted in arcs that are taken: exact expansion
 * while that is little, for it is the best; push, which looks at what matters only, where it is
 * more; and beyond that walkers drawn by lot, whose cost does not depend on the graph.
 *
 * @param exact taken up to {@code exactLimit} arcs
 * @param exactLimit by default {@link #EXACT_LIMIT}
 * @param push taken up to {@code pushLimit} arcs
 * @param pushLimit by default {@link #PUSH_LIMIT}
 * @param monteCarlo taken beyond
 */
public record WalkPlanner(
    ExactWalk exact, long exactLimit, PushWalk push, long pushLimit, MonteCarloWalk monteCarlo) {
  /** Some 10 to 20 ms on one core where this was measured. */
  public static final long EXACT_LIMIT = 1_000_000;

  /** Ten times as much, of which a push takes a small part. */
  public static final long PUSH_LIMIT = 10_000_000;

  /** The ways to walk. */
  public enum Method {
    /** {@link ExactWalk}. */
    EXACT,
    /** {@link PushWalk}. */
    PUSH,
    /** {@link MonteCarloWalk}. */
    MONTE_CARLO;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** With the limits that are the default. */
  public WalkPlanner(ExactWalk exact, PushWalk push, MonteCarloWalk monteCarlo) {
    this(exact, EXACT_LIMIT, push, PUSH_LIMIT, monteCarlo);
  }

  /**
   * Chooses.
   *
   * @param forced the way to walk whatever it costs; null to choose by the cost
   */
  public Walk choose(CsrGraph graph, Seeds seeds, double[] kindWeights, @Nullable Method forced) {
    Method method =
        forced == null ? chosen(cost(graph, seeds, kindWeights), exactLimit, pushLimit) : forced;
    return switch (method) {
      case EXACT -> exact;
      case PUSH -> push;
      case MONTE_CARLO -> monteCarlo;
    };
  }

  /** The way to walk where the exact one would take so many arcs, with the limits by default. */
  public static Method chosen(long cost) {
    return chosen(cost, EXACT_LIMIT, PUSH_LIMIT);
  }

  private static Method chosen(long cost, long exactLimit, long pushLimit) {
    if (cost <= exactLimit) {
      return Method.EXACT;
    }
    return cost <= pushLimit ? Method.PUSH : Method.MONTE_CARLO;
  }

  /**
   * About how many arcs the exact walk would take. The first round is counted, up to the larger
   * limit; further ones are taken to reach, from as many papers as were reached, as many arcs as
   * the graph's papers have on average, and never more than the graph has.
   */
  public long cost(CsrGraph graph, Seeds seeds, double[] kindWeights) {
    long limit = Math.max(exactLimit, pushLimit);
    long first = 0;
    for (int i = 0; i < seeds.size() && first <= limit; i++) {
      first += firstRound(graph, seeds.node(i), kindWeights, limit - first);
    }
    long total = first;
    double reached = Math.min(first, graph.papers());
    for (int round = 1; round < exact.rounds() && total <= limit; round++) {
      double there = reached * graph.forward().arcs() / Math.max(1, graph.papers());
      double nodes = Math.min(there, graph.backward().rows());
      double back = nodes * graph.backward().arcs() / Math.max(1, graph.backward().rows());
      double cost =
          Math.min(there, graph.forward().arcs()) + Math.min(back, graph.backward().arcs());
      total += (long) cost;
      reached = Math.min(Math.max(reached, cost), graph.papers());
      reached = Math.min(reached, exact.width());
    }
    return total;
  }

  /** How many arcs a round from a node takes, counted until they are more than a limit. */
  static long firstRound(CsrGraph graph, int seed, double[] kindWeights, long limit) {
    if (!graph.isPaper(seed)) {
      return graph.degree(seed);
    }
    long cost = 0;
    for (int kind = 0; kind < kindWeights.length; kind++) {
      int end = kindWeights[kind] > 0 ? graph.end(seed, kind) : 0;
      for (int arc = kindWeights[kind] > 0 ? graph.start(seed, kind) : 0; arc < end; arc++) {
        int target = graph.forward().target(arc);
        cost += 1 + (graph.isPaper(target) ? 0 : graph.degree(target));
        if (cost > limit) {
          return cost;
        }
      }
    }
    return cost;
  }
}
