package paperwalk.draw;

import java.util.ArrayList;
import java.util.List;

/** Puts boxes of many sizes side by side on a page about half as wide again as high. */
final class Packing {

  private static final double ASPECT = 1.5;
  private static final double GAP = 18;
  private static final int ATTEMPTS = 12;

  private Packing() {}

  /**
   * The upper left corner of each box, so that none overlap. Boxes are put down in the order given,
   * each as high up as it goes: give the largest first. Tries several page widths and keeps the one
   * that comes nearest to the wanted form; quadratic in the number of boxes.
   */
  static List<Point> of(List<Box> boxes) {
    double area = 0;
    double widest = 0;
    for (Box box : boxes) {
      area += (box.width() + GAP) * (box.height() + GAP);
      widest = Math.max(widest, box.width() + GAP);
    }
    List<Point> best = List.of();
    double least = Double.POSITIVE_INFINITY;
    double base = Math.max(widest, Math.sqrt(area * ASPECT) * 0.8);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Skyline skyline = new Skyline(base * (1 + 0.08 * attempt));
      List<Point> corners = new ArrayList<>(boxes.size());
      for (Box box : boxes) {
        corners.add(skyline.place(box.width() + GAP, box.height() + GAP));
      }
      // The page must hold all of it at the wanted form; the smaller that page, the better.
      double page = Math.max(skyline.right(), skyline.bottom() * ASPECT);
      if (page < least - 1e-6) {
        least = page;
        best = corners;
      }
    }
    return best;
  }
}
