package paperwalk.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Span;

/**
 * Where a file is no XML, and which record that is in.
 *
 * @param place where the parser gave up
 * @param record the start tag of the record that was open there; null if none was
 * @param inCollection whether the file had begun as a collection: if not, there is nothing to go on
 *     with
 * @param message what the parser said
 */
record AnthologyDamage(Span place, @Nullable Span record, boolean inCollection, String message) {
  private static final Pattern NEXT =
      Pattern.compile("<(?:paper|volume|frontmatter)\\b|</(?:volume|collection)\\b");

  /**
   * A text without the damaged record, of which all places are the same.
   *
   * @param text with blanks in place of the record
   * @param from where the next record begins
   */
  record Repair(String text, Span from) {}

  /** Takes the damaged record out of a text; null if nothing follows it. */
  @Nullable Repair repair(String text) {
    int at = index(text, place);
    int start = record == null ? text.lastIndexOf('>', at - 2) + 1 : index(text, record);
    // Where no record is open, the parser gave up in front of the next one or in its start tag.
    int search = record == null ? at : start + 1;
    Matcher next = NEXT.matcher(text);
    if (!inCollection || start < 0 || search > text.length() || !next.find(search)) {
      return null;
    }
    int from = next.start();
    String damaged = text.substring(start, from);
    String blank = damaged.replaceAll("[^\\r\\n]", " ");
    // Without this, what cannot be taken out would be taken out for ever.
    if (damaged.equals(blank)) {
      return null;
    }
    return new Repair(text.substring(0, start) + blank + text.substring(from), span(text, from));
  }

  /** The place to tell: the record's, where the parser gave up only behind it. */
  Span told(@Nullable Repair repair) {
    if (record != null && repair != null && place.line() > repair.from().line()) {
      return record;
    }
    return place;
  }

  private static Span span(String text, int offset) {
    int line = 0;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
        line++;
        start = i + 1;
      }
    }
    return new Span(line, offset - start, offset, 0);
  }

  /** By line and column: the parser's offsets leave out characters of some ends of lines. */
  private static int index(String text, Span span) {
    int at = 0;
    for (int line = 0; line < span.line(); line++) {
      int feed = text.indexOf('\n', at);
      int carriage = text.indexOf('\r', at);
      int end = feed < 0 || (carriage >= 0 && carriage < feed - 1) ? carriage : feed;
      if (end < 0) {
        return text.length();
      }
      at = end + 1;
    }
    return Math.min(text.length(), at + span.column());
  }
}
