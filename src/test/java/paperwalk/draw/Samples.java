package paperwalk.draw;

import java.io.IOException;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import paperwalk.model.GraphView;

/** The graphs that every format must carry. */
final class Samples {

  private Samples() {}

  static Stream<Arguments> all() {
    return Stream.of(
        Arguments.of("empty", Graphs.random(0, 0, 1)),
        Arguments.of("one node", Graphs.random(1, 0, 1)),
        Arguments.of("one node with loops", Graphs.random(1, 3, 1)),
        Arguments.of("two nodes, parallel edges", Graphs.random(2, 5, 1)),
        Arguments.of("no edges", Graphs.random(12, 0, 1)),
        Arguments.of("forty", Graphs.random(40, 70, 1)),
        Arguments.of("five hundred", Graphs.random(500, 1200, 1)),
        Arguments.of("reading list", Graphs.readingList()),
        Arguments.of("hostile", Graphs.hostile()));
  }

  static String write(GraphView graph, GraphFormat format) throws IOException {
    StringWriter text = new StringWriter();
    GraphExport.write(graph, format, "Title <&> \"quoted\" \u0001 \\", text);
    return text.toString();
  }
}
