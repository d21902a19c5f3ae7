package paperwalk.store.exec;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.engine.main.QC;
import org.jspecify.annotations.Nullable;

/**
 * A part of a query that ARQ runs: it gets the rows that come in, and its rows become ids. ARQ may
 * read ahead, so the slots are kept apart for what comes in and what goes out.
 */
final class ForeignRows extends Rows {
  private final Op op;
  private final Rows input;
  private final Stage before;
  private final int[] row;
  private final Var[] vars;
  private final int[] slots;
  private final QueryTerms terms;
  private final ExecutionContext context;
  private final Ticks ticks;
  private final int[] inside;
  private final int[] outside;
  private @Nullable QueryIterator answers;

  ForeignRows(
      Op op, Stage before, Stage after, QueryTerms terms, ExecutionContext context, Ticks ticks) {
    this.op = op;
    this.input = before.rows;
    this.before = before;
    this.row = before.row();
    this.vars = after.vars().toArray(Var[]::new);
    this.slots = after.slotsOf(after.vars());
    this.terms = terms;
    this.context = context;
    this.ticks = ticks;
    this.inside = new int[row.length];
    this.outside = new int[row.length];
  }

  @Override
  void begin() {
    QueryIterator running = answers;
    if (running != null) {
      running.close();
      answers = null;
    }
    input.begin();
    System.arraycopy(row, 0, outside, 0, row.length);
    System.arraycopy(row, 0, inside, 0, row.length);
    answers = QC.execute(op, new Incoming(context), context);
  }

  @Override
  boolean next() {
    QueryIterator running = answers;
    if (running == null) {
      return false;
    }
    ticks.tick();
    if (!running.hasNext()) {
      running.close();
      answers = null;
      System.arraycopy(outside, 0, row, 0, row.length);
      return false;
    }
    Binding answer = running.next();
    for (int i = 0; i < vars.length; i++) {
      row[slots[i]] = id(answer, vars[i]);
    }
    return true;
  }

  private int id(Binding answer, Var var) {
    int known = answer instanceof RowView view ? view.id(var, terms) : UNBOUND;
    if (known >= 0) {
      return known;
    }
    Node node = answer.get(var);
    return node == null ? UNBOUND : terms.id(node);
  }

  /** The rows that come in, copied, since they are looked at later. */
  private final class Incoming extends QueryIter {
    private final Var[] incomingVars = before.vars().toArray(Var[]::new);
    private final int[] incomingSlots = before.slotsOf(before.vars());
    private final int[] shown = new int[row.length];
    private boolean ready;

    Incoming(ExecutionContext context) {
      super(context);
      Arrays.fill(shown, UNBOUND);
    }

    @Override
    protected boolean hasNextBinding() {
      if (!ready) {
        System.arraycopy(row, 0, shown, 0, row.length);
        System.arraycopy(inside, 0, row, 0, row.length);
        ready = input.next();
        System.arraycopy(row, 0, inside, 0, row.length);
        System.arraycopy(shown, 0, row, 0, row.length);
      }
      return ready;
    }

    @Override
    protected Binding moveToNextBinding() {
      ready = false;
      return RowView.of(null, incomingVars, incomingSlots, inside.clone(), terms);
    }

    @Override
    protected void closeIterator() {}

    @Override
    protected void requestCancel() {}
  }
}
