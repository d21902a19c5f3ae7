package paperwalk.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;

/**
 * The definitions of links ({@code [name]: address}) that hold for a whole Markdown file, wherever
 * they stand (CommonMark 0.31, 4.7).
 */
final class LinkDefinitions {
  /** A label has at most 999 characters. */
  private static final int LONGEST_LABEL = 1000;

  /** More than a piece of the file would bear. */
  private static final int MOST = 65_536;

  private static final String BEFORE = " \t>-+*.)0123456789";

  /** Where it may begin what looks like a definition and is none. */
  private static final List<String> VERBATIM =
      List.of("```", "~~~", "<!", "<?", "<pre", "<script", "<style", "<textarea");

  private LinkDefinitions() {}

  /**
   * All definitions, each on a line of its own, with a blank line behind them.
   *
   * @return empty if there are none; null if some are written in a way that only the parser of the
   *     whole file can tell
   */
  static @Nullable String of(ListFile file) {
    String text = file.text();
    StringBuilder found = new StringBuilder();
    int last = -2;
    for (int i = text.indexOf("]:"); i >= 0; i = text.indexOf("]:", i + 1)) {
      int open = opening(text, i);
      if (open < 0 || !mayBegin(text, open)) {
        continue;
      }
      int line = file.span(open, 0).line();
      boolean goesOn = line == last + 1 || line == 0 || isBlank(file, line - 1);
      if (open > file.lineStart(line) || !goesOn || !isPlain(text, i + 2, lineEnd(file, line))) {
        return null;
      }
      found.append(file.line(line)).append('\n');
      last = line;
    }
    if (found.isEmpty()) {
      return "";
    }
    boolean plain = found.length() <= MOST && VERBATIM.stream().noneMatch(text::contains);
    return plain ? found.append('\n').toString() : null;
  }

  /** The bracket that begins a label, or -1. */
  private static int opening(String text, int close) {
    int least = Math.max(0, close - LONGEST_LABEL);
    for (int i = close - 1; i >= least; i--) {
      char c = text.charAt(i);
      if ((c == '[' || c == ']') && (i == 0 || text.charAt(i - 1) != '\\')) {
        return c == '[' ? i : -1;
      }
    }
    return -1;
  }

  /** Whether nothing stands before a bracket on its line but what begins lists and quotations. */
  private static boolean mayBegin(String text, int open) {
    int i = open - 1;
    while (i >= 0 && BEFORE.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }

  /** Whether an address and nothing else stands between two places. */
  private static boolean isPlain(String text, int from, int to) {
    String address = text.substring(Math.min(from, to), to).strip();
    return !address.isEmpty()
        && address.charAt(0) != '<'
        && address.chars().allMatch(c -> c > ' ' && c != '(' && c != ')');
  }

  private static int lineEnd(ListFile file, int line) {
    return line + 1 < file.lineCount() ? file.lineStart(line + 1) : file.text().length();
  }

  private static boolean isBlank(ListFile file, int line) {
    return MarkdownSplitter.isBlank(file, line);
  }
}
