package paperwalk.store.exec;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.jspecify.annotations.Nullable;

/** Gives the rows of a plan to ARQ. */
final class RowsIterator extends QueryIter {
  private final Rows rows;
  private final int[] row;
  private final Var[] vars;
  private final int[] slots;
  private final int[] columns;
  private final QueryTerms terms;

  /** The row that came in, if the plan runs for each of several. */
  private final @Nullable InputRows source;

  private boolean begun;
  private boolean ready;

  RowsIterator(
      Stage stage, QueryTerms terms, @Nullable InputRows source, ExecutionContext context) {
    super(context);
    this.rows = stage.rows;
    this.row = stage.row();
    this.vars = stage.vars().toArray(Var[]::new);
    this.slots = stage.slotsOf(stage.vars());
    this.columns = new int[vars.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = i;
    }
    this.terms = terms;
    this.source = source;
  }

  @Override
  protected boolean hasNextBinding() {
    if (!begun) {
      begun = true;
      rows.begin();
    }
    if (!ready) {
      ready = rows.next();
    }
    return ready;
  }

  @Override
  protected Binding moveToNextBinding() {
    ready = false;
    int[] ids = new int[slots.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = row[slots[i]];
    }
    if (source == null) {
      return RowView.of(null, vars, columns, ids, terms);
    }
    Binding parent = source.current();
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] >= 0 && parent.contains(vars[i])) {
        ids[i] = Rows.UNBOUND;
      }
    }
    return RowView.of(parent, vars, columns, ids, terms);
  }

  @Override
  protected void closeIterator() {
    if (source != null) {
      source.close();
    }
  }

  @Override
  protected void requestCancel() {}
}
