package paperwalk.draw;

/**
 * An upright rectangle.
 *
 * @param x its left edge
 * @param y its upper edge
 */
record Box(double x, double y, double width, double height) {

  static Box around(Point centre, double halfWidth, double halfHeight) {
    return new Box(centre.x() - halfWidth, centre.y() - halfHeight, 2 * halfWidth, 2 * halfHeight);
  }

  Point centre() {
    return new Point(x + width / 2, y + height / 2);
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  Box grow(double margin) {
    return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }

  Box move(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** Whether the two share more than an edge. */
  boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Whether the straight line between two points runs through the inside. */
  boolean crosses(Point from, Point to) {
    double enter = 0;
    double leave = 1;
    double[] delta = {to.x() - from.x(), to.y() - from.y()};
    double[] low = {x - from.x(), y - from.y()};
    double[] high = {right() - from.x(), bottom() - from.y()};
    for (int axis = 0; axis < 2; axis++) {
      if (delta[axis] == 0) {
        if (low[axis] >= 0 || high[axis] <= 0) {
          return false;
        }
      } else {
        double one = low[axis] / delta[axis];
        double other = high[axis] / delta[axis];
        enter = Math.max(enter, Math.min(one, other));
        leave = Math.min(leave, Math.max(one, other));
      }
    }
    return enter < leave;
  }
}
