package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import paperwalk.model.ListFile;

/**
 * Reads grid tables and simple tables of reStructuredText, whose columns are drawn with characters.
 */
final class RstTable {
  private static final int MOST_COLUMNS = 200;

  private final ListFile file;
  private final RstInline inline;

  RstTable(ListFile file, RstInline inline) {
    this.file = file;
    this.inline = inline;
  }

  static boolean isGridBorder(String line) {
    String plain = line.strip();
    return plain.length() > 4 && plain.endsWith("+") && isDrawnWith(plain, "+-=");
  }

  static boolean isSimpleBorder(String line) {
    String plain = line.strip();
    return plain.length() > 6
        && plain.startsWith("=")
        && isDrawnWith(plain, "= \t")
        && plain.chars().anyMatch(c -> c != '=');
  }

  private static boolean isDrawnWith(String text, String characters) {
    return text.chars().allMatch(c -> characters.indexOf(c) >= 0);
  }

  /**
   * Reads a grid table.
   *
   * @param first its first line, a border
   * @param last the line behind its last
   */
  Block.Grid grid(int first, int last, int section) {
    String border = file.line(first);
    List<Integer> edges = new ArrayList<>();
    for (int i = 0; i < border.length() && edges.size() < MOST_COLUMNS; i++) {
      if (border.charAt(i) == '+') {
        edges.add(i);
      }
    }
    int header = -1;
    List<Integer> open = new ArrayList<>();
    List<List<Integer>> groups = new ArrayList<>();
    for (int line = first + 1; line < last; line++) {
      String text = file.line(line);
      if (isGridBorder(text)) {
        if (!open.isEmpty()) {
          groups.add(open);
          open = new ArrayList<>();
        }
        header = text.indexOf('=') >= 0 ? groups.size() : header;
      } else {
        open.add(line);
      }
    }
    if (!open.isEmpty()) {
      groups.add(open);
    }
    List<Block.Grid.Row> read = new ArrayList<>();
    for (List<Integer> lines : groups) {
      read.add(row(lines, edges, true));
    }
    return table(read, header, section);
  }

  /** Reads a simple table, as {@link #grid}. */
  Block.Grid simple(int first, int last, int section) {
    String border = file.line(first);
    List<Integer> edges = new ArrayList<>();
    for (int i = 0; i < border.length() && edges.size() < MOST_COLUMNS; i++) {
      if (border.charAt(i) == '=' && (i == 0 || border.charAt(i - 1) != '=')) {
        edges.add(i - 1);
      }
    }
    edges.add(Integer.MAX_VALUE);
    List<Block.Grid.Row> read = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    int header = -1;
    for (int line = first + 1; line < last; line++) {
      String text = file.line(line);
      boolean border2 = isSimpleBorder(text);
      boolean continues =
          !open.isEmpty() && edges.size() > 1 && startsBlank(text, edges.get(0), edges.get(1));
      if ((border2 || !continues) && !open.isEmpty()) {
        read.add(row(open, edges, false));
        open = new ArrayList<>();
      }
      if (border2) {
        header = header < 0 && line < last - 1 ? read.size() : header;
      } else if (!text.isBlank()) {
        open.add(line);
      }
    }
    if (!open.isEmpty()) {
      read.add(row(open, edges, false));
    }
    return table(read, header, section);
  }

  private static boolean startsBlank(String text, int from, int to) {
    int end = Math.min(text.length(), to);
    return from + 1 >= end || text.substring(from + 1, end).isBlank();
  }

  private static Block.Grid table(List<Block.Grid.Row> rows, int header, int section) {
    return header == 1
        ? new Block.Grid(
            section, rows.getFirst().cells(), List.copyOf(rows.subList(1, rows.size())))
        : new Block.Grid(section, List.of(), List.copyOf(rows));
  }

  /** A row of one or more lines; what stands in a column on each of them is one cell. */
  private Block.Grid.Row row(List<Integer> lines, List<Integer> edges, boolean drawn) {
    List<FlatText> cells = new ArrayList<>();
    for (int column = 0; column + 1 < edges.size(); column++) {
      FlatTextBuilder out = new FlatTextBuilder(file);
      for (int line : lines) {
        String text = file.line(line);
        int from = Math.min(text.length(), edges.get(column) + 1);
        int to = Math.min(text.length(), edges.get(column + 1));
        if (drawn && edges.get(column) < text.length() && text.charAt(edges.get(column)) != '|') {
          continue;
        }
        while (from < to && text.charAt(from) <= ' ') {
          from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
          to--;
        }
        if (to > from) {
          int start = file.lineStart(line);
          out.lineBreak(false, start + from);
          inline.append(out, start + from, start + to);
        }
      }
      cells.add(out.build());
    }
    int from = file.lineStart(lines.getFirst());
    int last = lines.getLast();
    int to = file.lineStart(last) + file.line(last).length();
    return new Block.Grid.Row(file.span(from, to - from), cells, cells.size());
  }
}
