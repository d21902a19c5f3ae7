package paperwalk.store.exec;

import java.util.function.Supplier;

/** Rows of a table, that is made when it is first asked for, written into slots. */
final class TableRows extends Rows {
  private final Supplier<Table> source;
  private final int[] row;
  private final int[] slots;
  private Table table;
  private int at;

  TableRows(Supplier<Table> source, int[] row, int[] slots, Ticks ticks) {
    this.source = source;
    this.row = row;
    this.slots = slots;
    this.table = new Table(slots.length, ticks);
  }

  @Override
  void begin() {
    table = source.get();
    at = 0;
  }

  @Override
  boolean next() {
    if (at < table.size()) {
      table.write(at++, row, slots);
      return true;
    }
    for (int slot : slots) {
      row[slot] = UNBOUND;
    }
    return false;
  }
}
