package paperwalk.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a place for each label where it covers neither a mark nor another label and few edges: the
 * marks with the most edges choose first. In small graphs those who found no place choose first the
 * next time; who finds none at last tries a shorter label, then goes without.
 *
 * <p>Each place that is free is compared with all edges, so the cost is the number of labels times
 * that of edges.
 */
final class LabelPlacer {

  private static final double MARGIN = 2.5;
  private static final double BETWEEN_WORDS = 8;
  private static final double GAP = 4;
  private static final int RETRIES = 6;
  private static final int FEW = 120;

  private final IndexedGraph graph;
  private final List<Mark> marks;
  private final List<Point> places;
  private final BoxGrid taken;
  private final Map<Integer, PlacedLabel> labels = new HashMap<>();

  private LabelPlacer(IndexedGraph graph, List<Mark> marks, List<Point> places) {
    this.graph = graph;
    this.marks = marks;
    this.places = places;
    this.taken = new BoxGrid(60);
    for (int i = 0; i < marks.size(); i++) {
      double reach = marks.get(i).reach() + 1;
      taken.add(Box.around(places.get(i), reach, reach));
    }
  }

  /** The labels that found a place, by the number of their mark. */
  static Map<Integer, PlacedLabel> place(
      IndexedGraph graph, List<Mark> marks, List<Point> places, Scale scale) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (!marks.get(i).label().lines().isEmpty()) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingInt(i -> -marks.get(i).degree()));
    LabelPlacer placer = new LabelPlacer(graph, marks, places);
    List<Integer> left = placer.placeAll(order);
    for (int again = 0; again < RETRIES && !left.isEmpty() && marks.size() <= FEW; again++) {
      order.removeAll(left);
      order.addAll(0, left);
      LabelPlacer other = new LabelPlacer(graph, marks, places);
      List<Integer> stillLeft = other.placeAll(order);
      if (stillLeft.size() < left.size()) {
        placer = other;
      }
      left = stillLeft;
    }
    for (int mark : order) {
      if (!placer.labels.containsKey(mark)) {
        placer.tryPlace(mark, scale.shorter(marks.get(mark).node()));
      }
    }
    return placer.labels;
  }

  /** Places what finds a place, in that order. */
  private List<Integer> placeAll(List<Integer> order) {
    List<Integer> left = new ArrayList<>();
    for (int mark : order) {
      if (!tryPlace(mark, marks.get(mark).label())) {
        left.add(mark);
      }
    }
    return left;
  }

  private boolean tryPlace(int mark, LabelText text) {
    double least = Double.POSITIVE_INFINITY;
    PlacedLabel best = null;
    double reach = marks.get(mark).reach() + GAP;
    for (PlacedLabel.Side side : PlacedLabel.Side.values()) {
      PlacedLabel attempt = PlacedLabel.at(side, text, places.get(mark), reach);
      Box wide = attempt.box().grow(MARGIN);
      if (taken.overlaps(wide)) {
        continue;
      }
      double cost = side.cost() + crossings(wide);
      if (cost < least) {
        least = cost;
        best = attempt;
      }
    }
    if (best == null) {
      return false;
    }
    labels.put(mark, best);
    // Lines of two labels side by side would read as one.
    Box box = best.box();
    taken.add(Box.around(box.centre(), box.width() / 2 + BETWEEN_WORDS, box.height() / 2));
    return true;
  }

  private int crossings(Box box) {
    int crossings = 0;
    for (int e = 0; e < graph.edges(); e++) {
      if (box.crosses(places.get(graph.source(e)), places.get(graph.target(e)))) {
        crossings++;
      }
    }
    return crossings;
  }
}
