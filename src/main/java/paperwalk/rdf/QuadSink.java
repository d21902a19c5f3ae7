package paperwalk.rdf;

import org.apache.jena.graph.Node;

/** Takes statements, one by one. */
@FunctionalInterface
interface QuadSink {
  void add(Node graph, Node subject, Node property, Node object);

  /** The same sink with the graph already chosen. */
  default TripleSink in(Node graph) {
    return (subject, property, object) -> add(graph, subject, property, object);
  }

  /** Takes statements of one graph. */
  @FunctionalInterface
  interface TripleSink {
    void add(Node subject, Node property, Node object);
  }
}
