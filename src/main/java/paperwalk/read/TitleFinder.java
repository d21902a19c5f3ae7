package paperwalk.read;

import org.jspecify.annotations.Nullable;

/** A way in which lists set their titles apart. */
interface TitleFinder {

  /** A few words for people. */
  String name();

  /**
   * Finds the title.
   *
   * @param text an entry's first paragraph
   * @param from where it begins, behind a tag in front
   * @return null if nothing is set apart in this way
   */
  @Nullable TitleAt find(FlatText text, int from);

  /**
   * Where a title stands.
   *
   * @param start its first character
   * @param end behind its last character
   * @param after where what follows it begins
   */
  record TitleAt(int start, int end, int after) {}

  /** Without white space, punctuation that separates it from what follows, and its quotes. */
  static @Nullable TitleAt trimmed(FlatText flat, int start, int end, int after) {
    String text = flat.text();
    int from = start;
    int to = end;
    while (from < to && " \n\t,.:;|*-–—\u00a0".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && isBehind(text, from, to)) {
      to--;
    }
    to = withoutPeriod(text, from, to);
    int kind = from < to ? "\"“「《".indexOf(text.charAt(from)) : -1;
    if (kind >= 0 && to - from > 2 && text.charAt(to - 1) == "\"”」》".charAt(kind)) {
      from++;
      to = withoutPeriod(text, from, to - 1);
    }
    return to > from ? new TitleAt(from, to, after) : null;
  }

  private static boolean isBehind(String text, int from, int to) {
    char c = text.charAt(to - 1);
    return " \n\t,;:|*–—([（【{\u00a0".indexOf(c) >= 0
        || (c == '-' && to > from + 1 && text.charAt(to - 2) == ' ');
  }

  private static int withoutPeriod(String text, int from, int end) {
    int to = end;
    if (to > from && (text.charAt(to - 1) == '.' || text.charAt(to - 1) == '。')) {
      to--;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  /** Where so many words of a stretch have begun; behind its end if it has fewer. */
  static int behindWords(String text, int from, int to, int most) {
    int words = 0;
    boolean inside = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      words += letter && !inside ? 1 : 0;
      words += letter && Character.isIdeographic(c) ? 1 : 0;
      inside = letter || (inside && (c == '\'' || c == '-'));
      if (words >= most) {
        return i + 1;
      }
    }
    return to + 1;
  }

  /** How many words a stretch has. */
  static int words(String text, int from, int to) {
    int words = 0;
    boolean inside = false;
    for (int i = from; i < to; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      words += letter && Character.isIdeographic(text.charAt(i)) ? 1 : 0;
      inside = letter || (inside && (text.charAt(i) == '\'' || text.charAt(i) == '-'));
    }
    return words;
  }
}
