package paperwalk.draw;

import java.util.List;
import java.util.Map;
import paperwalk.model.GraphView;

/**
 * A graph with everything in its place.
 *
 * @param places the centre of each mark
 * @param labels the labels that found a place, by the number of their mark
 */
record Picture(
    IndexedGraph graph, List<Mark> marks, List<Point> places, Map<Integer, PlacedLabel> labels) {

  private static final long SEED = 20_260_101;

  /** The picture of a graph: the tidiest of some attempts if it is small. */
  static Picture of(GraphView view) {
    IndexedGraph graph = IndexedGraph.of(view);
    Scale scale = Scale.of(graph.size());
    List<Mark> marks = Mark.of(view, graph, scale);
    Picture best = attempt(graph, marks, scale, SEED);
    double least = Double.POSITIVE_INFINITY;
    int attempts = Clutter.attempts(graph);
    for (int attempt = 0; attempts > 1 && attempt < attempts; attempt++) {
      Picture picture = attempt == 0 ? best : attempt(graph, marks, scale, SEED + attempt);
      double clutter = Clutter.of(picture);
      if (clutter < least) {
        least = clutter;
        best = picture;
      }
    }
    return best;
  }

  private static Picture attempt(IndexedGraph graph, List<Mark> marks, Scale scale, long seed) {
    List<Point> places = Layout.of(graph, marks, scale, seed);
    return new Picture(graph, marks, places, LabelPlacer.place(graph, marks, places, scale));
  }

  /** What all marks and labels fill; the picture must have a node. */
  Box extent() {
    Box extent = Box.around(places.getFirst(), 0, 0);
    for (int i = 0; i < places.size(); i++) {
      double reach = marks.get(i).reach() + 2;
      extent = extent.union(Box.around(places.get(i), reach, reach));
    }
    for (PlacedLabel label : labels.values()) {
      extent = extent.union(label.box().grow(2));
    }
    return extent;
  }
}
