package paperwalk.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import paperwalk.model.NodeKind;

/** Which shape and colour stands for which kind, and how many there are of it. */
final class SvgLegend {

  private static final double FONT_SIZE = 13;
  private static final double ROW = 24;
  private static final double BETWEEN = 24;
  private static final double RADIUS = 6.5;
  private static final String INK = "#333d47";

  private record Item(KindStyle style, String text, double x, double y) {}

  private final List<Item> items = new ArrayList<>();
  private final String words;
  private final double height;

  /** A legend of the kinds that occur, in rows no wider than {@code width}. */
  SvgLegend(List<Mark> marks, double width) {
    Map<NodeKind, Integer> counts = new EnumMap<>(NodeKind.class);
    for (Mark mark : marks) {
      counts.merge(mark.node().kind(), 1, Integer::sum);
    }
    StringBuilder said = new StringBuilder();
    double x = 0;
    double y = 0;
    for (Map.Entry<NodeKind, Integer> entry : counts.entrySet()) {
      String text = entry.getKey().label() + " (" + entry.getValue() + ")";
      double wide = 2 * RADIUS + 8 + TextWidth.of(text, FONT_SIZE, false);
      if (x > 0 && x + wide > width) {
        x = 0;
        y += ROW;
      }
      items.add(new Item(KindStyle.of(entry.getKey()), text, x, y));
      said.append(said.isEmpty() ? ": " : ", ").append(text);
      x += wide + BETWEEN;
    }
    words = said.toString();
    height = items.isEmpty() ? 0 : y + ROW;
  }

  double height() {
    return height;
  }

  /** The legend for those who do not see it; begins with a colon if there is anything. */
  String words() {
    return words;
  }

  /** Writes it below and right of a point. */
  void write(XmlOut xml, double left, double top) throws IOException {
    xml.open("g", "class", "legend");
    for (Item item : items) {
      Point centre = new Point(left + item.x() + RADIUS + 1, top + item.y() + ROW / 2);
      double radius = RADIUS * item.style().size();
      xml.empty(
          "path", "fill", item.style().fill(), "d", item.style().shape().path(centre, radius));
      Point text = centre.plus(RADIUS + 7, FONT_SIZE * 0.36);
      SvgText.start(xml, item.text(), text, FONT_SIZE, false, INK);
    }
    xml.close();
  }
}
