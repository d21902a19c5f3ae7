package paperwalk.draw;

import static paperwalk.draw.JsonText.quote;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.function.UnaryOperator;
import paperwalk.model.GraphView;

/**
 * The JSON that {@code cytoscape({elements: …})} takes. A node's facts stand beside its id, label
 * and kind; one of the same name as those gets a number.
 */
final class CytoscapeWriter {

  private static final Set<String> OWN = Set.of("id", "label", "kind", "degree", "parent");

  private CytoscapeWriter() {}

  static void write(GraphView view, String title, Writer out) throws IOException {
    Picture picture = Picture.of(view);
    UniqueNames columns = AttributeNames.of(view, UnaryOperator.identity(), OWN);
    UniqueNames ids = new UniqueNames(UnaryOperator.identity(), Set.of());
    out.write("{\n\"data\":{\"name\":" + quote(title) + "},\n\"elements\":{\n\"nodes\":[");
    for (int i = 0; i < picture.marks().size(); i++) {
      out.write(i == 0 ? "\n" : ",\n");
      out.write(node(picture.marks().get(i), picture.places().get(i), ids, columns));
    }
    out.write("\n],\n\"edges\":[");
    UniqueNames edgeIds = new UniqueNames(UnaryOperator.identity(), Set.copyOf(ids.all().values()));
    for (int e = 0; e < view.edges().size(); e++) {
      GraphView.Edge edge = view.edges().get(e);
      out.write(e == 0 ? "\n" : ",\n");
      // Cytoscape wants ids that differ among nodes and edges alike.
      out.write("{\"data\":{\"id\":" + quote(edgeIds.of("e" + e)));
      out.write(
          ",\"source\":"
              + quote(ids.of(edge.source()))
              + ",\"target\":"
              + quote(ids.of(edge.target())));
      out.write(",\"kind\":" + quote(edge.kind()) + "}}");
    }
    out.write("\n]}}\n");
  }

  private static String node(Mark mark, Point at, UniqueNames ids, UniqueNames columns) {
    GraphView.Node node = mark.node();
    StringBuilder json = new StringBuilder("{\"data\":{\"id\":").append(quote(ids.of(node.id())));
    json.append(",\"label\":").append(quote(node.label()));
    json.append(",\"kind\":").append(quote(KindStyle.name(node.kind())));
    json.append(",\"degree\":").append(mark.degree());
    node.attributes()
        .forEach((name, value) ->
            json.append(',').append(quote(columns.of(name))).append(':').append(quote(value)));
    json.append("},\"position\":{\"x\":").append(Numbers.of(at.x()));
    return json.append(",\"y\":").append(Numbers.of(at.y())).append("}}").toString();
  }
}
