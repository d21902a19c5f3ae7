package paperwalk.store.syntax;

import org.apache.jena.query.QueryParseException;

/**
 * Codepoint escapes ({@code \}{@code u0041}), which SPARQL 1.2 allows in strings and IRIs only
 * (section 19.2). ARQ replaces them anywhere, before it looks at the query, so that an escaped line
 * end would break a string.
 *
 * <p>Knows as much of the grammar as tells strings, IRIs and comments from the rest. Costs one
 * pass.
 */
final class CodepointEscapes {
  private static final String NOT_IN_IRIS = "<>\"{}|^`\\";

  private final String in;
  private final StringBuilder out;
  private int at;

  private CodepointEscapes(String in) {
    this.in = in;
    this.out = new StringBuilder(in.length());
  }

  /**
   * The same query without such escapes.
   *
   * @throws QueryParseException if one is where it may not be, or stands for no character
   */
  static String replace(String query) {
    return query.contains("\\u") || query.contains("\\U")
        ? new CodepointEscapes(query).read()
        : query;
  }

  private String read() {
    while (at < in.length()) {
      char c = in.charAt(at);
      switch (c) {
        case '#' -> comment();
        case '"', '\'' -> string(c);
        case '<' -> iri();
        default -> {
          if (isEscape()) {
            throw mistake("\\u is for strings and IRIs only");
          }
          copy(1);
        }
      }
    }
    return out.toString();
  }

  private void copy(int length) {
    int end = Math.min(in.length(), at + length);
    out.append(in, at, end);
    at = end;
  }

  private boolean isEscape() {
    return in.charAt(at) == '\\'
        && at + 1 < in.length()
        && (in.charAt(at + 1) == 'u' || in.charAt(at + 1) == 'U');
  }

  private void comment() {
    int end = at;
    while (end < in.length() && in.charAt(end) != '\n' && in.charAt(end) != '\r') {
      end++;
    }
    // ARQ would look for escapes in here too.
    out.append(in.substring(at, end).replace('\\', '/'));
    at = end;
  }

  private void string(char quote) {
    String three = String.valueOf(quote).repeat(3);
    String end = in.startsWith(three, at) ? three : String.valueOf(quote);
    copy(end.length());
    while (at < in.length() && !in.startsWith(end, at)) {
      if (isEscape()) {
        appendToString(codepoint());
      } else {
        copy(in.charAt(at) == '\\' ? 2 : 1);
      }
    }
    copy(end.length());
  }

  private void appendToString(int codepoint) {
    switch (codepoint) {
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\f' -> out.append("\\f");
      case '"', '\'', '\\' -> out.append('\\').append((char) codepoint);
      default -> out.appendCodePoint(codepoint);
    }
  }

  /** An IRI, or the sign for less. */
  private void iri() {
    int end = at + 1;
    while (end < in.length() && isInIri(end)) {
      end++;
    }
    boolean iri = end < in.length() && in.charAt(end) == '>';
    copy(1);
    while (iri && at < end) {
      if (isEscape()) {
        int codepoint = codepoint();
        if (codepoint <= ' ' || NOT_IN_IRIS.indexOf(codepoint) >= 0) {
          throw mistake("an IRI may not have the character U+%04X".formatted(codepoint));
        }
        out.appendCodePoint(codepoint);
      } else {
        copy(1);
      }
    }
  }

  private boolean isInIri(int place) {
    char c = in.charAt(place);
    return c > ' ' && (c == '\\' || NOT_IN_IRIS.indexOf(c) < 0);
  }

  private int codepoint() {
    int digits = in.charAt(at + 1) == 'u' ? 4 : 8;
    String hex = in.substring(at + 2, Math.min(in.length(), at + 2 + digits));
    if (hex.length() < digits || !hex.matches("[0-9A-Fa-f]+")) {
      throw mistake("\\%c needs %d hexadecimal digits".formatted(in.charAt(at + 1), digits));
    }
    long codepoint = Long.parseLong(hex, 16);
    if (codepoint > Character.MAX_CODE_POINT
        || (codepoint >= Character.MIN_SURROGATE && codepoint <= Character.MAX_SURROGATE)) {
      throw mistake("U+%s is no character".formatted(hex));
    }
    at += 2 + digits;
    return (int) codepoint;
  }

  private QueryParseException mistake(String what) {
    int line = 1 + (int) in.substring(0, at).chars().filter(c -> c == '\n').count();
    int column = at - in.lastIndexOf('\n', Math.max(0, at - 1));
    return new QueryParseException(what, line, column);
  }
}
