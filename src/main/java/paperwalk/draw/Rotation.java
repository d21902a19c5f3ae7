package paperwalk.draw;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

/** Turns and stretches a layout so that it fits a page that is wider than high. */
final class Rotation {

  private static final double ASPECT = 1.4;
  private static final double MOST = 1.9;

  private Rotation() {}

  /**
   * Lays the axis along which the places vary most level, and stretches the layout along it if it
   * is still too high. Linear.
   */
  static void widen(Point[] places) {
    double meanX = Arrays.stream(places).mapToDouble(Point::x).average().orElse(0);
    double meanY = Arrays.stream(places).mapToDouble(Point::y).average().orElse(0);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (Point place : places) {
      double dx = place.x() - meanX;
      double dy = place.y() - meanY;
      xx += dx * dx;
      xy += dx * dy;
      yy += dy * dy;
    }
    double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    for (int i = 0; i < places.length; i++) {
      double dx = places[i].x() - meanX;
      double dy = places[i].y() - meanY;
      places[i] = new Point(cos * dx + sin * dy, cos * dy - sin * dx);
    }
    double width = extent(Arrays.stream(places).mapToDouble(Point::x).summaryStatistics());
    double height = extent(Arrays.stream(places).mapToDouble(Point::y).summaryStatistics());
    double stretch = Math.sqrt(Math.clamp(height * ASPECT / Math.max(width, 1), 1, MOST));
    for (int i = 0; i < places.length; i++) {
      places[i] = new Point(places[i].x() * stretch, places[i].y() / stretch);
    }
  }

  private static double extent(DoubleSummaryStatistics values) {
    return values.getMax() - values.getMin();
  }
}
