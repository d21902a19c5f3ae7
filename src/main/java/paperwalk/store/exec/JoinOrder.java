package paperwalk.store.exec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;

/**
 * The order in which patterns are matched: greedily by the number of rows that each is expected to
 * make of one (exact counts of its constants, divided by the numbers of different values of what is
 * known), tried with each pattern as the first, and the cheapest whole kept. In the manner of
 * Stocker et al., "SPARQL basic graph pattern optimization using selectivity estimation" (WWW
 * 2008), with counts in place of estimates where the index has them.
 */
final class JoinOrder {
  private static final int MOST_STARTS = 12;
  private static final double PASSING = 0.2;

  private final Source source;
  private final List<Pattern> patterns;
  private final double[] counts;

  /** Which part of a pattern's rows is expected to pass the filters on its object alone. */
  private final double[] passing;

  JoinOrder(Source source, List<Pattern> patterns, List<Expr> filters) {
    this.source = source;
    this.patterns = patterns;
    this.counts = new double[patterns.size()];
    this.passing = new double[patterns.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = patterns.get(i).count(source);
      passing[i] = isFiltered(patterns.get(i), filters) ? PASSING : 1;
    }
  }

  static boolean isFiltered(Pattern pattern, List<Expr> filters) {
    if (!pattern.isVariable(2)) {
      return false;
    }
    Set<Var> object = Set.of(pattern.variable(2));
    return filters.stream().anyMatch(filter -> filter.getVarsMentioned().equals(object));
  }

  /** The patterns in order, for rows in which some variables have values. */
  List<Pattern> order(Set<Var> bound) {
    int size = patterns.size();
    List<Integer> best = List.of();
    double lowest = Double.POSITIVE_INFINITY;
    for (int start = 0; start < Math.min(size, MOST_STARTS); start++) {
      List<Integer> order = new ArrayList<>();
      double cost = from(size > MOST_STARTS ? -1 : start, new HashSet<>(bound), order);
      if (cost < lowest) {
        lowest = cost;
        best = order;
      }
    }
    return best.stream().map(patterns::get).toList();
  }

  private double from(int start, Set<Var> bound, List<Integer> order) {
    double rows = 1;
    double cost = 0;
    boolean[] used = new boolean[patterns.size()];
    for (int step = 0; step < used.length; step++) {
      int next = step == 0 && start >= 0 ? start : cheapest(bound, used);
      used[next] = true;
      order.add(next);
      // A look-up costs something even if it finds nothing.
      cost += rows;
      rows *= fanOut(next, bound);
      cost += rows;
      rows *= passing[next];
      bound.addAll(patterns.get(next).variables());
    }
    return cost;
  }

  private int cheapest(Set<Var> bound, boolean[] used) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        double fanOut = fanOut(i, bound);
        if (best < 0 || fanOut < least) {
          best = i;
          least = fanOut;
        }
      }
    }
    return best;
  }

  /** How many rows a pattern is expected to make of one. */
  private double fanOut(int i, Set<Var> bound) {
    Pattern pattern = patterns.get(i);
    double count = counts[i];
    if (count == 0) {
      return 0;
    }
    boolean subject = pattern.isVariable(0) && bound.contains(pattern.variable(0));
    boolean predicate = pattern.isVariable(1) && bound.contains(pattern.variable(1));
    boolean object = pattern.isVariable(2) && bound.contains(pattern.variable(2));
    double all = Math.max(1, source.triples().size());
    if (!pattern.isVariable(1)) {
      int id = pattern.ids()[1];
      if (subject) {
        count /= source.statistics().subjects(id);
      }
      if (object) {
        count /= source.statistics().objects(id);
      }
      return count;
    }
    double share = Math.sqrt(all);
    return count / ((subject ? share : 1) * (predicate ? 20 : 1) * (object ? share : 1));
  }
}
