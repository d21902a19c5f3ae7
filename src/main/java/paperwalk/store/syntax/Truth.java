package paperwalk.store.syntax;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A value that is to be taken as true or false. One with a language tag can be neither (SPARQL 1.2,
 * section 17.2.2); ARQ takes it for a string.
 */
final class Truth extends ExprFunction1 {
  Truth(Expr value) {
    super(value, "truth");
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (value.asNode().isLiteral() && !value.asNode().getLiteralLanguage().isEmpty()) {
      throw new ExprEvalException("neither true nor false: " + value);
    }
    return value;
  }

  @Override
  public Expr copy(Expr value) {
    return new Truth(value);
  }
}
