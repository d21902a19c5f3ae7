package paperwalk.store.exec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Joins rows with a table that was made of another part of the query: a hash join on the variables
 * that have values on both sides; the others only have to agree where both have one. As a left
 * join, a row without partner stays alone.
 */
final class JoinRows extends Rows {
  private final Rows input;
  private final int[] row;
  private final Supplier<HashedTable> right;

  /** The slot of each column of the table. */
  private final int[] slots;

  private final boolean optional;
  private final @Nullable Condition condition;
  private final Ticks ticks;
  private final int[] before;
  private @Nullable HashedTable table;
  private int candidate = -1;
  private boolean inside;
  private boolean matched;

  JoinRows(
      Rows input,
      int[] row,
      Supplier<HashedTable> right,
      int[] slots,
      boolean optional,
      @Nullable Condition condition,
      Ticks ticks) {
    this.input = input;
    this.row = row;
    this.right = right;
    this.slots = slots;
    this.optional = optional;
    this.condition = condition;
    this.ticks = ticks;
    this.before = new int[slots.length];
  }

  @Override
  void begin() {
    release();
    input.begin();
  }

  private void release() {
    if (inside) {
      restore();
      inside = false;
    }
  }

  private void restore() {
    for (int c = 0; c < slots.length; c++) {
      row[slots[c]] = before[c];
    }
  }

  @Override
  boolean next() {
    HashedTable hashed = table;
    if (hashed == null) {
      hashed = right.get();
      table = hashed;
    }
    while (true) {
      if (inside) {
        restore();
        while (candidate >= 0) {
          ticks.tick();
          int tuple = candidate;
          candidate = hashed.after(tuple);
          if (fits(hashed.table, tuple)) {
            matched = true;
            return true;
          }
        }
        inside = false;
        if (optional && !matched) {
          return true;
        }
      }
      if (!input.next()) {
        return false;
      }
      for (int c = 0; c < slots.length; c++) {
        before[c] = row[slots[c]];
      }
      candidate = hashed.first(row, slots);
      inside = true;
      matched = false;
    }
  }

  private boolean fits(Table rows, int tuple) {
    for (int c = 0; c < slots.length; c++) {
      int value = rows.get(tuple, c);
      if (value != UNBOUND && before[c] != UNBOUND && value != before[c]) {
        return false;
      }
    }
    for (int c = 0; c < slots.length; c++) {
      if (before[c] == UNBOUND) {
        row[slots[c]] = rows.get(tuple, c);
      }
    }
    if (condition != null && condition.test() != Condition.TRUE) {
      restore();
      return false;
    }
    return true;
  }
}
