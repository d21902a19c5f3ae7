package paperwalk.draw;

import static org.assertj.core.api.Assertions.assertThat;

import edu.uci.ics.jung.graph.DirectedGraph;
import edu.uci.ics.jung.io.GraphIOException;
import edu.uci.ics.jung.io.graphml.EdgeMetadata;
import edu.uci.ics.jung.io.graphml.GraphMLReader2;
import edu.uci.ics.jung.io.graphml.HyperEdgeMetadata;
import edu.uci.ics.jung.io.graphml.NodeMetadata;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperwalk.model.GraphView;

/** What is written is read back by JUNG. */
class GraphMlWriterTest {

  private final List<NodeMetadata> nodes = new ArrayList<>();
  private final List<EdgeMetadata> edges = new ArrayList<>();

  @ParameterizedTest(name = "{0}")
  @MethodSource("paperwalk.draw.Samples#all")
  void keepsEveryNodeAndEdge(String name, GraphView graph) throws Exception {
    read(Samples.write(graph, GraphFormat.GRAPHML));
    assertThat(nodes).hasSize(graph.nodes().size());
    assertThat(edges).hasSize(graph.edges().size());
  }

  @Test
  void keepsIrisLabelsAndKinds() throws Exception {
    GraphView graph = Graphs.readingList();
    read(Samples.write(graph, GraphFormat.GRAPHML));
    Map<String, String> first = nodes.getFirst().getProperties();
    assertThat(first.values())
        .containsExactlyInAnyOrder(
            graph.nodes().getFirst().id(), graph.nodes().getFirst().label(), "paper");
    assertThat(edges.getFirst().getProperties().values()).containsExactly("about");
  }

  private void read(String graphMl) throws GraphIOException, IOException {
    GraphMLReader2<DirectedGraph<Object, Object>, Object, Object> reader =
        new GraphMLReader2<>(
            new StringReader(graphMl),
            graph -> emptyGraph(),
            node -> {
              nodes.add(node);
              return node;
            },
            (EdgeMetadata edge) -> {
              edges.add(edge);
              return edge;
            },
            (HyperEdgeMetadata hyperEdge) -> hyperEdge);
    try {
      reader.readGraph();
    } finally {
      reader.close();
    }
  }

  /** JUNG's own graphs live in a library that is not needed otherwise; this one says yes to all. */
  @SuppressWarnings("unchecked")
  private static DirectedGraph<Object, Object> emptyGraph() {
    return (DirectedGraph<Object, Object>)
        Proxy.newProxyInstance(
            DirectedGraph.class.getClassLoader(),
            new Class<?>[] {DirectedGraph.class},
            (self, method, arguments) -> method.getReturnType() == boolean.class ? true : null);
  }
}
