package paperwalk.draw;

/** Makes any text fit to be written or shown. */
final class PlainText {

  private static final int MARKS_IN_A_ROW = 3;
  private static final char ELLIPSIS = '\u2026';

  private PlainText() {}

  /** The text without what XML 1.0 does not allow: control characters, lone surrogates. */
  static String xml(String text) {
    if (text.codePoints().allMatch(PlainText::allowed)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(PlainText::allowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /**
   * The text on one line, for names and tooltips: as {@link #xml}, with each run of white space
   * made one space and nothing around it, cut to a number of characters.
   */
  static String line(String text, int most) {
    String line = xml(text).replaceAll("[\\s\u0085\u00a0\u2028\u2029]+", " ").strip();
    if (line.length() <= most) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
    return line.substring(0, end).strip() + ELLIPSIS;
  }

  /**
   * The text as it may be drawn: as {@link #line}, without what would turn the writing direction of
   * its surroundings, and without towers of combining marks.
   */
  static String drawable(String text, int most) {
    String line = line(text, most);
    StringBuilder drawn = new StringBuilder(line.length());
    int marks = 0;
    for (int point : line.codePoints().toArray()) {
      marks = Character.getType(point) == Character.NON_SPACING_MARK ? marks + 1 : 0;
      if (marks <= MARKS_IN_A_ROW && !turnsDirection(point) && !Character.isISOControl(point)) {
        drawn.appendCodePoint(point);
      }
    }
    return drawn.toString().strip();
  }

  private static boolean turnsDirection(int point) {
    return point == 0x200E
        || point == 0x200F
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }

  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point < 0xD800)
        || (point >= 0xE000 && point < 0xFFFE)
        || point >= 0x10000;
  }
}
