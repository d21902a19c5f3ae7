package paperwalk.read;

/**
 * Makes plain text of the Anthology's markup: {@code fixed-case}, {@code b}, {@code i} and {@code
 * url} leave their text, formulas become characters where there are some, and white space of any
 * length is one space.
 */
final class AnthologyText {
  /** No title, abstract or name is longer; what comes behind is left out. */
  static final int MAX_LENGTH = 1 << 20;

  private final StringBuilder text = new StringBuilder();
  private int formula = -1;
  private boolean cut;

  void open(String element) {
    if (element.equals("tex-math") && formula < 0) {
      formula = text.length();
    } else if (element.equals("br") || element.equals("p")) {
      text.append(' ');
    }
  }

  void close(String element) {
    if (element.equals("tex-math") && formula >= 0) {
      String raw = text.substring(formula);
      text.setLength(formula);
      text.append(TexFormula.plain(raw));
      formula = -1;
    }
  }

  void add(char[] characters, int start, int length) {
    int room = MAX_LENGTH - text.length();
    cut |= length > room;
    text.append(characters, start, Math.min(length, room));
  }

  /** Whether something was left out. */
  boolean isCut() {
    return cut;
  }

  /** What was read so far. */
  String plain() {
    return Spaces.single(text.toString(), 0, text.length()).strip();
  }
}
