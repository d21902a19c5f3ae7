package paperwalk.store.syntax;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.ARQInternalErrorException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * Whether the two ends of a path differ or are a term of the graph. A path of length zero between
 * two variables joins each term of the graph with itself (SPARQL 1.1, section 18.4,
 * ZeroLengthPath), and no other, whatever value a variable has from elsewhere.
 */
final class GraphTerm extends ExprFunction2 {
  GraphTerm(Expr subject, Expr object) {
    super(subject, object, "graphTerm");
  }

  @Override
  public NodeValue eval(NodeValue subject, NodeValue object, FunctionEnv env) {
    Node node = subject.asNode();
    if (!node.equals(object.asNode())) {
      return NodeValue.TRUE;
    }
    Graph graph = env.getActiveGraph();
    return NodeValue.booleanReturn(
        graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node));
  }

  @Override
  public NodeValue eval(NodeValue subject, NodeValue object) {
    throw new ARQInternalErrorException("needs the graph");
  }

  @Override
  public Expr copy(Expr subject, Expr object) {
    return new GraphTerm(subject, object);
  }
}
