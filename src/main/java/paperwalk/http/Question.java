package paperwalk.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query as the cache of answers knows it: two that differ in comments and in the white space
 * between words are one.
 *
 * <p>Found in one pass over the characters, without parsing, at the cost of about a microsecond for
 * a usual query. It knows just enough of the grammar (SPARQL 1.1, section 19) to leave strings and
 * IRIs as they are.
 *
 * @param text the query, each run of white space and comments made one space
 * @param defaultGraphs the protocol's {@code default-graph-uri}
 * @param namedGraphs the protocol's {@code named-graph-uri}
 */
record Question(String text, List<String> defaultGraphs, List<String> namedGraphs) {
  /** Functions whose answer differs from call to call. */
  private static final Set<String> CHANGING =
      Set.of("now", "rand", "random", "uuid", "struuid", "bnode");

  /** Longer ones are rare, and looking at them costs. */
  private static final int LONGEST = 20_000;

  /**
   * Finds what names a query.
   *
   * @return null if its answer may differ from one time to the next (it calls NOW, RAND, UUID,
   *     STRUUID or BNODE, or asks another service), or if that cannot be told
   */
  static @Nullable Question of(String query, List<String> defaultGraphs, List<String> namedGraphs) {
    if (query.length() > LONGEST) {
      return null;
    }
    String text = new Reader(query).read();
    return text == null
        ? null
        : new Question(text, List.copyOf(defaultGraphs), List.copyOf(namedGraphs));
  }

  private static final class Reader {
    private final String in;
    private final StringBuilder out;
    private int at;

    Reader(String in) {
      this.in = in;
      this.out = new StringBuilder(in.length());
    }

    @Nullable String read() {
      while (at < in.length()) {
        char c = in.charAt(at);
        if (!isLetter(c) && isService()) {
          return null;
        }
        boolean understood =
            switch (c) {
              case ' ', '\t', '\r', '\n', '#' -> space();
              case '"', '\'' -> string(c);
              case '<' -> iri();
              case '(' -> !changes() && copy(1);
              // A letter may be written as an escape, and hide the name of a function.
              case '\\' -> at + 1 < in.length() && "uU".indexOf(in.charAt(at + 1)) < 0 && copy(2);
              default -> copy(1);
            };
        if (!understood) {
          return null;
        }
      }
      int start = !out.isEmpty() && out.charAt(0) == ' ' ? 1 : 0;
      int end = out.length() > start && out.charAt(out.length() - 1) == ' ' ? 1 : 0;
      return out.substring(start, out.length() - end);
    }

    private boolean copy(int length) {
      out.append(in, at, at + length);
      at += length;
      return true;
    }

    private boolean space() {
      while (at < in.length() && " \t\r\n#".indexOf(in.charAt(at)) >= 0) {
        if (in.charAt(at) == '#') {
          while (at < in.length() && in.charAt(at) != '\n' && in.charAt(at) != '\r') {
            at++;
          }
        } else {
          at++;
        }
      }
      out.append(' ');
      return true;
    }

    private boolean string(char quote) {
      String triple = String.valueOf(quote).repeat(3);
      String end = in.startsWith(triple, at) ? triple : triple.substring(2);
      int i = at + end.length();
      while (i < in.length() && !in.startsWith(end, i)) {
        i += in.charAt(i) == '\\' ? 2 : 1;
      }
      return i < in.length() && copy(i + end.length() - at);
    }

    /** An IRI, or the sign for less. */
    private boolean iri() {
      int i = at + 1;
      while (i < in.length() && in.charAt(i) > ' ' && "<>\"{}|^`\\".indexOf(in.charAt(i)) < 0) {
        i++;
      }
      if (i < in.length() && in.charAt(i) == '\\') {
        return false;
      }
      return copy(i < in.length() && in.charAt(i) == '>' ? i + 1 - at : 1);
    }

    /** Whether what stands before a parenthesis is a function that changes. */
    private boolean changes() {
      int end = out.length();
      while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '>')) {
        end--;
      }
      return CHANGING.contains(word(end).toLowerCase(Locale.ROOT));
    }

    /** Whether what has been read ends in the word SERVICE, and not in a name that ends so. */
    private boolean isService() {
      int end = out.length();
      if (end < 7 || (out.charAt(end - 1) | 0x20) != 'e') {
        return false;
      }
      String word = word(end);
      char before = word.length() == end ? ' ' : out.charAt(end - word.length() - 1);
      return word.equalsIgnoreCase("service") && "?$:".indexOf(before) < 0;
    }

    /** The letters before a place of what has been read. */
    private String word(int end) {
      int start = end;
      while (start > 0 && isLetter(out.charAt(start - 1))) {
        start--;
      }
      return out.substring(start, end);
    }

    private static boolean isLetter(char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
  }
}
