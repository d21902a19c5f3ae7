package paperwalk.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperwalk.Browser;
import paperwalk.model.GraphView;
import paperwalk.model.GraphView.Node;

/** What is written is read back by a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CytoscapeWriterTest {

  /** Counts what breaks the rules Cytoscape has for its elements. */
  private static final String FAULTS =
      """
      const elements = JSON.parse(arguments[0]).elements;
      const ids = new Set(elements.nodes.map(node => node.data.id));
      const all = new Set([...ids, ...elements.edges.map(edge => edge.data.id)]);
      const faults = [];
      for (const node of elements.nodes) {
        const texts = [node.data.id, node.data.label, node.data.kind];
        if (!texts.every(text => typeof text === 'string')) faults.push(node);
        if (node.data.id === '') faults.push(node);
        if (!Number.isFinite(node.position.x + node.position.y)) faults.push(node);
      }
      for (const edge of elements.edges) {
        if (!ids.has(edge.data.source) || !ids.has(edge.data.target)) faults.push(edge);
        if (typeof edge.data.kind !== 'string') faults.push(edge);
      }
      if (all.size !== elements.nodes.length + elements.edges.length) faults.push('ids');
      return faults.map(fault => JSON.stringify(fault));
      """;

  private Browser browser;

  @BeforeAll
  void open() {
    browser = Browser.open();
    browser.load(URI.create("about:blank"));
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("paperwalk.draw.Samples#all")
  void keepsEveryNodeAndEdge(String name, GraphView graph) throws Exception {
    String json = Samples.write(graph, GraphFormat.CYTOSCAPE);
    assertThat(count(json, "nodes")).isEqualTo(graph.nodes().size());
    assertThat(count(json, "edges")).isEqualTo(graph.edges().size());
    assertThat(browser.texts(FAULTS, json)).isEmpty();
  }

  @Test
  void keepsLabelsToTheLetter() throws Exception {
    GraphView graph = Graphs.hostile();
    // Selenium would not carry lone surrogates, so their codes are compared.
    String codes =
        "return JSON.parse(arguments[0]).elements.nodes.map(node =>"
            + " Array.from({length: node.data.label.length},"
            + " (x, i) => node.data.label.charCodeAt(i)).join(' '))";
    List<String> expected = graph.nodes().stream().map(Node::label).map(this::codes).toList();
    assertThat(browser.texts(codes, Samples.write(graph, GraphFormat.CYTOSCAPE)))
        .containsExactlyElementsOf(expected);
  }

  private String codes(String text) {
    return String.join(" ", text.chars().mapToObj(Integer::toString).toList());
  }

  private long count(String json, String group) {
    return browser.count(
        "return JSON.parse(arguments[0]).elements[arguments[1]].length", json, group);
  }
}
