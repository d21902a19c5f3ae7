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

  /** Without white space and punctuation that separates it from what follows. */
  static @Nullable TitleAt trimmed(FlatText flat, int start, int end, int after) {
    String text = flat.text();
    int from = start;
    int to = end;
    while (from < to && " \n\t\"“”「」《》,.:;|*-–—".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while ((to > from && " \n\t,;:|\"“”「」《》*–—".indexOf(text.charAt(to - 1)) >= 0)
        || (to > from && "([（【{".indexOf(text.charAt(to - 1)) >= 0)
        || (to > from + 1 && text.charAt(to - 1) == '-' && text.charAt(to - 2) == ' ')) {
      to--;
    }
    if (to > from && (text.charAt(to - 1) == '.' || text.charAt(to - 1) == '。')) {
      to--;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to > from ? new TitleAt(from, to, after) : null;
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
