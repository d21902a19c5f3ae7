package paperwalk.read;

import java.text.Normalizer;

/**
 * TeX as a reader sees it: accents become letters, commands their meaning or nothing, braces
 * nothing. What stands between dollars is kept as written. One pass, without recursion.
 */
final class TexText {
  private static final int MOST_ACCENTS = 4;

  private final String raw;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder accents = new StringBuilder();
  private boolean math = true;
  private int at;

  private TexText(String raw) {
    this.raw = raw;
  }

  /** The plain text, white space collapsed. */
  static String plain(String raw) {
    TexText tex = new TexText(raw);
    while (tex.at < raw.length()) {
      tex.step();
    }
    return collapse(Normalizer.normalize(tex.out, Normalizer.Form.NFC));
  }

  private void step() {
    char c = raw.charAt(at);
    switch (c) {
      case '\\' -> command();
      case '{' -> at++;
      case '}' -> {
        accents.setLength(0);
        at++;
      }
      case '$' -> math();
      case '~' -> put(' ', 1);
      case '-' -> dashes();
      case '`' -> put(raw.startsWith("``", at) ? '“' : '‘', raw.startsWith("``", at) ? 2 : 1);
      case '\'' -> put(raw.startsWith("''", at) ? '”' : '\'', raw.startsWith("''", at) ? 2 : 1);
      default -> {
        int point = raw.codePointAt(at);
        if (accents.isEmpty() || !Character.isWhitespace(point)) {
          out.appendCodePoint(point).append(accents);
          accents.setLength(0);
        }
        at += Character.charCount(point);
      }
    }
  }

  private void put(char c, int length) {
    out.append(c);
    at += length;
  }

  private void dashes() {
    int count = 1;
    while (count < 3 && raw.startsWith("-", at + count)) {
      count++;
    }
    put("-–—".charAt(count - 1), count);
  }

  /** A formula; a dollar that none follows is a dollar. */
  private void math() {
    int close = math ? raw.indexOf('$', at + 1) : -1;
    while (close > 0 && raw.charAt(close - 1) == '\\') {
      close = raw.indexOf('$', close + 1);
    }
    math = close >= 0;
    int to = math ? close + 1 : at + 1;
    out.append(raw, at, to);
    at = to;
  }

  private void command() {
    at++;
    if (at >= raw.length()) {
      return;
    }
    int start = at;
    while (at < raw.length() && isLetter(raw.charAt(at))) {
      at++;
    }
    boolean word = at > start;
    at = word ? at : start + 1;
    String name = raw.substring(start, at);
    String mark = TexCommands.accent(name);
    if (mark != null) {
      if (accents.length() < MOST_ACCENTS) {
        accents.insert(0, mark);
      }
      return;
    }
    String meaning = TexCommands.meaning(name);
    if (!accents.isEmpty() && !meaning.isEmpty()) {
      // The dotless letters exist to bear an accent.
      String bearer = name.equals("i") || name.equals("j") ? name : meaning;
      out.append(bearer).append(accents);
      accents.setLength(0);
    } else {
      out.append(meaning);
    }
    while (word && at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String collapse(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space) {
        plain.append(c);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }
}
