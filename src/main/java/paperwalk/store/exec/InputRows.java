package paperwalk.store.exec;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingRoot;

/** Rows that ARQ gives, of which the slots take those variables that the plan speaks of. */
final class InputRows extends Rows {
  private final QueryIterator input;
  private final int[] row;
  private final Var[] vars;
  private final int[] slots;
  private final QueryTerms terms;
  private Binding current = BindingRoot.create();

  InputRows(QueryIterator input, int[] row, Var[] vars, int[] slots, QueryTerms terms) {
    this.input = input;
    this.row = row;
    this.vars = vars;
    this.slots = slots;
    this.terms = terms;
  }

  Binding current() {
    return current;
  }

  void close() {
    input.close();
  }

  @Override
  void begin() {}

  @Override
  boolean next() {
    if (!input.hasNext()) {
      for (int slot : slots) {
        row[slot] = UNBOUND;
      }
      return false;
    }
    current = input.next();
    for (int i = 0; i < vars.length; i++) {
      Node node = current.get(vars[i]);
      row[slots[i]] = node == null ? UNBOUND : terms.id(node);
    }
    return true;
  }
}
