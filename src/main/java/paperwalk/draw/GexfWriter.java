package paperwalk.draw;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paperwalk.model.GraphView;

/** GEXF 1.3 with the {@code viz} module, as Gephi writes it. */
final class GexfWriter {

  private static final int LONGEST_ID = 4000;
  private static final Set<String> OWN = Set.of("id", "label", "kind");

  private GexfWriter() {}

  static void write(GraphView view, String title, Writer out) throws IOException {
    Picture picture = Picture.of(view);
    XmlOut xml = new XmlOut(out);
    xml.open(
        "gexf",
        "xmlns",
        "http://gexf.net/1.3",
        "xmlns:viz",
        "http://gexf.net/1.3/viz",
        "version",
        "1.3");
    xml.open("meta")
        .text("creator", "Paperwalk")
        .text("description", PlainText.line(title, 1000))
        .close();
    xml.open("graph", "mode", "static", "defaultedgetype", "directed");
    UniqueNames columns = AttributeNames.of(view, name -> PlainText.line(name, 200), OWN);
    columns(xml, columns);
    UniqueNames ids = new UniqueNames(id -> PlainText.line(id, LONGEST_ID), Set.of());
    xml.open("nodes");
    for (int i = 0; i < view.nodes().size(); i++) {
      node(xml, ids, columns, picture.marks().get(i), picture.places().get(i));
    }
    xml.close().open("edges");
    List<GraphView.Edge> edges = view.edges();
    for (int e = 0; e < edges.size(); e++) {
      edge(xml, e, ids, edges.get(e));
    }
    xml.close().close().close().end();
  }

  private static void columns(XmlOut xml, UniqueNames columns) throws IOException {
    xml.open("attributes", "class", "node", "mode", "static")
        .empty("attribute", "id", "kind", "title", "kind", "type", "string");
    for (String column : columns.all().values()) {
      xml.empty("attribute", "id", column, "title", column, "type", "string");
    }
    xml.close()
        .open("attributes", "class", "edge", "mode", "static")
        .empty("attribute", "id", "kind", "title", "kind", "type", "string")
        .close();
  }

  private static void node(XmlOut xml, UniqueNames ids, UniqueNames columns, Mark mark, Point at)
      throws IOException {
    GraphView.Node node = mark.node();
    KindStyle style = mark.style();
    xml.open("node", "id", ids.of(node.id()), "label", node.label())
        .open("attvalues")
        .empty("attvalue", "for", "kind", "value", KindStyle.name(node.kind()));
    for (Map.Entry<String, String> fact : node.attributes().entrySet()) {
      xml.empty("attvalue", "for", columns.of(fact.getKey()), "value", fact.getValue());
    }
    xml.close()
        .empty(
            "viz:color",
            "r",
            Integer.toString(style.red()),
            "g",
            Integer.toString(style.green()),
            "b",
            Integer.toString(style.blue()))
        // Gephi's axis points up, a picture's points down.
        .empty("viz:position", "x", Numbers.of(at.x()), "y", Numbers.of(-at.y()), "z", "0")
        .empty("viz:size", "value", Numbers.of(2 * mark.radius()))
        .close();
  }

  private static void edge(XmlOut xml, int number, UniqueNames ids, GraphView.Edge edge)
      throws IOException {
    xml.open(
            "edge",
            "id",
            Integer.toString(number),
            "source",
            ids.of(edge.source()),
            "target",
            ids.of(edge.target()),
            "label",
            edge.kind())
        .open("attvalues")
        .empty("attvalue", "for", "kind", "value", edge.kind())
        .close()
        .close();
  }
}
