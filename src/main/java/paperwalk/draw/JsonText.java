package paperwalk.draw;

/** Strings as JSON writes them, in ASCII, and harmless inside a script of a web page. */
final class JsonText {

  private JsonText() {}

  /** The text in quotes. Any text survives, lone surrogates included. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < 0x20 || c > 0x7E || c == '<' || c == '>' || c == '&') {
            quoted.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
              quoted.append(Character.forDigit(c >> shift & 0xF, 16));
            }
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
