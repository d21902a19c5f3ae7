package paperwalk.store.syntax;

import java.util.UUID;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * {@code BNODE(label)}: the same node for the same label within one solution (SPARQL 1.1, section
 * 17.4.2.9). ARQ takes each expression of a SELECT for a solution of its own; here the solution is
 * named by a hidden variable.
 */
final class SolutionNode extends ExprFunction2 {
  SolutionNode(Expr label, Expr solution) {
    super(label, solution, "solutionNode");
  }

  @Override
  public NodeValue eval(NodeValue label, NodeValue solution) {
    if (!label.isString()) {
      throw new ExprEvalException("no string: " + label);
    }
    return NodeValue.makeNode(
        NodeFactory.createBlankNode(solution.getString() + label.getString()));
  }

  @Override
  public Expr copy(Expr label, Expr solution) {
    return new SolutionNode(label, solution);
  }

  /** Names a solution. */
  static final class Solution extends ExprFunction0 implements Unstable {
    Solution() {
      super("solution");
    }

    @Override
    public NodeValue eval(FunctionEnv env) {
      return NodeValue.makeString(UUID.randomUUID().toString());
    }

    @Override
    public Expr copy() {
      return new Solution();
    }
  }
}
