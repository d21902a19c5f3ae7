package paperwalk.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.read.BibRecord.Value;

/**
 * Cuts a bibliography into records, as BibTeX does ("Tame the BeaST", Nicolas Markey): text between
 * records is a comment; braces count even behind a backslash; {@code #} joins parts of a value.
 *
 * <p>A record ends at the latest where the next one begins a line, so one that never closes costs
 * nothing but itself, and the whole costs time in proportion to the text.
 */
final class BibParser {
  private static final Pattern BEGINS =
      Pattern.compile("(?m)^[ \\t]*+@[ \\t]*+([A-Za-z]++)[ \\t]*+[{(]");
  private static final Pattern LATER = Pattern.compile("@[ \\t]*+([A-Za-z]++)[ \\t]*+[{(]");

  private final String text;
  private final BibStrings strings = new BibStrings();
  private final List<BibRecord> records = new ArrayList<>();
  private boolean openComment;
  private int at;
  private int end;

  private BibParser(String text) {
    this.text = text;
  }

  /** All records that can be read, in order. Never throws. */
  static List<BibRecord> parse(String text) {
    BibParser parser = new BibParser(text);
    parser.parse();
    return parser.records;
  }

  private void parse() {
    Matcher begins = BEGINS.matcher(text);
    boolean found = begins.find();
    while (found) {
      int start = begins.start();
      found = begins.find();
      if (start >= at) {
        end = found ? begins.start() : text.length();
        at = start;
        region();
      }
    }
  }

  /** What lies between two beginnings of lines: one record, or several on the same line. */
  private void region() {
    Matcher later = LATER.matcher(text);
    boolean closed = true;
    while (closed && at < end && later.region(at, end).find()) {
      int start = later.start();
      at = later.end();
      char close = text.charAt(at - 1) == '{' ? '}' : ')';
      closed =
          switch (later.group(1).toLowerCase(Locale.ROOT)) {
            case "comment" -> comment();
            case "preamble" -> skip(end);
            case "string" -> fields(close, strings::define);
            default -> record(start, later.group(1).toLowerCase(Locale.ROOT), close);
          };
    }
  }

  /** Records within a comment are none; one comment that never closes is enough to know. */
  private boolean comment() {
    if (openComment) {
      return false;
    }
    openComment = !skip(text.length());
    return !openComment;
  }

  /** Goes behind the brace that closes the one just passed; stays if there is none. */
  private boolean skip(int limit) {
    int close = closing(at - 1, limit);
    at = close < 0 ? at : close + 1;
    return close >= 0;
  }

  private boolean record(int start, String type, char close) {
    String key = key(close);
    Map<String, Value> fields = new LinkedHashMap<>();
    boolean closed = fields(close, fields::putIfAbsent);
    int last = at;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    records.add(new BibRecord(type, key, start, last, fields));
    return closed;
  }

  /** What stands before the first comma, unless it is a field already. */
  private String key(char close) {
    int i = at;
    while (i < end && ",=\"{\n".indexOf(text.charAt(i)) < 0 && text.charAt(i) != close) {
      i++;
    }
    if (i < end && text.charAt(i) == '=') {
      return "";
    }
    String key = text.substring(at, i).strip();
    at = i;
    return key;
  }

  /** Takes a field's name and value. */
  private interface Fields {
    void put(String name, Value value);
  }

  /** Reads fields up to the closing brace; says whether there is one. */
  private boolean fields(char close, Fields fields) {
    while (skipFiller() < end) {
      char c = text.charAt(at);
      if (c == close) {
        at++;
        return true;
      }
      String name = word();
      if (name.isEmpty()) {
        int inner = c == '{' ? closing(at, end) : at;
        at = inner < 0 ? end : inner + 1;
        continue;
      }
      skipSpace();
      if (at < end && text.charAt(at) == '=') {
        at++;
        Value value = value();
        if (value == null) {
          at = end;
          return false;
        }
        fields.put(name.toLowerCase(Locale.ROOT), value);
      }
    }
    return false;
  }

  /** A value; null if one of its parts never closes. */
  private @Nullable Value value() {
    StringBuilder raw = new StringBuilder();
    int parts = 0;
    int spelt = 0;
    int from = -1;
    int to = -1;
    do {
      skipSpace();
      char c = at < end ? text.charAt(at) : ',';
      int start = at;
      if (c == '{' || c == '"') {
        int close = c == '{' ? closing(at, end) : quote(at + 1);
        if (close < 0) {
          return null;
        }
        raw.append(text, start + 1, close);
        at = close + 1;
        from = parts == 0 ? start + 1 : from;
        to = parts == 0 ? close : at;
      } else {
        String meaning = strings.meaning(word());
        spelt += meaning.length();
        raw.append(spelt > BibStrings.MAX_SPELT ? "" : meaning);
        from = parts == 0 ? start : from;
        to = at;
      }
      parts++;
      skipSpace();
    } while (at < end && text.charAt(at) == '#' && at++ < end);
    return new Value(raw.toString(), from, to);
  }

  /** The brace, or the parenthesis outside of braces, that closes one, or -1. */
  private int closing(int open, int limit) {
    char close = text.charAt(open) == '(' ? ')' : '}';
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == close && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The quotation mark outside of braces that ends a value, or -1. */
  private int quote(int from) {
    int depth = 0;
    for (int i = from; i < end && depth >= 0; i++) {
      char c = text.charAt(i);
      if (c == '"' && depth == 0) {
        return i;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return -1;
  }

  private String word() {
    int start = at;
    while (at < end
        && !Character.isWhitespace(text.charAt(at))
        && "{}(),\"#%=".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private void skipSpace() {
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** Goes to the next field: over white space, commas and comments up to the end of their line. */
  private int skipFiller() {
    while (at < end) {
      char c = text.charAt(at);
      if (c == '%') {
        int line = text.indexOf('\n', at);
        at = line < 0 || line > end ? end : line;
      } else if (c == ',' || Character.isWhitespace(c)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }
}
