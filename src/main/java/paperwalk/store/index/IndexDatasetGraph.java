package paperwalk.store.index;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.core.TransactionalTrait;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;

/**
 * The index as Jena's dataset. It cannot be changed, so that transactions are accepted and do
 * nothing.
 */
public final class IndexDatasetGraph extends DatasetGraphBaseFind implements TransactionalTrait {
  private final QuadIndex index;
  private final IndexGraph defaultGraph;
  private final Graph union;
  private final Transactional transactional = TransactionalNull.create();
  private final PrefixMap prefixes =
      PrefixMapFactory.unmodifiablePrefixMap(PrefixMapFactory.create());

  /** Presents an index, which the dataset does not close. */
  public IndexDatasetGraph(QuadIndex index) {
    this.index = index;
    this.defaultGraph = new IndexGraph(index.terms(), index.defaultGraph());
    this.union = UnionGraph.of(index);
  }

  /** The index below. */
  public QuadIndex index() {
    return index;
  }

  @Override
  public IndexGraph getDefaultGraph() {
    return defaultGraph;
  }

  @Override
  public Graph getUnionGraph() {
    return union;
  }

  @Override
  public Graph getGraph(Node name) {
    if (Quad.isDefaultGraph(name)) {
      return defaultGraph;
    }
    if (Quad.isUnionGraph(name)) {
      return union;
    }
    TripleIndex triples = index.graph(index.terms().id(name));
    return triples == null ? Graph.emptyGraph : new IndexGraph(index.terms(), triples);
  }

  @Override
  public boolean containsGraph(Node name) {
    return Quad.isDefaultGraph(name)
        || Quad.isUnionGraph(name)
        || index.graph(index.terms().id(name)) != null;
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return Arrays.stream(index.graphs()).mapToObj(index.terms()::node).iterator();
  }

  @Override
  public long size() {
    return index.graphs().length;
  }

  @Override
  public boolean isEmpty() {
    return index.namedSize() == 0 && index.defaultGraph().size() == 0;
  }

  @Override
  protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
    return quads(Quad.defaultGraphIRI, defaultGraph.find(s, p, o));
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
    return quads(g, getGraph(g).find(s, p, o));
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
    ExtendedIterator<Quad> all = NullIterator.instance();
    for (Node name : (Iterable<Node>) this::listGraphNodes) {
      ExtendedIterator<Quad> found = quads(name, getGraph(name).find(s, p, o));
      if (found.hasNext()) {
        all = all.andThen(found);
      }
    }
    return all;
  }

  @Override
  public Iterator<Triple> findInUnionGraph(Node s, Node p, Node o) {
    return union.find(s, p, o);
  }

  @Override
  public Iterator<Quad> findQuadsInUnionGraph(Node s, Node p, Node o) {
    return quads(Quad.unionGraph, union.find(s, p, o));
  }

  private static ExtendedIterator<Quad> quads(Node graph, ExtendedIterator<Triple> triples) {
    return triples.mapWith(triple -> Quad.create(graph, triple));
  }

  @Override
  public PrefixMap prefixes() {
    return prefixes;
  }

  @Override
  public Transactional getTxn() {
    return transactional;
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public boolean supportsTransactionAbort() {
    return false;
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    throw new UnsupportedOperationException("a snapshot cannot be changed");
  }

  @Override
  public void removeGraph(Node name) {
    throw new UnsupportedOperationException("a snapshot cannot be changed");
  }
}
