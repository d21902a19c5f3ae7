package paperwalk.draw;

import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import paperwalk.model.GraphView;

/**
 * A picture for pages and print: title and counts above, the graph, a legend below.
 *
 * <p>Looks are presentation attributes only, so it needs no style sheet, script or font of its own.
 * Each line of text states its length, so that it fits whichever font stands in for Helvetica.
 */
final class SvgWriter {

  static final String FONT = "Helvetica, Arial, 'Liberation Sans', sans-serif";

  private static final double MARGIN = 24;
  private static final double HEADER = 58;
  private static final double LEAST_WIDTH = 560;
  private static final double TITLE_SIZE = 18;
  private static final int LONGEST_TITLE = 300;

  private SvgWriter() {}

  static void write(GraphView view, String title, UnaryOperator<String> href, Writer out)
      throws IOException {
    Picture picture = Picture.of(view);
    String counts =
        Numbers.count(view.nodes().size(), "node")
            + ", "
            + Numbers.count(view.edges().size(), "edge");
    Box extent =
        view.nodes().isEmpty() ? new Box(0, 0, LEAST_WIDTH - 2 * MARGIN, 60) : picture.extent();
    double inner = Math.max(extent.width(), LEAST_WIDTH - 2 * MARGIN);
    SvgLegend legend = new SvgLegend(picture.marks(), inner);
    double width = inner + 2 * MARGIN;
    double height = MARGIN + HEADER + extent.height() + MARGIN + legend.height() + MARGIN;

    XmlOut xml = new XmlOut(out);
    String name = PlainText.line(title, LONGEST_TITLE);
    xml.open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "viewBox",
            "0 0 " + Numbers.of(width) + " " + Numbers.of(height),
            "width",
            Numbers.of(width),
            "height",
            Numbers.of(height),
            "role",
            "img",
            "font-family",
            FONT)
        .text("title", name.isEmpty() ? "Graph" : name)
        .text("desc", "A graph of " + counts + legend.words() + ".")
        .empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
    caption(xml, name, counts, inner);
    if (view.nodes().isEmpty()) {
      SvgText.line(
          xml, "Nothing to draw", new Point(width / 2, MARGIN + HEADER + 36), 16, "#5b6570");
    } else {
      double dx = (width - extent.width()) / 2 - extent.x();
      double dy = MARGIN + HEADER - extent.y();
      xml.open("g", "transform", "translate(" + Numbers.of(dx) + " " + Numbers.of(dy) + ")");
      SvgEdges.write(xml, view, picture);
      SvgNodes.write(xml, picture, href);
      xml.close();
      legend.write(xml, MARGIN, MARGIN + HEADER + extent.height() + MARGIN);
    }
    xml.close().end();
  }

  private static void caption(XmlOut xml, String title, String counts, double width)
      throws IOException {
    LabelText heading = LabelText.wrap(title, TITLE_SIZE, true, width, 1);
    xml.open("g", "class", "caption");
    if (!heading.lines().isEmpty()) {
      SvgText.start(
          xml,
          heading.lines().getFirst(),
          new Point(MARGIN, MARGIN + 16),
          TITLE_SIZE,
          true,
          "#12263a");
    }
    SvgText.start(xml, counts, new Point(MARGIN, MARGIN + 37), 13, false, "#5b6570");
    xml.close();
  }
}
