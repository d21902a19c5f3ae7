package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;
import paperwalk.read.MarkdownPiece.Begin;

/**
 * Cuts a Markdown file into pieces that can be parsed one by one, so that the tree of none but a
 * few of them must be held.
 *
 * <p>A line at the margin ends all lists and quotations above it if a blank line stands between
 * them. Code and HTML may go on beyond that; so each cut is a guess that {@link ParsedPiece#holds}
 * confirms once the piece before it has been parsed. Costs a look at the first character of each
 * line.
 */
final class MarkdownSplitter {
  /** So many characters at least have a piece, but for the last. */
  static final int LEAST = 16_384;

  /** A list or a table is cut where a piece would grow beyond this. */
  private static final int LONG = 4 * LEAST;

  private static final int LONGEST_HEADER = 2000;

  /** How much larger than the definitions before it a piece is at least. */
  private static final int DEFINITIONS_SHARE = 16;

  private final ListFile file;
  private final String text;
  private final String definitions;
  private final List<MarkdownPiece> pieces = new ArrayList<>();
  private int from;
  private String prefix;
  private Begin begins = Begin.BLOCK;

  /** The first line of the table, or what looks like one, that the line before is in; or -1. */
  private int table = -1;

  private MarkdownSplitter(ListFile file, String definitions) {
    this.file = file;
    this.text = file.text();
    this.definitions = definitions;
    this.prefix = definitions;
  }

  /** The pieces, in order; a small file is one. */
  static List<MarkdownPiece> split(ListFile file) {
    int length = file.text().length();
    String definitions = length < 2 * LEAST ? null : LinkDefinitions.of(file);
    return definitions == null
        ? List.of(new MarkdownPiece(0, length, "", Begin.BLOCK))
        : new MarkdownSplitter(file, definitions).pieces();
  }

  private List<MarkdownPiece> pieces() {
    int least = Math.max(LEAST, DEFINITIONS_SHARE * definitions.length());
    for (int line = 0; line < file.lineCount(); line++) {
      int start = file.lineStart(line);
      if (start - from >= least) {
        Begin next = begin(line, start - from >= LONG);
        if (next != null) {
          cut(start, next);
        }
      }
      char first = start < text.length() ? text.charAt(start) : ' ';
      table = first != '|' ? -1 : table < 0 ? line : table;
    }
    if (from < text.length()) {
      pieces.add(new MarkdownPiece(from, text.length(), prefix, begins));
    }
    return pieces;
  }

  private void cut(int at, Begin next) {
    pieces.add(new MarkdownPiece(from, at, prefix, begins));
    from = at;
    begins = next;
    prefix = next == Begin.ROW ? definitions + header() : definitions;
  }

  /** What a piece would begin with at a line, or null if the file cannot be cut there. */
  private @Nullable Begin begin(int line, boolean longAlready) {
    int start = file.lineStart(line);
    if (start >= text.length() || text.charAt(start) <= ' ') {
      return null;
    }
    if (isBlank(file, line - 1)) {
      boolean item = isMarker(start);
      return !item ? Begin.BLOCK : longAlready ? Begin.ITEM : null;
    }
    if (text.charAt(start) == '|') {
      return table >= 0 && line - table > 2 && !isBar(line) && isTable() ? Begin.ROW : null;
    }
    return longAlready && isMarker(start) && text.charAt(start) < '0' ? Begin.BULLET : null;
  }

  /** A bar alone ends a table. */
  private boolean isBar(int line) {
    return file.line(line).length() < 3 && file.line(line).strip().length() < 2;
  }

  private boolean isTable() {
    int delimiters = file.lineStart(table + 1);
    int end = file.lineStart(table + 2);
    boolean plain = end - file.lineStart(table) <= LONGEST_HEADER;
    for (int i = delimiters; i < end && plain; i++) {
      plain = "|:- \t\r\n".indexOf(text.charAt(i)) >= 0;
    }
    return plain;
  }

  private String header() {
    return file.line(table) + "\n" + file.line(table + 1) + "\n";
  }

  /** Whether a bullet or a number stands at an offset. */
  private boolean isMarker(int at) {
    int i = at;
    while (i < text.length() && i - at < 10 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    String marks = i == at ? "-+*" : ".)";
    return i + 1 < text.length() && marks.indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) <= ' ';
  }

  /** Whether a line holds nothing but white space. */
  static boolean isBlank(ListFile file, int line) {
    int end = line + 1 < file.lineCount() ? file.lineStart(line + 1) : file.text().length();
    for (int i = file.lineStart(line); i < end; i++) {
      char c = file.text().charAt(i);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        return false;
      }
    }
    return true;
  }
}
