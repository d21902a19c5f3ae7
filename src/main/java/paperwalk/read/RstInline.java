package paperwalk.read;

import java.util.Map;
import paperwalk.model.ListFile;
import paperwalk.model.Span;

/** Inline markup of reStructuredText: emphasis, literals, and links of all kinds. */
final class RstInline {
  private static final int LONGEST_LINK = 2000;
  private static final int LONGEST_MARKUP = 10_000;

  private final ListFile file;

  /** Addresses by the names that the document gives them, in lower case. */
  private final Map<String, String> targets;

  RstInline(ListFile file, Map<String, String> targets) {
    this.file = file;
    this.targets = targets;
  }

  /** Appends a stretch of the file, which holds no line break. */
  void append(FlatTextBuilder out, int from, int to) {
    String text = file.text();
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int next = i;
      if (c == '\\' && i + 1 < to) {
        out.append(text.charAt(i + 1), i, i + 2);
        next = i + 2;
      } else if (text.startsWith("``", i)) {
        next = styled(out, i, to, "``", TextStyle.CODE);
      } else if (text.startsWith("**", i)) {
        next = styled(out, i, to, "**", TextStyle.BOLD);
      } else if (c == '*') {
        next = styled(out, i, to, "*", TextStyle.ITALIC);
      } else if (c == '`') {
        next = link(out, i, to);
      }
      if (next == i) {
        out.append(c == '\t' ? ' ' : c, i, i + 1);
        next = i + 1;
      }
      i = next;
    }
  }

  private int styled(FlatTextBuilder out, int at, int to, String mark, TextStyle style) {
    int from = at + mark.length();
    boolean opens = from < to && file.text().charAt(from) > ' ';
    int most = Math.min(to, from + LONGEST_MARKUP);
    int end = opens ? file.text().indexOf(mark, from, most) : -1;
    if (end <= from) {
      return at;
    }
    int start = out.length();
    if (style == TextStyle.CODE) {
      plain(out, from, end);
    } else {
      append(out, from, end);
    }
    out.style(style, start);
    return end + mark.length();
  }

  private void plain(FlatTextBuilder out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.append(file.text().charAt(i), i, i + 1);
    }
  }

  /** {@code `label <address>`_}, or {@code `label`_} with the address elsewhere. */
  private int link(FlatTextBuilder out, int at, int to) {
    String text = file.text();
    int close = text.indexOf('`', at + 1, Math.min(to, at + 1 + LONGEST_LINK));
    if (close < 0) {
      return at;
    }
    int end = close + 1;
    while (end < to && text.charAt(end) == '_' && end < close + 3) {
      end++;
    }
    int open = text.substring(at, close).lastIndexOf('<') + at;
    boolean embedded = open > at && text.charAt(close - 1) == '>';
    int labelEnd = embedded ? open : close;
    int start = out.length();
    int images = out.imageCount();
    plain(out, at + 1, labelEnd);
    if (end == close + 1 && !embedded) {
      return end;
    }
    String target =
        embedded
            ? text.substring(open + 1, close - 1).strip()
            : targets.getOrDefault(VenueNames.normal(text.substring(at + 1, close)), "");
    Span span =
        embedded
            ? file.span(open + 1, close - open - 2)
            : file.span(at + 1, Math.max(0, close - at - 1));
    out.link(start, images, at, end, target, span, false);
    return end;
  }
}
