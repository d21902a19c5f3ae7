package paperwalk.draw;

import java.util.Map;

/**
 * How untidy a picture is: edges that cross each other, run through marks that are not theirs or
 * under labels; labels that found no place; paper that is used up or of an unhandy form. Quadratic
 * in the number of edges.
 */
final class Clutter {

  private static final int ATTEMPTS = 24;
  private static final int NODES = 60;
  private static final int EDGES = 300;

  private static final double THROUGH_MARK = 3;
  private static final double UNDER_LABEL = 1.2;
  private static final double NO_LABEL = 8;
  private static final double PAPER = 100.0 / 1_000_000;
  private static final double ASPECT = 1.45;

  private Clutter() {}

  /** How many pictures of a graph to try; one if it is large. */
  static int attempts(IndexedGraph graph) {
    return graph.size() <= NODES && graph.edges() <= EDGES
        ? ATTEMPTS
        : graph.size() <= 2 * NODES && graph.edges() <= 2 * EDGES ? ATTEMPTS / 4 : 1;
  }

  static double of(Picture picture) {
    if (picture.marks().isEmpty()) {
      return 0;
    }
    IndexedGraph graph = picture.graph();
    double clutter = 0;
    for (int e = 0; e < graph.edges(); e++) {
      Point from = picture.places().get(graph.source(e));
      Point to = picture.places().get(graph.target(e));
      for (int f = 0; f < e; f++) {
        Point otherFrom = picture.places().get(graph.source(f));
        Point otherTo = picture.places().get(graph.target(f));
        clutter += Point.cross(from, to, otherFrom, otherTo) ? 1 : 0;
      }
      clutter += obstacles(picture, graph.source(e), graph.target(e));
    }
    for (int i = 0; i < picture.marks().size(); i++) {
      PlacedLabel placed = picture.labels().get(i);
      LabelText wanted = picture.marks().get(i).label();
      boolean whole = placed == null ? wanted.lines().isEmpty() : placed.text().equals(wanted);
      clutter += whole ? 0 : NO_LABEL;
    }
    Box extent = picture.extent();
    double page = Math.max(extent.width(), extent.height() * ASPECT);
    return clutter + page * page / ASPECT * PAPER;
  }

  private static double obstacles(Picture picture, int source, int target) {
    Point from = picture.places().get(source);
    Point to = picture.places().get(target);
    double clutter = 0;
    for (int i = 0; i < picture.marks().size(); i++) {
      double reach = picture.marks().get(i).radius();
      if (i != source
          && i != target
          && Box.around(picture.places().get(i), reach, reach).crosses(from, to)) {
        clutter += THROUGH_MARK;
      }
    }
    for (Map.Entry<Integer, PlacedLabel> label : picture.labels().entrySet()) {
      clutter += label.getValue().box().crosses(from, to) ? UNDER_LABEL : 0;
    }
    return clutter;
  }
}
