package paperwalk.store.guard;

import paperwalk.store.QueryLimits;

/**
 * Looks at the text of a query before the parser does, which would go one step deeper for each
 * bracket, and whose tree the optimizer would climb one step for each operator.
 *
 * <p>Reads just enough of SPARQL's tokens (SPARQL 1.1, section 19.8) to know what stands in a
 * string, an IRI or a comment. Time grows with the length of the text; no memory is taken.
 */
public final class QueryText {
  /**
   * No value that people write has as many digits; to read a million of them takes half a minute.
   */
  public static final int LONGEST_NUMBER = 4000;

  /** ARQ makes a comparison of each value of NOT IN, and looks at each beside all others. */
  private static final int LONGEST_LIST = 10_000;

  private static final int LONGEST_PREFIX = 200;

  private static final String[] CLAUSES = {
    "UNION", "OPTIONAL", "MINUS", "BIND", "FILTER", "EXISTS", "GRAPH", "SERVICE", "LET", "LATERAL"
  };

  private final String text;
  private final QueryLimits limits;
  private int at;
  private int depth;
  private int parts;
  private int prefixed;
  private int items;

  private QueryText(String text, QueryLimits limits) {
    this.text = text;
    this.limits = limits;
  }

  /**
   * Checks a query.
   *
   * @return what is wrong with it, in words for people; empty if nothing is
   */
  public static String check(String query, QueryLimits limits) {
    if (query.length() > limits.length()) {
      return "the query is longer than the %,d characters allowed".formatted(limits.length());
    }
    return new QueryText(query, limits).check();
  }

  private String check() {
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '#' -> at = end(text.indexOf('\n', at));
        case '"', '\'' -> string(c);
        case '<' -> angle();
        case '(', '[', '{' -> {
          depth++;
          parts += c == '{' ? 1 : 0;
          at++;
        }
        case ')', ']', '}' -> {
          // A closing bracket ends the prefixes that stood before its opening one.
          depth = Math.max(0, depth - 1);
          prefixed = 0;
          at++;
        }
        case '!', '^', '-' -> {
          prefixed++;
          parts++;
          at++;
        }
        case '+', '*', '/', '|', '&', '=', '>' -> {
          parts++;
          at++;
        }
        case ',' -> {
          items++;
          prefixed = 0;
          at++;
        }
        default -> word(c);
      }
      if (depth + prefixed > limits.depth()) {
        return "the query is nested more than the %d levels deep that are allowed"
            .formatted(limits.depth());
      }
      if (parts > limits.parts()) {
        return "the query has more than the %,d operators, groups and clauses allowed"
            .formatted(limits.parts());
      }
      if (items > LONGEST_LIST) {
        return "the query lists more than the %,d values allowed; use VALUES"
            .formatted(LONGEST_LIST);
      }
      if (parts < 0) {
        return "the query has a number of more than the %,d digits allowed"
            .formatted(LONGEST_NUMBER);
      }
    }
    return "";
  }

  private int end(int found) {
    return found < 0 ? text.length() : found + 1;
  }

  /** A string in one of its four forms, and its datatype: a long number may be written so, too. */
  private void string(char quote) {
    int from = at;
    String three = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(three, at);
    at += isLong ? 3 : 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\') {
        at += 2;
      } else if (isLong ? text.startsWith(three, at) : c == quote || c == '\n') {
        at += isLong ? 3 : 1;
        break;
      } else {
        at++;
      }
    }
    at = Math.min(at, text.length());
    prefixed = 0;
    if (text.startsWith("^^", at)) {
      if (at - from > LONGEST_NUMBER) {
        parts = Integer.MIN_VALUE;
      }
      at += 2;
    }
  }

  /** An IRI, a triple term, or the sign for less. */
  private void angle() {
    if (text.startsWith("<<", at)) {
      depth++;
      at += 2;
      return;
    }
    int i = at + 1;
    while (i < text.length() && isOfIri(text.charAt(i))) {
      i++;
    }
    if (i < text.length() && text.charAt(i) == '>') {
      at = i + 1;
      prefixed = 0;
    } else {
      parts++;
      at++;
    }
  }

  private static boolean isOfIri(char c) {
    return c > ' ' && "<>\"{}|^`\\".indexOf(c) < 0;
  }

  private void word(char first) {
    int from = at;
    boolean colon = false;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      colon |= text.charAt(at) == ':';
      at++;
    }
    prefix(colon, first);
    if (at == from) {
      at++;
      // An escape for any sign, a bracket say, may stand outside of strings, too.
      depth += first == '\\' ? 1 : 0;
      // A full stop or a semicolon ends a pattern, and a comma an expression.
      prefixed = Character.isWhitespace(first) ? prefixed : 0;
      return;
    }
    prefixed = 0;
    if (at - from > LONGEST_NUMBER && Character.isDigit(first)) {
      parts = Integer.MIN_VALUE;
    } else if (Character.isLetter(first) && at - from <= 8) {
      for (String clause : CLAUSES) {
        if (clause.length() == at - from && text.regionMatches(true, from, clause, 0, at - from)) {
          parts++;
        }
      }
    }
  }

  /** What is no operator inside a prefixed name: hyphens, and escapes in its local part. */
  private void prefix(boolean seen, char first) {
    if (!seen && Character.isLetter(first)) {
      int end = at;
      int most = Math.min(text.length(), at + LONGEST_PREFIX);
      while (end < most && isOfName(text.charAt(end))) {
        end++;
      }
      if (end >= text.length() || text.charAt(end) != ':') {
        return;
      }
      at = end + 1;
    } else if (!seen || "?$@".indexOf(first) >= 0) {
      return;
    }
    while (at < text.length()
        && (isOfName(text.charAt(at)) || ":%\\".indexOf(text.charAt(at)) >= 0)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(at, text.length());
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '?' || c == '$' || c == '@';
  }
}
