package paperwalk.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.pfunction.PropFuncArg;

/** What stands on one side of a property function, and the rows that it makes. */
final class FunctionRow {
  private FunctionRow() {}

  /** The nodes of a side: those of a list, or the one that stands there. */
  static List<Node> nodes(PropFuncArg side) {
    return side.isList() ? side.getArgList() : List.of(side.getArg());
  }

  /**
   * A row of values.
   *
   * @param binding what is known already
   * @param out variables, which get the values, or nodes, which have to be them
   * @param values at least as many; what is empty stays unbound
   * @return nothing if a value is another than what is known or stands there
   */
  static Optional<Binding> of(Binding binding, List<Node> out, List<Optional<Node>> values) {
    BindingBuilder row = Binding.builder(binding);
    for (int i = 0; i < out.size(); i++) {
      Node value = values.get(i).orElse(null);
      if (value == null) {
        continue;
      }
      Node node = out.get(i);
      Node known = Var.isVar(node) ? row.get(Var.alloc(node)) : node;
      if (known == null) {
        row.add(Var.alloc(node), value);
      } else if (!known.equals(value)) {
        return Optional.empty();
      }
    }
    return Optional.of(row.build());
  }
}
