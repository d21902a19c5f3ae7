package paperwalk.store.index;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Says which named graphs are part of the default graph, after it has seen all statements. */
public interface DefaultGraphRule {
  /** All of them. */
  DefaultGraphRule UNION =
      new DefaultGraphRule() {
        @Override
        public void see(Quad quad) {}

        @Override
        public boolean includes(Node graph) {
          return true;
        }
      };

  /** None: the default graph is what is stated in no named graph. */
  DefaultGraphRule OWN =
      new DefaultGraphRule() {
        @Override
        public void see(Quad quad) {}

        @Override
        public boolean includes(Node graph) {
          return false;
        }
      };

  /** Takes a statement, before any is asked for. */
  void see(Quad quad);

  /** Whether the statements of a named graph are part of the default graph. */
  boolean includes(Node graph);
}
