package paperwalk.draw;

import java.util.Locale;

/** The outline of a mark; all are about as large as the circle of the same radius. */
enum Shape {
  CIRCLE(0, 1, 0),
  DIAMOND(4, 1.24, -90),
  SQUARE(4, 1.24, -45),
  HEXAGON(6, 1.1, 0),
  TRIANGLE(3, 1.4, -90),
  PENTAGON(5, 1.14, -90);

  private final int corners;
  private final double reach;
  private final double turn;

  Shape(int corners, double reach, double turn) {
    this.corners = corners;
    this.reach = reach;
    this.turn = turn;
  }

  /** Its name in small letters. */
  String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How far the outline goes from its centre, as a multiple of the radius. */
  double reach() {
    return reach;
  }

  /** The outline as an SVG path. */
  String path(Point centre, double radius) {
    if (corners == 0) {
      return circle(centre, Math.round(radius * 10) / 10.0);
    }
    StringBuilder path = new StringBuilder("M");
    for (int i = 0; i < corners; i++) {
      double angle = StrictMath.toRadians(turn + 360.0 * i / corners);
      path.append(i == 0 ? "" : "L")
          .append(Numbers.of(centre.x() + radius * reach * StrictMath.cos(angle)))
          .append(' ')
          .append(Numbers.of(centre.y() + radius * reach * StrictMath.sin(angle)));
    }
    return path.append('z').toString();
  }

  private static String circle(Point centre, double radius) {
    String arc = "a" + Numbers.of(radius) + " " + Numbers.of(radius) + " 0 1 0 ";
    String start = "M" + Numbers.of(centre.x() - radius) + " " + Numbers.of(centre.y());
    return start + arc + Numbers.of(2 * radius) + " 0" + arc + Numbers.of(-2 * radius) + " 0z";
  }
}
