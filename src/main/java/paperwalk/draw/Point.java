package paperwalk.draw;

/** A place in the plane; {@code y} grows downward. */
record Point(double x, double y) {

  /** Whether the straight lines a–b and c–d cross, other than in a common end. */
  static boolean cross(Point a, Point b, Point c, Point d) {
    return !(a.equals(c) || a.equals(d) || b.equals(c) || b.equals(d))
        && turn(a, b, c) * turn(a, b, d) < 0
        && turn(c, d, a) * turn(c, d, b) < 0;
  }

  private static double turn(Point a, Point b, Point c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  }

  Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }
}
