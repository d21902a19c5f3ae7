package paperwalk.store.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * All named graphs as one, without duplicates: a triple is told of the first graph that has it, so
 * that nothing is kept; costs a look-up for each triple and each graph before its own.
 */
final class UnionGraph extends GraphBase {
  private final List<IndexGraph> graphs;

  UnionGraph(List<IndexGraph> graphs) {
    this.graphs = graphs;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Iterator<Triple> found =
        IntStream.range(0, graphs.size())
            .boxed()
            .flatMap(i ->
                graphs.get(i).stream(
                        pattern.getSubject(), pattern.getPredicate(), pattern.getObject())
                    .filter(triple -> isFirst(i, triple)))
            .iterator();
    return WrappedIterator.createNoRemove(found);
  }

  private boolean isFirst(int graph, Triple triple) {
    return graphs.subList(0, graph).stream().noneMatch(earlier -> earlier.contains(triple));
  }

  /** The graphs of an index, by their names. */
  static UnionGraph of(QuadIndex index) {
    List<IndexGraph> graphs = new ArrayList<>();
    for (int id : index.graphs()) {
      TripleIndex triples = index.graph(id);
      if (triples != null) {
        graphs.add(new IndexGraph(index.terms(), triples));
      }
    }
    return new UnionGraph(List.copyOf(graphs));
  }
}
