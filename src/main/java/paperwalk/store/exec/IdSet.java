package paperwalk.store.exec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Different ids in the order in which they were added: the queue of a breadth-first search, too.
 */
final class IdSet {
  private final @Nullable Ticks ticks;
  private int[] ids = new int[16];
  private int[] table = new int[64];
  private int size;

  /** A set whose owner takes the memory into account. */
  IdSet() {
    this.ticks = null;
  }

  IdSet(Ticks ticks) {
    this.ticks = ticks;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return ids[i];
  }

  boolean add(int id) {
    int i = place(id);
    if (table[i] != 0) {
      return false;
    }
    if (size == ids.length) {
      take(4L * size);
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size++] = id;
    table[i] = size;
    if (size * 2 > table.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    take(4L * table.length);
    table = new int[table.length * 2];
    for (int n = 0; n < size; n++) {
      table[place(ids[n])] = n + 1;
    }
  }

  private void take(long bytes) {
    if (ticks != null) {
      ticks.take(bytes);
    }
  }

  private int place(int id) {
    int mixed = id * 0x9E3779B1;
    int i = (mixed ^ mixed >>> 15) & table.length - 1;
    while (table[i] != 0 && ids[table[i] - 1] != id) {
      i = i + 1 & table.length - 1;
    }
    return i;
  }
}
