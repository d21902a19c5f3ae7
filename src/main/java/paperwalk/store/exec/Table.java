package paperwalk.store.exec;

import java.util.Arrays;

/** Rows that are kept, in one array; the memory is taken from the query's account. */
final class Table {
  private final int width;
  private final Ticks ticks;
  private int[] values;
  private int size;

  Table(int width, Ticks ticks) {
    this.width = width;
    this.ticks = ticks;
    this.values = new int[Math.max(1, width * 16)];
  }

  /** All rows of a plan, of which some slots are kept. */
  static Table of(Rows rows, int[] row, int[] slots, Ticks ticks) {
    Table table = new Table(slots.length, ticks);
    rows.begin();
    while (rows.next()) {
      ticks.tick();
      table.add(row, slots);
    }
    return table;
  }

  void add(int[] row, int[] slots) {
    int at = size * width;
    if (at + width > values.length) {
      ticks.take(4L * values.length);
      values = Arrays.copyOf(values, Math.max(at + width, values.length * 2));
    }
    for (int c = 0; c < width; c++) {
      values[at + c] = row[slots[c]];
    }
    size++;
  }

  int size() {
    return size;
  }

  int get(int tuple, int column) {
    return values[tuple * width + column];
  }

  /** Writes a kept row into slots. */
  void write(int tuple, int[] row, int[] slots) {
    int at = tuple * width;
    for (int c = 0; c < width; c++) {
      row[slots[c]] = values[at + c];
    }
  }

  /** Lets only the named rows stay, in this order. */
  void keep(int[] tuples, int count) {
    int[] kept = new int[Math.max(values.length, 1)];
    for (int i = 0; i < count; i++) {
      System.arraycopy(values, tuples[i] * width, kept, i * width, width);
    }
    values = kept;
    size = count;
  }
}
