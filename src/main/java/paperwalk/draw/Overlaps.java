package paperwalk.draw;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Pushes boxes apart that lie on each other, keeping the picture as it is as far as possible. */
final class Overlaps {

  private static final int ROUNDS = 400;
  private static final int PATIENCE = 5;
  private static final double STRETCH = 1.025;
  private static final double EASE = 0.02;

  private Overlaps() {}

  /**
   * Moves the places until no two rooms overlap: pairs are pushed apart along the shorter way, and
   * when that does not suffice after a while, everything is stretched a little. A round looks only
   * at pairs that lie above each other.
   *
   * @param rooms what each place takes up, seen from it
   */
  static void remove(Point[] places, List<Box> rooms) {
    for (int round = 1; round <= ROUNDS; round++) {
      if (!push(places, rooms)) {
        return;
      }
      if (round % PATIENCE == 0) {
        for (int i = 0; i < places.length; i++) {
          places[i] = new Point(places[i].x() * STRETCH, places[i].y() * STRETCH);
        }
      }
    }
  }

  /** Sweeps over the boxes from left to right; tells whether any had to move. */
  private static boolean push(Point[] places, List<Box> rooms) {
    double[] left = new double[places.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = places[i].x() + rooms.get(i).x();
    }
    int[] order =
        IntStream.range(0, left.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> left[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    boolean moved = false;
    for (int at = 0; at < order.length; at++) {
      int i = order[at];
      double right = left[i] + rooms.get(i).width();
      for (int next = at + 1; next < order.length && left[order[next]] < right; next++) {
        moved |= part(Math.min(i, order[next]), Math.max(i, order[next]), places, rooms);
      }
    }
    return moved;
  }

  private static boolean part(int i, int j, Point[] places, List<Box> rooms) {
    Box one = rooms.get(i).move(places[i].x(), places[i].y());
    Box other = rooms.get(j).move(places[j].x(), places[j].y());
    if (!one.overlaps(other)) {
      return false;
    }
    double right = one.right() - other.x();
    double left = other.right() - one.x();
    double down = one.bottom() - other.y();
    double up = other.bottom() - one.y();
    double dx = right < left ? right + EASE : -left - EASE;
    double dy = down < up ? down + EASE : -up - EASE;
    // Compared with the boxes, or labels, being flat, would all be pushed up and down.
    if (Math.abs(dx) / (one.width() + other.width())
        < Math.abs(dy) / (one.height() + other.height())) {
      dy = 0;
    } else {
      dx = 0;
    }
    // The small one makes way for the large one.
    double large = one.width() * one.height();
    double share = large / (large + other.width() * other.height());
    places[i] = places[i].plus(-dx * (1 - share), -dy * (1 - share));
    places[j] = places[j].plus(dx * share, dy * share);
    return true;
  }
}
