package paperwalk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import paperwalk.store.RelatedPapers.Scored;

/**
 * {@code (?paper ?score ?why) pw:related (<seed> … 20)}: ranks papers by their relation to the
 * seeds, so that a query can join on it.
 */
final class RelatedFunction extends PropertyFunctionEval {
  static final int DEFAULT_LIMIT = 10;
  static final int MAX_LIMIT = 10_000;

  private final RelatedPapers related;

  RelatedFunction(RelatedPapers related) {
    super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
    this.related = related;
  }

  @Override
  public QueryIterator execEvaluated(
      Binding binding,
      PropFuncArg subject,
      Node predicate,
      PropFuncArg object,
      ExecutionContext context) {
    List<Node> out = FunctionRow.nodes(subject);
    if (out.isEmpty() || out.size() > 3) {
      throw new QueryBuildException("pw:related takes one to three subjects: (?paper ?score ?why)");
    }
    List<String> seeds = new ArrayList<>();
    int limit = DEFAULT_LIMIT;
    for (Node in : FunctionRow.nodes(object)) {
      if (in.isURI()) {
        seeds.add(in.getURI());
      } else if (in.isLiteral() && NodeFactoryExtra.nodeToInt(in) > 0) {
        limit = Math.min(MAX_LIMIT, NodeFactoryExtra.nodeToInt(in));
      } else {
        throw new QueryExecException(
            "pw:related takes IRIs of papers and a limit above 0: (<paper> … 20)");
      }
    }
    List<Binding> rows = new ArrayList<>();
    for (Scored scored : related.related(seeds, limit)) {
      FunctionRow.of(binding, out, values(scored)).ifPresent(rows::add);
    }
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  private static List<Optional<Node>> values(Scored scored) {
    return List.of(
        Optional.of(NodeFactory.createURI(scored.paper())),
        Optional.of(
            NodeFactory.createLiteralDT(Double.toString(scored.score()), XSDDatatype.XSDdouble)),
        Optional.of(NodeFactory.createLiteralString(scored.why())));
  }
}
