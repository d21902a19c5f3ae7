package paperwalk.store.exec;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/** COUNT of rows, or of the values of a variable, all or different. */
final class CountFold implements Fold {
  private final int[] row;
  private final int slot;
  private final @Nullable TupleSet seen;
  private final QueryTerms terms;
  private long[] counts = new long[16];

  /**
   * A count.
   *
   * @param slot of the variable; -1 to count rows
   * @param seen keeps what was counted; null to count all
   */
  CountFold(int[] row, int slot, @Nullable TupleSet seen, QueryTerms terms) {
    this.row = row;
    this.slot = slot;
    this.seen = seen;
    this.terms = terms;
  }

  @Override
  public void add(int group) {
    if (group >= counts.length) {
      counts = Arrays.copyOf(counts, counts.length * 2);
    }
    if (slot >= 0) {
      int id = row[slot];
      if (id < 0 || (seen != null && seen.add(group, id) >= 0)) {
        return;
      }
    }
    counts[group]++;
  }

  @Override
  public int result(int group) {
    Node count = NodeValue.makeInteger(counts[group]).asNode();
    return terms.id(count);
  }
}
