package paperwalk.store.exec;

import java.util.Set;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** Makes conditions on ids of ARQ's expressions. */
final class Conditions {
  private final Stage stage;
  private final QueryTerms terms;
  private final FunctionEnv environment;
  private final RowView view;
  private final BiFunction<Op, Stage, @Nullable Condition> exists;

  /**
   * Takes a stage of a plan.
   *
   * @param exists makes a condition of a pattern that has to match, or null if it cannot
   */
  Conditions(
      Stage stage,
      QueryTerms terms,
      FunctionEnv environment,
      BiFunction<Op, Stage, @Nullable Condition> exists) {
    this.exists = exists;
    this.stage = stage;
    this.terms = terms;
    this.environment = environment;
    this.view = RowView.live(stage, terms);
  }

  Condition of(Expr expr) {
    return switch (expr) {
      case E_LogicalAnd and -> of(and.getArg1()).and(of(and.getArg2()));
      case E_LogicalOr or -> of(or.getArg1()).or(of(or.getArg2()));
      case E_LogicalNot not -> of(not.getArg()).negated();
      case E_Bound bound when bound.getArg().isVariable() -> bound(bound.getArg().asVar());
      case E_Equals equals -> equality(equals, equals.getArg1(), equals.getArg2());
      case E_SameTerm same -> equality(same, same.getArg1(), same.getArg2());
      case E_NotEquals differ -> inequality(differ);
      case E_Exists pattern -> exists(pattern);
      case E_NotExists pattern -> {
        Condition fast = exists.apply(pattern.getGraphPattern(), stage);
        yield fast == null ? any(expr) : fast.negated();
      }
      default -> any(expr);
    };
  }

  private Condition exists(E_Exists pattern) {
    Condition fast = exists.apply(pattern.getGraphPattern(), stage);
    return fast == null ? any(pattern) : fast;
  }

  private Condition bound(Var var) {
    int slot = stage.find(var);
    int[] row = stage.row();
    return slot < 0 ? () -> Condition.FALSE : () -> Condition.of(row[slot] >= 0);
  }

  private Condition inequality(ExprFunction2 expr) {
    Condition fast = terms(expr.getArg1(), expr.getArg2());
    return fast == null ? any(expr) : fast.negated();
  }

  private Condition equality(Expr expr, Expr left, Expr right) {
    Condition fast = terms(left, right);
    return fast == null ? any(expr) : fast;
  }

  /** An IRI is equal to itself and to nothing else. */
  private @Nullable Condition terms(Expr left, Expr right) {
    if (right.isVariable() && left.isConstant()) {
      return terms(right, left);
    }
    if (!left.isVariable() || !right.isConstant()) {
      return null;
    }
    int slot = stage.find(left.asVar());
    Node constant = right.getConstant().asNode();
    if (slot < 0 || !constant.isURI()) {
      return null;
    }
    int id = terms.id(constant);
    int[] row = stage.row();
    return () -> row[slot] < 0 ? Condition.ERROR : Condition.of(row[slot] == id);
  }

  /** ARQ computes it; once for each term, if it depends on one variable alone. */
  private Condition any(Expr expr) {
    Set<Var> vars = expr.getVarsMentioned();
    Condition slow = () -> evaluate(expr);
    if (vars.size() != 1 || !Purity.isPure(expr)) {
      return slow;
    }
    int slot = stage.find(vars.iterator().next());
    if (slot < 0) {
      return slow;
    }
    Condition remembered = new Remembered(slow, stage.row(), slot);
    Condition bytes = TextConditions.of(expr, remembered, stage, terms);
    return bytes == null ? remembered : bytes;
  }

  private int evaluate(Expr expr) {
    try {
      NodeValue value = expr.eval(view, environment);
      return Condition.of(XSDFuncOp.effectiveBooleanValue(value));
    } catch (ExprException e) {
      return Condition.ERROR;
    }
  }
}
