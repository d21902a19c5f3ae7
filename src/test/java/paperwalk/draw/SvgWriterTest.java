package paperwalk.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperwalk.Browser;
import paperwalk.model.GraphView;

/** Pictures as a browser sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SvgWriterTest {

  private static final String BOXES =
      """
      const box = element => {
        const b = element.getBoundingClientRect();
        return {left: b.left, right: b.right, top: b.top, bottom: b.bottom,
                text: element.textContent};
      };
      const all = selector => [...document.querySelectorAll(selector)];
      const overlap = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5
          && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
      const labels = all('.label').map(box);
      const faults = [];
      """;

  private static final String LABELS_ON_LABELS =
      BOXES
          + """
          labels.forEach((a, i) => labels.slice(i + 1).forEach(b => {
            if (overlap(a, b)) faults.push(a.text + ' / ' + b.text);
          }));
          return faults;
          """;

  private static final String LABELS_ON_MARKS =
      BOXES
          + """
          const marks = all('.node path').map(box);
          labels.forEach(a => marks.forEach(b => {
            if (overlap(a, b)) faults.push(a.text);
          }));
          return faults;
          """;

  private static final String MARKS_ON_MARKS =
      BOXES
          + """
          const marks = all('.node path').map(box);
          marks.forEach((a, i) => marks.slice(i + 1).forEach(b => {
            if (overlap(a, b)) faults.push(JSON.stringify(a));
          }));
          return faults;
          """;

  private static final String OUTSIDE =
      BOXES
          + """
          const page = box(document.querySelector('rect'));
          for (const b of all('text, path').map(box)) {
            if (b.left < page.left - 1 || b.right > page.right + 1
                || b.top < page.top - 1 || b.bottom > page.bottom + 1) faults.push(b.text);
          }
          return faults;
          """;

  @TempDir Path folder;
  private Browser browser;

  @BeforeAll
  void open() {
    browser = Browser.open();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("paperwalk.draw.Samples#all")
  void drawsEverythingWithoutCollisions(String name, GraphView graph) throws IOException {
    show(Samples.write(graph, GraphFormat.SVG));
    assertThat(count(".node")).isEqualTo(graph.nodes().size());
    assertThat(count(".node title")).isEqualTo(graph.nodes().size());
    assertThat(count(".edge")).isEqualTo(graph.edges().size());
    assertThat(browser.texts(LABELS_ON_LABELS)).isEmpty();
    assertThat(browser.texts(LABELS_ON_MARKS)).isEmpty();
    assertThat(browser.texts(MARKS_ON_MARKS)).isEmpty();
    assertThat(browser.texts(OUTSIDE)).isEmpty();
    assertThat(count("script, foreignObject, style, html")).isZero();
  }

  @Test
  void everyPaperOfAReadingListHasItsLabel() throws IOException {
    GraphView graph = Graphs.readingList();
    show(Samples.write(graph, GraphFormat.SVG));
    assertThat(count(".label")).isEqualTo(graph.nodes().size());
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.legend text')].map(t => t.textContent)"))
        .containsExactly("Paper (14)", "Topic (7)", "Venue (6)", "Code repository (6)");
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.caption text')].map(t => t.textContent)"))
        .contains("33 nodes, 57 edges");
  }

  @Test
  void hubsAreLabelledFirst() throws IOException {
    show(Samples.write(Graphs.longList(350, 1), GraphFormat.SVG));
    assertThat(count(".topic .label, .venue .label")).isGreaterThan(25);
  }

  @Test
  void marksLinkToTheirIriOrWhereTheCallerWants() throws IOException {
    GraphView graph = Graphs.hostile();
    show(Samples.write(graph, GraphFormat.SVG));
    String links =
        "return [...document.querySelectorAll('.node a')].map(a => a.getAttribute('href'))";
    assertThat(browser.texts(links)).containsExactly("https://example.org/?a=1&b=\"2\"&amp;<3>#'");
    StringWriter svg = new StringWriter();
    GraphExport.write(graph, GraphFormat.SVG, "", id -> "/node/" + id.length(), svg);
    show(svg.toString());
    assertThat(browser.texts(links)).containsExactly("/node/40");
  }

  @Test
  void nothingIsSaidToBeNothing() throws IOException {
    show(Samples.write(Graphs.random(0, 0, 1), GraphFormat.SVG));
    assertThat(browser.texts("return [document.documentElement.textContent]").getFirst())
        .contains("Nothing to draw", "0 nodes, 0 edges");
  }

  @Test
  void saysToThoseWhoDoNotSeeItWhatItShows() throws IOException {
    show(Samples.write(Graphs.readingList(), GraphFormat.SVG));
    assertThat(browser.texts("return [document.documentElement.getAttribute('role')]"))
        .containsExactly("img");
    assertThat(browser.texts("return [document.querySelector('svg > desc').textContent]"))
        .containsExactly(
            "A graph of 33 nodes, 57 edges: Paper (14), Topic (7), Venue (6), Code repository"
                + " (6).");
  }

  private long count(String selector) {
    return browser.count("return document.querySelectorAll(arguments[0]).length", selector);
  }

  private void show(String svg) throws IOException {
    Path file = Files.writeString(folder.resolve("picture.svg"), svg);
    browser.load(file.toUri());
  }
}
