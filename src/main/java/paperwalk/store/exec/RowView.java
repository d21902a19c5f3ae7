package paperwalk.store.exec;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;
import paperwalk.store.index.TermDictionary;

/**
 * A row of ids as ARQ wants to see it: terms are made only of what is asked for.
 *
 * <p>Either a copy that stays as it is, or the slots of the running plan, which change with the
 * next row: the latter is shown to expressions only, which look and forget.
 */
final class RowView extends BindingBase {
  private final Var[] vars;
  private final int[] slots;
  private final int[] row;
  private final QueryTerms terms;

  private RowView(@Nullable Binding parent, Var[] vars, int[] slots, int[] row, QueryTerms terms) {
    super(parent);
    this.vars = vars;
    this.slots = slots;
    this.row = row;
    this.terms = terms;
  }

  /** The plan's slots as they are at any time. */
  static RowView live(Stage stage, QueryTerms terms) {
    List<Var> vars = stage.vars();
    return new RowView(null, vars.toArray(Var[]::new), stage.slotsOf(vars), stage.row(), terms);
  }

  /** A view of values that do not change any more. */
  static RowView of(
      @Nullable Binding parent, Var[] vars, int[] slots, int[] row, QueryTerms terms) {
    return new RowView(parent, vars, slots, row, terms);
  }

  /** Whether the slots hold a value of the same query under that variable: its id, or -1. */
  int id(Var var, QueryTerms same) {
    if (terms != same) {
      return Rows.UNBOUND;
    }
    int i = index(var);
    return i < 0 ? Rows.UNBOUND : row[slots[i]];
  }

  /** The id of a variable's term in the snapshot; -1 if it has none there. */
  int stored(Var var) {
    int i = index(var);
    if (i < 0) {
      return Rows.UNBOUND;
    }
    int id = row[slots[i]];
    return id >= 0 && terms.stored(id) ? id : Rows.UNBOUND;
  }

  /** The dictionary that those ids are of. */
  TermDictionary dictionary() {
    return terms.dictionary();
  }

  private int index(Var var) {
    for (int i = 0; i < vars.length; i++) {
      if (vars[i].equals(var)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  protected @Nullable Node get1(Var var) {
    int i = index(var);
    int id = i < 0 ? Rows.UNBOUND : row[slots[i]];
    return id < 0 ? null : terms.node(id);
  }

  @Override
  protected boolean contains1(Var var) {
    int i = index(var);
    return i >= 0 && row[slots[i]] >= 0;
  }

  @Override
  protected Iterator<Var> vars1() {
    List<Var> present = new ArrayList<>(vars.length);
    for (int i = 0; i < vars.length; i++) {
      if (row[slots[i]] >= 0) {
        present.add(vars[i]);
      }
    }
    return present.iterator();
  }

  @Override
  protected int size1() {
    int size = 0;
    for (int slot : slots) {
      if (row[slot] >= 0) {
        size++;
      }
    }
    return size;
  }

  @Override
  protected boolean isEmpty1() {
    return size1() == 0;
  }

  @Override
  protected Binding detachWithNewParent(Binding newParent) {
    return new RowView(newParent, vars, slots, row, terms);
  }
}
