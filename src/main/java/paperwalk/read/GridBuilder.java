package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;
import paperwalk.read.Block.Grid;

/** Puts a table of HTML together: its cells come one by one, and some span rows or columns. */
final class GridBuilder {
  /** As browsers bound them (WHATWG HTML, 4.9.11), but far lower: no list needs more. */
  static final int MAX_SPAN = 1000;

  private static final int MAX_COLUMNS = 200;

  /** How often all cells of a table together may be repeated. */
  private static final int MAX_REPEATED = 100_000;

  private final ListFile file;
  private final int section;
  private final List<Grid.Row> rows = new ArrayList<>();
  private final List<@Nullable Reach> reaching = new ArrayList<>();
  private List<FlatText> header = List.of();
  private List<FlatText> cells = new ArrayList<>();
  private @Nullable FlatTextBuilder open;
  private int rowSpan = 1;
  private int columnSpan = 1;
  private int written;
  private int repeated;
  private boolean allHeaders = true;
  private int rowFrom = -1;
  private int rowTo = -1;

  /** A cell that reaches into rows below its own. */
  private record Reach(FlatText text, int rowsLeft) {}

  GridBuilder(ListFile file, int section) {
    this.file = file;
    this.section = section;
  }

  @Nullable FlatTextBuilder cell() {
    return open;
  }

  void row(int offset) {
    endRow(offset);
    rowFrom = offset;
  }

  void cell(HtmlTag tag) {
    endCell();
    if (rowFrom < 0) {
      rowFrom = tag.start();
    }
    open = new FlatTextBuilder(file);
    rowSpan = tag.number("rowspan", MAX_SPAN);
    columnSpan = tag.number("colspan", MAX_COLUMNS);
    allHeaders &= tag.name().equals("th");
  }

  void endCell() {
    FlatTextBuilder builder = open;
    open = null;
    if (builder == null || cells.size() >= MAX_COLUMNS) {
      return;
    }
    takeReaching();
    FlatText text = builder.build();
    written++;
    rowTo = Math.max(rowTo, builder.lastEnd());
    for (int i = 0; i < columnSpan && cells.size() < MAX_COLUMNS; i++) {
      if (i > 0 && ++repeated > MAX_REPEATED) {
        break;
      }
      place(text, rowSpan - 1);
    }
  }

  private void place(FlatText text, int rowsLeft) {
    int column = cells.size();
    cells.add(text);
    while (reaching.size() <= column) {
      reaching.add(null);
    }
    reaching.set(column, rowsLeft > 0 ? new Reach(text, rowsLeft) : null);
  }

  /** Cells of rows above that reach into this one come before the next cell. */
  private void takeReaching() {
    while (cells.size() < reaching.size()) {
      Reach above = reaching.get(cells.size());
      if (above == null || ++repeated > MAX_REPEATED) {
        return;
      }
      place(above.text, above.rowsLeft - 1);
    }
  }

  void endRow(int offset) {
    endCell();
    if (written > 0) {
      takeReaching();
      int to = Math.max(rowFrom, Math.max(rowTo, offset));
      if (header.isEmpty() && rows.isEmpty() && (allHeaders || isHeader(cells))) {
        header = List.copyOf(cells);
      } else {
        rows.add(new Grid.Row(file.span(rowFrom, to - rowFrom), List.copyOf(cells), written));
      }
    }
    cells = new ArrayList<>();
    written = 0;
    allHeaders = true;
    rowFrom = -1;
    rowTo = -1;
  }

  /** A first row whose cells are all set in bold and lead nowhere is a header. */
  private static boolean isHeader(List<FlatText> cells) {
    return cells.stream()
        .allMatch(cell ->
            cell.links().isEmpty()
                && (cell.isBlank() || cell.all(TextStyle.BOLD, 0, cell.length())));
  }

  Grid build(int offset) {
    endRow(offset);
    return new Grid(section, header, List.copyOf(rows));
  }
}
