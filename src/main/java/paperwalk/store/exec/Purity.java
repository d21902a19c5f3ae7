package paperwalk.store.exec;

import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.Unstable;

/** Whether an expression gives the same value whenever its variables have the same. */
final class Purity {
  private Purity() {}

  /** Whether it is EXISTS or NOT EXISTS of a pattern of the same snapshot. */
  static boolean isExists(Expr expr) {
    return expr instanceof E_Exists || expr instanceof E_NotExists;
  }

  static boolean isPure(Expr expr) {
    if (expr.isVariable() || expr.isConstant()) {
      return true;
    }
    if (!(expr instanceof ExprFunction function)) {
      return false;
    }
    // A function with an IRI may be anybody's.
    if (function.getFunctionIRI() != null
        || function instanceof Unstable
        || function instanceof E_Call) {
      return false;
    }
    for (int i = 1; i <= function.numArgs(); i++) {
      Expr argument = function.getArg(i);
      if (argument != null && !isPure(argument)) {
        return false;
      }
    }
    return true;
  }
}
