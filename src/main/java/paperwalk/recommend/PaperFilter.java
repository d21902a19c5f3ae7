package paperwalk.recommend;

import java.util.List;
import java.util.Set;
import paperwalk.model.PaperNode;

/**
 * Which papers are wanted.
 *
 * @param since earliest date, as in {@link PaperNode#date}; 0 for any. A paper of which only the
 *     year is known may have appeared at its end
 * @param until latest date; 0 for any. A paper of which only the year is known may have appeared at
 *     its beginning
 * @param onlyWithCode whether a code repository must be known
 * @param anyOf sets of nodes of evidence, such as topics or venues; of each set a paper must have
 *     one
 * @param not papers that are not wanted, such as those already read
 */
public record PaperFilter(
    int since, int until, boolean onlyWithCode, List<Set<Integer>> anyOf, Set<Integer> not) {
  /** Every paper is wanted. */
  public static final PaperFilter ALL = new PaperFilter(0, 0, false, List.of(), Set.of());

  /** Copies. */
  public PaperFilter {
    anyOf = anyOf.stream().map(Set::copyOf).toList();
    not = Set.copyOf(not);
  }

  /** Whether a paper is wanted. */
  boolean wants(EvidenceGraph graph, int paper) {
    if ((!not.isEmpty() && not.contains(paper))
        || (onlyWithCode && !graph.facts().hasCode(paper))) {
      return false;
    }
    if (since > 0 || until > 0) {
      int date = graph.facts().date(paper);
      if (date == 0 || latest(date) < since || (until > 0 && date > latest(until))) {
        return false;
      }
    }
    for (Set<Integer> nodes : anyOf) {
      if (nodes.stream().noneMatch(node -> has(graph, paper, node))) {
        return false;
      }
    }
    return true;
  }

  /** The last day that a date may mean. */
  private static int latest(int date) {
    int month = date / 100 % 100 == 0 ? 12 : date / 100 % 100;
    int day = date % 100 == 0 ? 31 : date % 100;
    return date / 10_000 * 10_000 + month * 100 + day;
  }

  private static boolean has(EvidenceGraph graph, int paper, int node) {
    int row = paper * graph.walk().kinds() + graph.walk().kindOf(node);
    return graph.walk().forward().find(row, node) >= 0;
  }
}
