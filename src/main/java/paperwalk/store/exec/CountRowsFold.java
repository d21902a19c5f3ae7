package paperwalk.store.exec;

import java.util.Arrays;
import org.apache.jena.sparql.expr.NodeValue;

/** COUNT(DISTINCT *): of different rows. */
final class CountRowsFold implements Fold {
  private final int[] row;
  private final int[] visible;
  private final TupleSet seen;
  private final QueryTerms terms;
  private final int[] scratch;
  private final int[] columns;
  private long[] counts = new long[16];

  CountRowsFold(int[] row, int[] visible, QueryTerms terms, Ticks ticks) {
    this.row = row;
    this.visible = visible;
    this.seen = new TupleSet(visible.length + 1, ticks);
    this.terms = terms;
    this.scratch = new int[visible.length + 1];
    this.columns = new int[visible.length + 1];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = i;
    }
  }

  @Override
  public void add(int group) {
    if (group >= counts.length) {
      counts = Arrays.copyOf(counts, counts.length * 2);
    }
    for (int c = 0; c < visible.length; c++) {
      scratch[c] = row[visible[c]];
    }
    scratch[visible.length] = group;
    if (seen.add(scratch, columns) < 0) {
      counts[group]++;
    }
  }

  @Override
  public int result(int group) {
    return terms.id(NodeValue.makeInteger(counts[group]).asNode());
  }
}
