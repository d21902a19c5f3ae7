package paperwalk.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperwalk.Tools;
import paperwalk.model.GraphView;

/** What is written is read back by Graphviz. */
class DotWriterTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("paperwalk.draw.Samples#all")
  void keepsEveryNodeAndEdge(String name, GraphView graph) throws Exception {
    String plain = graphviz(Samples.write(graph, GraphFormat.DOT));
    assertThat(plain.lines().filter(line -> line.startsWith("node ")))
        .hasSize(graph.nodes().size());
    assertThat(plain.lines().filter(line -> line.startsWith("edge ")))
        .hasSize(graph.edges().size());
  }

  @Test
  void keepsIdsLabelsAndLooks() throws Exception {
    String plain = graphviz(Samples.write(Graphs.readingList(), GraphFormat.DOT));
    assertThat(plain)
        .contains("\"https://example.org/id/paper/0\"")
        .contains("\"Can LLM be a Personalized Judge?\" filled ellipse #0072b2")
        .contains("filled diamond #e69f00")
        .contains("filled hexagon #d55e00");
  }

  @Test
  void linksAreRewritten() throws Exception {
    StringWriter dot = new StringWriter();
    GraphExport.write(
        Graphs.random(1, 0, 1), GraphFormat.DOT, "", id -> "/node?iri=" + id.length(), dot);
    assertThat(dot.toString()).contains("URL=\"/node?iri=25\"");
  }

  /** By the quickest of Graphviz's layouts that draws edges. */
  private static String graphviz(String dot) throws Exception {
    return Tools.run(Tools.find("dot", "graphviz"), dot, "-Kosage", "-Tplain");
  }
}
