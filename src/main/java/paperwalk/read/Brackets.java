package paperwalk.read;

/** Pairs of brackets, where those of full width close those of half width. */
final class Brackets {
  private static final String OPENING = "([{（【";
  private static final String CLOSING = ")]}）】";

  private Brackets() {}

  /** The bracket that the one at an offset closes, or -1. */
  static int opening(String text, int from, int at) {
    int depth = 0;
    for (int i = at; i >= from; i--) {
      char c = text.charAt(i);
      if (CLOSING.indexOf(c) >= 0) {
        depth++;
      } else if (OPENING.indexOf(c) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The bracket that closes the one at an offset, or -1. */
  static int closing(String text, int at, int to) {
    int depth = 0;
    for (int i = at; i < to; i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
