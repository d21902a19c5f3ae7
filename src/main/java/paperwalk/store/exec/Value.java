package paperwalk.store.exec;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** An expression over the slots of a plan that gives a term. */
@FunctionalInterface
interface Value {
  /** The id for the row that the slots hold now; {@link Rows#UNBOUND} for an error. */
  int id();

  static Value of(Expr expr, Stage stage, QueryTerms terms, FunctionEnv environment) {
    if (expr.isVariable()) {
      int slot = stage.find(expr.asVar());
      int[] row = stage.row();
      return slot < 0 ? () -> Rows.UNBOUND : () -> row[slot];
    }
    if (expr.isConstant()) {
      int id = terms.id(expr.getConstant().asNode());
      return () -> id;
    }
    RowView view = RowView.live(stage, terms);
    return () -> {
      try {
        NodeValue value = expr.eval(view, environment);
        return value == null ? Rows.UNBOUND : terms.id(value.asNode());
      } catch (ExprException e) {
        return Rows.UNBOUND;
      }
    };
  }
}
