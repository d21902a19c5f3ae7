package paperwalk.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A page that is filled from the top: for each stretch of its width it knows how far down it is
 * full.
 */
final class Skyline {

  /** From {@code x} to the next stretch (or the page's end) the page is full down to {@code y}. */
  private final List<Point> stretches = new ArrayList<>();

  private final double width;
  private double right;
  private double bottom;

  Skyline(double width) {
    this.width = width;
    stretches.add(new Point(0, 0));
  }

  double right() {
    return right;
  }

  double bottom() {
    return bottom;
  }

  /** Takes room as high up as possible, then as far left; at the left edge if it is too wide. */
  Point place(double boxWidth, double boxHeight) {
    Point best = new Point(0, Double.POSITIVE_INFINITY);
    for (Point stretch : stretches) {
      if (stretch.x() == 0 || stretch.x() + boxWidth <= width) {
        double y = lowest(stretch.x(), stretch.x() + boxWidth);
        if (y < best.y()) {
          best = new Point(stretch.x(), y);
        }
      }
    }
    fill(best.x(), best.x() + boxWidth, best.y() + boxHeight);
    right = Math.max(right, best.x() + boxWidth);
    bottom = Math.max(bottom, best.y() + boxHeight);
    return best;
  }

  private double lowest(double from, double to) {
    double y = 0;
    for (int i = 0; i < stretches.size() && stretches.get(i).x() < to; i++) {
      if (i + 1 == stretches.size() || stretches.get(i + 1).x() > from) {
        y = Math.max(y, stretches.get(i).y());
      }
    }
    return y;
  }

  private void fill(double from, double to, double y) {
    double after = 0;
    int first = 0;
    int end = 0;
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).x() < from) {
        first = i + 1;
      }
      if (stretches.get(i).x() <= to) {
        after = stretches.get(i).y();
        end = i + 1;
      }
    }
    stretches.subList(first, end).clear();
    stretches.add(first, new Point(from, y));
    if (to < width) {
      stretches.add(first + 1, new Point(to, after));
    }
  }
}
