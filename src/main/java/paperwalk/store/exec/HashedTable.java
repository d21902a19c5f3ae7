package paperwalk.store.exec;

/**
 * A table whose rows are found by some of their columns, each of which has a value in every row.
 */
final class HashedTable {
  final Table table;
  private final int[] keys;
  private final int[] heads;
  private final int[] following;

  HashedTable(Table table, int[] keys, Ticks ticks) {
    this.table = table;
    this.keys = keys;
    int capacity = Integer.highestOneBit(Math.max(8, table.size())) * 2;
    ticks.take(4L * (capacity + table.size()));
    heads = new int[keys.length == 0 ? 1 : capacity];
    following = new int[table.size()];
    // Backwards, so that rows are found in their order.
    for (int tuple = table.size() - 1; tuple >= 0; tuple--) {
      ticks.tick();
      int hash = 0;
      for (int key : keys) {
        hash = mix(hash, table.get(tuple, key));
      }
      int head = place(hash);
      following[tuple] = heads[head];
      heads[head] = tuple + 1;
    }
  }

  /** The first row that may have the key in some slots of a row, or -1. */
  int first(int[] row, int[] slots) {
    int hash = 0;
    for (int key : keys) {
      hash = mix(hash, row[slots[key]]);
    }
    return heads[place(hash)] - 1;
  }

  /** The one after it, or -1. */
  int after(int tuple) {
    return following[tuple] - 1;
  }

  private static int mix(int hash, int value) {
    return (hash ^ value) * 0x9E3779B1 + (hash >>> 15);
  }

  private int place(int hash) {
    return (hash ^ hash >>> 16) & heads.length - 1;
  }
}
