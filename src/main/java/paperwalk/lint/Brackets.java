package paperwalk.lint;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.Finding.Fix;
import paperwalk.model.Link;
import paperwalk.model.ListFile;

/** Looks for a bracket of an entry that opens and never closes. */
final class Brackets {
  /**
   * Brackets that are not read as such: code, pictures, HTML, formulas, addresses; none of them
   * long.
   */
  private static final Pattern OTHER =
      Pattern.compile(
          "`[^`\\n]{0,400}`|!\\[[^\\]\\n]{0,400}\\]\\([^)\\n]{0,400}\\)"
              + "|<[^>\\n]{0,400}>|\\$[^$\\n]{0,400}\\$");

  private final String opens;
  private final String closes;

  /**
   * Takes the two characters, each in all its forms.
   *
   * @param opens the opening forms
   * @param closes the closing forms; what is opened in one form may be closed in another
   */
  Brackets(String opens, String closes) {
    this.opens = opens;
    this.closes = closes;
  }

  /**
   * A bracket that is not closed.
   *
   * @param offset its place in the text
   * @param fix where to close it, if that is certain
   */
  record Open(int offset, @Nullable Fix fix) {}

  /** The first unclosed bracket of an entry, or null. Rows of tables are not looked at. */
  @Nullable Open open(ListFile file, Entry entry) {
    Character bullet = entry.bullet();
    if (bullet != null && bullet == '|') {
      return null;
    }
    String text = file.text(entry.span());
    BitSet skipped = skipped(text, entry);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (skipped.get(i)) {
        continue;
      }
      if (opens.indexOf(c) >= 0) {
        open.push(i);
      } else if (closes.indexOf(c) >= 0) {
        open.poll();
      }
    }
    Integer first = open.pollLast();
    if (first == null) {
      return null;
    }
    int offset = entry.span().offset() + first;
    return new Open(offset, open.isEmpty() ? fix(file, entry, offset) : null);
  }

  /** Brackets that belong to a link are Markdown's own. */
  private static BitSet skipped(String text, Entry entry) {
    BitSet skipped = new BitSet();
    int start = entry.span().offset();
    for (Link link : entry.links()) {
      int from = Math.max(0, link.span().offset() - start);
      skipped.set(from, Math.max(from, link.span().end() - start));
    }
    Matcher other = OTHER.matcher(text);
    while (other.find()) {
      skipped.set(other.start(), other.end());
    }
    return skipped;
  }

  /** Certain if nothing but links stands behind it, to the end of its line. */
  private @Nullable Fix fix(ListFile file, Entry entry, int offset) {
    int line = file.span(offset, 0).line();
    int end = offset + 1;
    boolean links = false;
    for (Link link : entry.links()) {
      boolean follows =
          link.span().offset() >= end
              && file.text().substring(end, link.span().offset()).matches("[ \\t,;|/]*");
      if (follows) {
        end = link.span().end();
        links = true;
      }
    }
    int lineEnd = file.span(offset, 0).offset() - file.span(offset, 0).column();
    lineEnd += file.line(line).stripTrailing().length();
    if (!links || end != lineEnd) {
      return null;
    }
    boolean escaped = offset > 0 && file.text().charAt(offset - 1) == '\\';
    char close = closes.charAt(opens.indexOf(file.text().charAt(offset)));
    return new Fix(file.span(end, 0), (escaped ? "\\" : "") + close);
  }
}
