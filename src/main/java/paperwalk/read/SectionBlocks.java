package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Section;

/** What stands below a heading: its bullets and paragraphs, and its tables as they are read. */
final class SectionBlocks {
  private final int section;
  private final boolean none;
  private final List<Block.Item> items = new ArrayList<>();
  private List<TableReading> tables = new ArrayList<>();
  private int count;
  private int line = 1;

  /** Takes the headings above what will stand here, the outermost first. */
  SectionBlocks(int section, List<Section> path) {
    this.section = section;
    this.none = SectionKinds.holdsNone(path);
  }

  int section() {
    return section;
  }

  /** Whether its headings say that no entries stand here. */
  boolean holdsNone() {
    return none;
  }

  List<Block.Item> items() {
    return items;
  }

  /** The tables, which are not held any longer. */
  List<TableReading> takeTables() {
    List<TableReading> taken = tables;
    tables = List.of();
    return taken;
  }

  /** How many blocks there are. */
  int count() {
    return count;
  }

  /** The line of the first block, from 1. */
  int line() {
    return line;
  }

  void add(Block.Item item) {
    begin(item.lead().extent().shownLine());
    items.add(item);
  }

  /** Adds a table; what is read of it, if anything is, is returned. */
  @Nullable TableReading add(Block.Grid grid, GridReader reader) {
    begin(grid.rows().isEmpty() ? 1 : grid.rows().getFirst().span().shownLine());
    if (none) {
      return null;
    }
    TableReading table = new TableReading(reader, grid);
    tables.add(table);
    return table;
  }

  private void begin(int shownLine) {
    line = count == 0 ? shownLine : line;
    count++;
  }
}
