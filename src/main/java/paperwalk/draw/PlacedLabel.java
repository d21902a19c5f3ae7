package paperwalk.draw;

/**
 * A label with its place.
 *
 * @param side where it stands, seen from its mark
 * @param box what its lines fill
 */
record PlacedLabel(LabelText text, Side side, Box box) {

  /** A label at that side of a mark that reaches so far from its centre. */
  static PlacedLabel at(Side side, LabelText text, Point centre, double reach) {
    double halfWidth = text.width() / 2;
    double halfHeight = text.height() / 2;
    double x = side.across * (reach + halfWidth);
    double y = side.down * (reach + halfHeight);
    if (side.down == 0) {
      y += side.shift * (halfHeight - text.lineHeight() / 2);
    } else {
      x += side.shift * Math.max(0, halfWidth - reach);
    }
    return new PlacedLabel(text, side, Box.around(centre.plus(x, y), halfWidth, halfHeight));
  }

  /** Where a label may stand. */
  enum Side {
    RIGHT(1, 0, 0, 0),
    LEFT(-1, 0, 0, 0.2),
    BELOW(0, 1, 0, 0.4),
    ABOVE(0, -1, 0, 0.6),
    RIGHT_DOWN(1, 0, 1, 0.5),
    RIGHT_UP(1, 0, -1, 0.5),
    LEFT_DOWN(-1, 0, 1, 0.7),
    LEFT_UP(-1, 0, -1, 0.7),
    BELOW_RIGHT(0, 1, 1, 0.9),
    BELOW_LEFT(0, 1, -1, 1),
    ABOVE_RIGHT(0, -1, 1, 1.1),
    ABOVE_LEFT(0, -1, -1, 1.2);

    private final int across;
    private final int down;
    private final int shift;
    private final double cost;

    /**
     * A side.
     *
     * @param shift how it slides along the mark, 0 being centred
     */
    Side(int across, int down, int shift, double cost) {
      this.across = across;
      this.down = down;
      this.shift = shift;
      this.cost = cost;
    }

    /** -1 if the lines end at the mark, 0 if they are centred on it, 1 if they begin there. */
    int alignment() {
      return down == 0 ? across : shift;
    }

    /** How much worse it is than the best side, in edges covered. */
    double cost() {
      return cost;
    }
  }
}
