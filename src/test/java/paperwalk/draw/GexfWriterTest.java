package paperwalk.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperwalk.model.GraphView;

/** What is written is read back by JGraphT's importer. */
class GexfWriterTest {

  private final List<String> labels = new ArrayList<>();
  private final List<String> kinds = new ArrayList<>();

  @ParameterizedTest(name = "{0}")
  @MethodSource("paperwalk.draw.Samples#all")
  void keepsEveryNodeAndEdge(String name, GraphView graph) throws IOException {
    Graph<String, DefaultEdge> read = read(Samples.write(graph, GraphFormat.GEXF));
    assertThat(read.vertexSet()).hasSize(graph.nodes().size());
    assertThat(read.edgeSet()).hasSize(graph.edges().size());
  }

  @Test
  void keepsIdsLabelsAndKinds() throws IOException {
    GraphView graph = Graphs.readingList();
    Graph<String, DefaultEdge> read = read(Samples.write(graph, GraphFormat.GEXF));
    assertThat(read.vertexSet())
        .containsExactlyElementsOf(graph.nodes().stream().map(GraphView.Node::id).toList());
    assertThat(labels)
        .containsExactlyElementsOf(graph.nodes().stream().map(GraphView.Node::label).toList());
    assertThat(kinds).filteredOn("paper"::equals).hasSize(14);
  }

  @Test
  void statesColourPlaceAndSize() throws IOException {
    String gexf = Samples.write(Graphs.random(1, 0, 1), GraphFormat.GEXF);
    assertThat(gexf)
        .contains("<viz:color r=\"0\" g=\"114\" b=\"178\"")
        .containsPattern("<viz:position x=\"[-0-9.]+\" y=\"[-0-9.]+\" z=\"0\"")
        .containsPattern("<viz:size value=\"[0-9.]+\"");
  }

  private Graph<String, DefaultEdge> read(String gexf) {
    Graph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
    SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
    // The schema JGraphT brings is that of GEXF 1.2.
    importer.setSchemaValidation(false);
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer((key, value) -> {
      Map<String, List<String>> wanted = Map.of("label", labels, "kind", kinds);
      wanted.getOrDefault(key.getSecond(), new ArrayList<>()).add(text(value));
    });
    importer.importGraph(graph, new StringReader(gexf));
    return graph;
  }

  private static String text(Attribute attribute) {
    return attribute.getValue();
  }
}
