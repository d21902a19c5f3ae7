package paperwalk.draw;

import static org.jgrapht.nio.DefaultAttribute.createAttribute;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import paperwalk.model.GraphView;

/**
 * GraphML by JGraphT's exporter. Ids are {@code n0}, {@code n1}… because the schema allows no IRIs
 * there; the real ones are in the attribute {@code iri}.
 */
final class GraphMlWriter {

  private static final Set<String> OWN = Set.of("iri", "label", "kind");

  private GraphMlWriter() {}

  static void write(GraphView view, Writer out) throws IOException {
    UniqueNames columns = AttributeNames.of(view, name -> PlainText.line(name, 200), OWN);
    GraphMLExporter<Integer, Integer> exporter = new GraphMLExporter<>(node -> "n" + node);
    exporter.registerAttribute("iri", AttributeCategory.NODE, AttributeType.STRING);
    exporter.registerAttribute("label", AttributeCategory.NODE, AttributeType.STRING);
    exporter.registerAttribute("kind", AttributeCategory.ALL, AttributeType.STRING);
    for (String column : columns.all().values()) {
      exporter.registerAttribute(column, AttributeCategory.NODE, AttributeType.STRING);
    }
    exporter.setEdgeIdProvider(edge -> "e" + edge);
    exporter.setVertexAttributeProvider(node -> facts(view.nodes().get(node), columns));
    exporter.setEdgeAttributeProvider(edge -> Map.of("kind", text(view.edges().get(edge).kind())));
    StringWriter text = new StringWriter();
    exporter.exportGraph(IndexedGraph.of(view).directed(), text);
    out.write(text.toString().replace(System.lineSeparator(), "\n"));
  }

  private static Map<String, Attribute> facts(GraphView.Node node, UniqueNames columns) {
    Map<String, Attribute> facts = new LinkedHashMap<>();
    facts.put("iri", text(node.id()));
    facts.put("label", text(node.label()));
    facts.put("kind", text(KindStyle.name(node.kind())));
    node.attributes().forEach((name, value) -> facts.put(columns.of(name), text(value)));
    return facts;
  }

  private static Attribute text(String value) {
    return createAttribute(PlainText.xml(value));
  }
}
