package paperwalk.draw;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import paperwalk.model.GraphView;

/** The nodes of a picture, each a group of its mark and, if there is room, its label. */
final class SvgNodes {

  private static final int LONGEST_TOOLTIP = 500;

  private SvgNodes() {}

  static void write(XmlOut xml, Picture picture, UnaryOperator<String> href) throws IOException {
    List<Mark> marks = picture.marks();
    xml.open("g", "class", "nodes", "stroke", "#ffffff", "stroke-width", "1.4");
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      GraphView.Node node = mark.node();
      String kind = KindStyle.name(node.kind());
      xml.open("g", "class", "node " + kind, "data-id", node.id());
      String address = Href.of(node.id(), href);
      if (!address.isEmpty()) {
        xml.open("a", "href", address);
      }
      xml.text("title", tooltip(mark));
      xml.empty(
          "path",
          "fill",
          mark.style().fill(),
          "d",
          mark.style().shape().path(picture.places().get(i), mark.radius()));
      PlacedLabel label = picture.labels().get(i);
      if (label != null) {
        SvgText.label(xml, label, mark.style().ink());
      }
      if (!address.isEmpty()) {
        xml.close();
      }
      xml.close();
    }
    xml.close();
  }

  private static String tooltip(Mark mark) {
    GraphView.Node node = mark.node();
    String label = PlainText.line(node.label(), LONGEST_TOOLTIP);
    return (label.isEmpty() ? PlainText.line(node.id(), LONGEST_TOOLTIP) : label)
        + " ("
        + node.kind().label()
        + ", "
        + Numbers.count(mark.degree(), "edge")
        + ")";
  }
}
