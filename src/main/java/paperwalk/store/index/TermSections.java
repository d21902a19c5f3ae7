package paperwalk.store.index;

import java.io.IOException;

/** Writes the dictionary. */
final class TermSections {
  private final TermTable table;
  private final TermOrder order;

  TermSections(TermTable table, TermOrder order) {
    this.table = table;
    this.order = order;
  }

  void write(IndexFileWriter out) throws IOException {
    out.section(
        Section.TERM_STARTS,
        () -> {
          long start = 0;
          out.putLong(start);
          for (int number : order.numbers) {
            start += table.length(number);
            out.putLong(start);
          }
        });
    out.section(
        Section.TERM_BYTES,
        () -> {
          for (int number : order.numbers) {
            out.put(table.page(number), table.offset(number), table.length(number));
          }
        });
    out.section(
        Section.TERM_HASH,
        () -> {
          for (int entry : hash()) {
            out.putInt(entry);
          }
        });
  }

  /** At most half full, so that a look-up meets few others. */
  private int[] hash() {
    int capacity = Math.max(2, Integer.highestOneBit(Math.max(1, table.size())) << 1);
    if (capacity < 2L * table.size() && capacity < 1 << 30) {
      capacity <<= 1;
    }
    int[] slots = new int[capacity];
    for (int id = 0; id < order.numbers.length; id++) {
      int slot = table.hash(order.numbers[id]) & (capacity - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      slots[slot] = id + 1;
    }
    return slots;
  }
}
