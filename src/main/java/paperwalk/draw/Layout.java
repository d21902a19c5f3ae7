package paperwalk.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places for the marks of a graph.
 *
 * <p>Each connected component is laid out on its own ({@link ForceLayout}, then {@link
 * StressLayout}), turned so that it lies wide rather than high, and freed of overlaps ({@link
 * Overlaps}); then the components are packed side by side ({@link Packing}). So nothing flies away,
 * and single nodes end up in tidy rows.
 */
final class Layout {

  private Layout() {}

  /**
   * The centre of each mark. No two marks overlap, and there is room under each prominent mark for
   * its label.
   */
  static List<Point> of(IndexedGraph graph, List<Mark> marks, Scale scale, long seed) {
    Point[] places = new Point[marks.size()];
    List<int[]> components = Components.of(graph);
    List<Box> extents = new ArrayList<>();
    for (int[] members : components) {
      List<Box> rooms = new ArrayList<>();
      for (int member : members) {
        rooms.add(room(marks.get(member)));
      }
      Point[] own = component(graph, members, rooms, scale.spacing(), seed);
      Box extent = rooms.getFirst().move(own[0].x(), own[0].y());
      for (int i = 0; i < members.length; i++) {
        places[members[i]] = own[i];
        extent = extent.union(rooms.get(i).move(own[i].x(), own[i].y()));
      }
      extents.add(extent);
    }
    List<Point> corners = Packing.of(extents);
    for (int c = 0; c < components.size(); c++) {
      double dx = corners.get(c).x() - extents.get(c).x();
      double dy = corners.get(c).y() - extents.get(c).y();
      for (int member : components.get(c)) {
        places[member] = places[member].plus(dx, dy);
      }
    }
    return Arrays.asList(places);
  }

  private static Point[] component(
      IndexedGraph graph, int[] members, List<Box> rooms, double spread, long seed) {
    if (members.length == 1) {
      return new Point[] {new Point(0, 0)};
    }
    double area = rooms.stream().mapToDouble(room -> room.width() * room.height()).sum();
    double spacing = Math.sqrt(area / members.length) * spread;
    Point[] places = ForceLayout.of(graph, members, spacing, seed);
    StressLayout.improve(graph, members, places, spacing);
    Rotation.widen(places);
    Overlaps.remove(places, rooms);
    return places;
  }

  /** What a mark takes up, its centre being the origin. */
  private static Box room(Mark mark) {
    double reach = mark.reach() + Scale.GAP / 2;
    Box shape = Box.around(new Point(0, 0), reach, reach);
    if (!mark.prominent() || mark.label().lines().isEmpty()) {
      return shape;
    }
    double half = mark.label().width() / 2 + Scale.GAP / 2;
    return shape.union(new Box(-half, 0, 2 * half, reach + mark.label().height() + Scale.GAP));
  }
}
