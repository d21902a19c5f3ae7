package paperwalk.read;

/** White space in texts. */
final class Spaces {
  private Spaces() {}

  /** A stretch in which white space of any length is one space. */
  static String single(String text, int from, int to) {
    boolean plain = true;
    for (int i = from; i < to && plain; i++) {
      char c = text.charAt(i);
      plain =
          (c > ' ' && (c < 0x80 || (!Character.isWhitespace(c) && c != 0xa0)))
              || (c == ' ' && i > from && i + 1 < to && text.charAt(i + 1) != ' ');
    }
    if (plain) {
      return text.substring(from, to);
    }
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != 0xa0) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }
}
