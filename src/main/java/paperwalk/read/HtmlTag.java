package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tag.
 *
 * @param name in lower case
 * @param closing whether it ends an element
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param attributes in order
 */
record HtmlTag(String name, boolean closing, int start, int end, List<Attribute> attributes) {
  private static final int MAX_ATTRIBUTES = 64;

  /**
   * An attribute.
   *
   * @param name in lower case
   * @param value as written, without its quotes
   * @param from offset of the value's first character
   * @param to offset behind its last character
   */
  record Attribute(String name, String value, int from, int to) {}

  /** An attribute by its name, or null. */
  @Nullable Attribute attribute(String wanted) {
    for (Attribute attribute : attributes) {
      if (attribute.name.equals(wanted)) {
        return attribute;
      }
    }
    return null;
  }

  /** The value of an attribute with its entities resolved, or the empty text. */
  String value(String wanted) {
    Attribute attribute = attribute(wanted);
    return attribute == null ? "" : Entities.resolve(attribute.value);
  }

  /** A number between bounds, as spans of cells are. */
  int number(String wanted, int most) {
    String digits = value(wanted).strip();
    if (digits.isEmpty() || digits.length() > 6 || !digits.chars().allMatch(Character::isDigit)) {
      return 1;
    }
    return Math.clamp(Integer.parseInt(digits), 1, most);
  }

  /**
   * Reads the tag that begins at an offset (WHATWG HTML, 13.2.5.6 to 13.2.5.40, without the states
   * that no tag of a list needs).
   *
   * @param limit offset that it must not reach beyond
   * @return null if what begins there is no tag or is never ended
   */
  static @Nullable HtmlTag at(String text, int start, int limit) {
    int i = start + 1;
    boolean closing = i < limit && text.charAt(i) == '/';
    i += closing ? 1 : 0;
    int from = i;
    while (i < limit
        && (isLetter(text.charAt(i)) || (i > from && isNameCharacter(text.charAt(i))))) {
      i++;
    }
    if (i == from || text.charAt(start) != '<') {
      return null;
    }
    String name = text.substring(from, i).toLowerCase(Locale.ROOT);
    List<Attribute> attributes = new ArrayList<>();
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '>') {
        return new HtmlTag(name, closing, start, i + 1, attributes);
      }
      if (c == '<') {
        return null;
      }
      i = c <= ' ' || c == '/' ? i + 1 : attribute(text, i, limit, attributes);
    }
    return null;
  }

  private static int attribute(String text, int start, int limit, List<Attribute> attributes) {
    int i = start;
    while (i < limit && " \t\r\n=></".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    String name = text.substring(start, i).toLowerCase(Locale.ROOT);
    int after = skipSpace(text, i, limit);
    if (after >= limit || text.charAt(after) != '=') {
      return Math.max(i, start + 1);
    }
    int from = skipSpace(text, after + 1, limit);
    if (from >= limit) {
      return limit;
    }
    char quote = text.charAt(from);
    int to;
    if (quote == '"' || quote == '\'') {
      from++;
      to = text.indexOf(quote, from, limit);
      if (to < 0) {
        return limit;
      }
      i = to + 1;
    } else {
      to = from;
      while (to < limit && text.charAt(to) > ' ' && "<>".indexOf(text.charAt(to)) < 0) {
        to++;
      }
      i = to;
    }
    if (attributes.size() < MAX_ATTRIBUTES) {
      attributes.add(new Attribute(name, text.substring(from, to), from, to));
    }
    return i;
  }

  private static int skipSpace(String text, int from, int limit) {
    int i = from;
    while (i < limit && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isNameCharacter(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':';
  }
}
