package paperwalk.draw;

import static org.jgrapht.nio.DefaultAttribute.createAttribute;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.dot.DOTExporter;
import paperwalk.model.GraphView;

/**
 * DOT by JGraphT's exporter, with shapes and colours for Graphviz. Facts about nodes are attributes
 * with the prefix {@code data_}, so that none is taken for an attribute of Graphviz.
 */
final class DotWriter {

  private static final int LONGEST_ID = 4000;
  private static final int LONGEST_LINE = 90;

  private DotWriter() {}

  static void write(GraphView view, String title, UnaryOperator<String> href, Writer out)
      throws IOException {
    UniqueNames columns =
        AttributeNames.of(view, name -> "data_" + name.replaceAll("[^A-Za-z0-9_]", "_"), Set.of());
    UniqueNames ids = new UniqueNames(id -> PlainText.line(id, LONGEST_ID), Set.of());
    DOTExporter<Integer, Integer> exporter =
        new DOTExporter<>(
            node -> '"' + escape(ids.of(view.nodes().get(node).id())).replace("\"", "\\\"") + '"');
    exporter.setGraphAttributeProvider(
        () -> Map.of("label", createAttribute('"' + escape(title).replace("\"", "\\\"") + '"')));
    exporter.setVertexAttributeProvider(node -> node(view.nodes().get(node), columns, href));
    exporter.setEdgeAttributeProvider(
        edge -> Map.of("tooltip", text(view.edges().get(edge).kind())));
    StringWriter text = new StringWriter();
    exporter.exportGraph(IndexedGraph.of(view).directed(), text);
    out.write(text.toString().replace(System.lineSeparator(), "\n"));
  }

  private static Map<String, Attribute> node(
      GraphView.Node node, UniqueNames columns, UnaryOperator<String> href) {
    KindStyle style = KindStyle.of(node.kind());
    Map<String, Attribute> facts = new LinkedHashMap<>();
    facts.put("label", text(PlainText.line(node.label(), LONGEST_LINE)));
    facts.put("tooltip", text(node.label()));
    facts.put("class", text(KindStyle.name(node.kind())));
    facts.put("shape", text(style.graphviz()));
    facts.put("style", text("filled"));
    facts.put("fillcolor", text(style.fill() + "40"));
    facts.put("color", text(style.fill()));
    String address = Href.of(node.id(), href);
    if (!address.isEmpty()) {
      facts.put("URL", text(address));
    }
    node.attributes().forEach((name, value) -> facts.put(columns.of(name), text(value)));
    return facts;
  }

  private static Attribute text(String value) {
    return createAttribute(escape(value));
  }

  /**
   * Text for a quoted string, but for the quotes, which the exporter takes care of: backslashes
   * would start an escape sequence, and what looks like a character reference would be taken for
   * one.
   */
  private static String escape(String value) {
    return PlainText.xml(value)
        .replace("\\", "\\\\")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replace("\r", "\\n")
        .replaceAll("&(?=#?[A-Za-z0-9]+;)", "&amp;");
  }
}
