package paperwalk.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
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
    List<Node> out = subject.isList() ? subject.getArgList() : List.of(subject.getArg());
    if (out.isEmpty() || out.size() > 3) {
      throw new QueryBuildException("pw:related takes one to three subjects: (?paper ?score ?why)");
    }
    List<String> seeds = new ArrayList<>();
    int limit = DEFAULT_LIMIT;
    for (Node in : object.isList() ? object.getArgList() : List.of(object.getArg())) {
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
      Node[] values = {
        NodeFactory.createURI(scored.paper()),
        NodeFactory.createLiteralDT(Double.toString(scored.score()), XSDDatatype.XSDdouble),
        NodeFactory.createLiteralString(scored.why())
      };
      BindingBuilder row = Binding.builder(binding);
      boolean fits = true;
      for (int i = 0; i < out.size(); i++) {
        Node node = out.get(i);
        if (Var.isVar(node)) {
          row.add(Var.alloc(node), values[i]);
        } else {
          fits &= node.equals(values[i]);
        }
      }
      if (fits) {
        rows.add(row.build());
      }
    }
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }
}
