package paperwalk.store.exec;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.describe.DescribeBNodeClosure;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import paperwalk.store.index.IndexDatasetGraph;
import paperwalk.store.index.Order;
import paperwalk.store.index.Permutation;
import paperwalk.store.index.TermDictionary;
import paperwalk.store.index.TripleIndex;

/**
 * DESCRIBE: the statements of a resource in the default graph and in every named one, and those of
 * the blank nodes that they lead to, as ARQ's own handler has it; read from the index where there
 * is one.
 */
final class IdDescription implements DescribeHandler {
  private final DescribeHandler other = new DescribeBNodeClosure();
  private Model answer = ModelFactory.createDefaultModel();
  private @Nullable IndexDatasetGraph dataset;

  @Override
  public void start(Model model, Context context) {
    Object current = context.get(ARQConstants.sysCurrentDataset);
    Object graphs = current instanceof Dataset wrapped ? wrapped.asDatasetGraph() : current;
    answer = model;
    if (graphs instanceof IndexDatasetGraph ours) {
      dataset = ours;
    } else {
      other.start(model, context);
    }
  }

  @Override
  public void describe(Resource resource) {
    IndexDatasetGraph ours = dataset;
    if (ours == null) {
      other.describe(resource);
      return;
    }
    TermDictionary terms = ours.index().terms();
    int id = terms.id(resource.asNode());
    if (id < 0) {
      return;
    }
    describe(id, ours.index().defaultGraph(), terms);
    for (int name : ours.index().graphs()) {
      TripleIndex triples = ours.index().graph(name);
      if (triples != null) {
        describe(id, triples, terms);
      }
    }
  }

  private void describe(int id, TripleIndex triples, TermDictionary terms) {
    Graph into = answer.getGraph();
    Permutation rows = triples.order(Order.SPO);
    IdSet reached = new IdSet();
    reached.add(id);
    for (int i = 0; i < reached.size(); i++) {
      int subject = reached.get(i);
      long to = rows.to(subject);
      for (long row = rows.from(subject); row < to; row++) {
        int object = rows.third(row);
        into.add(
            Triple.create(terms.node(subject), terms.node(rows.second(row)), terms.node(object)));
        if (terms.isBlank(object)) {
          reached.add(object);
        }
      }
    }
  }

  @Override
  public void finish() {
    if (dataset == null) {
      other.finish();
    }
  }
}
