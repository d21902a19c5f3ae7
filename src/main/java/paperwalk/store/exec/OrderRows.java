package paperwalk.store.exec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows in order. With a limit, no more than twice that many are held at a time. Rows that the keys
 * do not tell apart are ordered by the ids of all visible columns, so that the order is the same
 * however the query was planned.
 */
final class OrderRows extends Rows {
  /**
   * A sort key.
   *
   * @param value gives its id for a row
   * @param descending whether greater ones come first
   */
  record Key(Value value, boolean descending) {}

  /** In place of a row of the table: the row that has just been read. */
  private static final int READ = -1;

  private final Rows input;
  private final int[] row;
  private final int[] visible;
  private final List<Key> keys;
  private final TermOrder order;
  private final long limit;
  private final boolean distinct;
  private final Ticks ticks;

  /** The visible columns, then the keys. */
  private final int[] slots;

  private final int[] scratch;
  private @Nullable Table sorted;
  private int at;

  OrderRows(
      Rows input,
      int[] row,
      int[] visible,
      List<Key> keys,
      TermOrder order,
      long limit,
      boolean distinct,
      Ticks ticks) {
    this.input = input;
    this.row = row;
    this.visible = visible;
    this.keys = keys;
    this.order = order;
    this.limit = limit;
    this.distinct = distinct;
    this.ticks = ticks;
    int width = visible.length + keys.size();
    this.scratch = new int[width];
    this.slots = new int[width];
    for (int i = 0; i < width; i++) {
      slots[i] = i;
    }
  }

  @Override
  void begin() {
    sorted = null;
    at = 0;
    input.begin();
  }

  @Override
  boolean next() {
    Table table = sorted;
    if (table == null) {
      table = sort();
      sorted = table;
    }
    if (at < table.size()) {
      for (int c = 0; c < visible.length; c++) {
        row[visible[c]] = table.get(at, c);
      }
      at++;
      return true;
    }
    for (int slot : visible) {
      row[slot] = UNBOUND;
    }
    return false;
  }

  private Table sort() {
    Table table = new Table(scratch.length, ticks);
    TupleSet seen = new TupleSet(visible.length, ticks);
    int most = limit > Integer.MAX_VALUE / 4 ? Integer.MAX_VALUE : (int) Math.max(256, 2 * limit);
    boolean full = false;
    while (input.next()) {
      ticks.tick();
      if (distinct && seen.add(row, visible) >= 0) {
        continue;
      }
      for (int c = 0; c < visible.length; c++) {
        scratch[c] = row[visible[c]];
      }
      for (int k = 0; k < keys.size(); k++) {
        scratch[visible.length + k] = keys.get(k).value().id();
      }
      if (full && compare(table, (int) limit - 1, READ) <= 0) {
        continue;
      }
      table.add(scratch, slots);
      if (table.size() >= most) {
        cut(table);
        full = table.size() == limit && limit > 0;
      }
    }
    cut(table);
    return table;
  }

  private void cut(Table table) {
    int[] tuples = new int[table.size()];
    for (int i = 0; i < tuples.length; i++) {
      tuples[i] = i;
    }
    ticks.take(8L * tuples.length);
    MergeSort.sort(
        tuples,
        (a, b) -> {
          ticks.tick();
          return compare(table, a, b);
        });
    ticks.give(8L * tuples.length);
    table.keep(tuples, (int) Math.min(limit, tuples.length));
  }

  /** Compares two rows of the table; {@link #READ} stands for the one just read. */
  private int compare(Table table, int a, int b) {
    for (int k = 0; k < keys.size(); k++) {
      int c = visible.length + k;
      int x = order.compare(id(table, a, c), id(table, b, c));
      if (x != 0) {
        return keys.get(k).descending() ? -x : x;
      }
    }
    for (int c = 0; c < visible.length; c++) {
      int x = Integer.compare(id(table, a, c), id(table, b, c));
      if (x != 0) {
        return x;
      }
    }
    return 0;
  }

  private int id(Table table, int tuple, int column) {
    return tuple == READ ? scratch[column] : table.get(tuple, column);
  }
}
