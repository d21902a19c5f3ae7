package paperwalk.draw;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import paperwalk.model.GraphView;

/** The edges of a picture: thin grey lines, bent where several join the same two nodes. */
final class SvgEdges {

  private static final double BEND = 28;
  private static final int MANY = 400;

  private SvgEdges() {}

  static void write(XmlOut xml, GraphView view, Picture picture) throws IOException {
    IndexedGraph graph = picture.graph();
    boolean many = graph.edges() > MANY;
    xml.open(
        "g",
        "class",
        "edges",
        "fill",
        "none",
        "stroke",
        "#7f8b97",
        "stroke-width",
        many ? "0.8" : "1.1",
        "stroke-opacity",
        many ? "0.4" : "0.6");
    Map<Long, Integer> before = new HashMap<>();
    for (int e = 0; e < graph.edges(); e++) {
      int low = Math.min(graph.source(e), graph.target(e));
      int high = Math.max(graph.source(e), graph.target(e));
      int turn = before.merge((long) low << 32 | high, 1, Integer::sum) - 1;
      String kind = PlainText.line(view.edges().get(e).kind(), 200);
      xml.empty("path", "class", "edge", "data-kind", kind, "d", path(picture, low, high, turn));
    }
    xml.close();
  }

  /** The first edge between two nodes is straight, further ones bend to either side in turn. */
  private static String path(Picture picture, int low, int high, int turn) {
    Point from = picture.places().get(low);
    Point to = picture.places().get(high);
    if (low == high) {
      double reach = picture.marks().get(low).reach() + 6 + 4 * turn;
      return "M" + at(from) + "c" + loop(-reach, reach);
    }
    if (turn == 0) {
      return "M" + at(from) + "L" + at(to);
    }
    int step = (turn + 1) / 2;
    double bend = turn % 2 == 0 ? -BEND * step : BEND * step;
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
    Point middle =
        new Point(
            (from.x() + to.x()) / 2 - dy / length * bend,
            (from.y() + to.y()) / 2 + dx / length * bend);
    return "M" + at(from) + "Q" + at(middle) + " " + at(to);
  }

  private static String loop(double left, double reach) {
    return at(new Point(left * 1.6, -2 * reach))
        + " "
        + at(new Point(reach * 1.6, -2 * reach))
        + " 0 0";
  }

  private static String at(Point point) {
    return Numbers.of(point.x()) + " " + Numbers.of(point.y());
  }
}
