package paperwalk.draw;

import java.util.Set;
import java.util.function.UnaryOperator;
import paperwalk.model.GraphView;

/** The names of the facts that nodes of a graph state, as columns of a table. */
final class AttributeNames {

  private AttributeNames() {}

  /** One name for each attribute that occurs, in the order in which they first do. Linear. */
  static UniqueNames of(GraphView view, UnaryOperator<String> clean, Set<String> reserved) {
    UniqueNames names = new UniqueNames(clean, reserved);
    for (GraphView.Node node : view.nodes()) {
      node.attributes().keySet().forEach(names::of);
    }
    return names;
  }
}
