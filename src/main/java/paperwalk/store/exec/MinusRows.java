package paperwalk.store.exec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows that agree with no row of a table on at least one variable that both have. */
final class MinusRows extends Rows {
  private final Rows input;
  private final int[] row;
  private final Supplier<HashedTable> right;
  private final int[] slots;
  private final Ticks ticks;
  private @Nullable HashedTable table;

  MinusRows(Rows input, int[] row, Supplier<HashedTable> right, int[] slots, Ticks ticks) {
    this.input = input;
    this.row = row;
    this.right = right;
    this.slots = slots;
    this.ticks = ticks;
  }

  @Override
  void begin() {
    input.begin();
  }

  @Override
  boolean next() {
    HashedTable hashed = table;
    if (hashed == null) {
      hashed = right.get();
      table = hashed;
    }
    while (input.next()) {
      if (!isTakenAway(hashed)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTakenAway(HashedTable hashed) {
    for (int tuple = hashed.first(row, slots); tuple >= 0; tuple = hashed.after(tuple)) {
      ticks.tick();
      boolean shared = false;
      boolean differ = false;
      for (int c = 0; c < slots.length && !differ; c++) {
        int value = hashed.table.get(tuple, c);
        int mine = row[slots[c]];
        if (value != UNBOUND && mine != UNBOUND) {
          shared = true;
          differ = value != mine;
        }
      }
      if (shared && !differ) {
        return true;
      }
    }
    return false;
  }
}
