package paperwalk.store.exec;

import java.util.Arrays;

/**
 * Different tuples of ids, numbered as they come: a hash table with open addressing over one array.
 * It takes its memory from the query's account.
 */
final class TupleSet {
  private final int width;
  private final Ticks ticks;
  private int[] tuples;
  private int[] table = new int[64];
  private int size;

  TupleSet(int width, Ticks ticks) {
    this.width = width;
    this.ticks = ticks;
    this.tuples = new int[Math.max(1, 32 * width)];
  }

  int size() {
    return size;
  }

  /** A component of a tuple. */
  int get(int tuple, int column) {
    return tuples[tuple * width + column];
  }

  /** The number of the tuple in some slots of a row; {@code ~number} if it is new here. */
  int add(int[] row, int[] slots) {
    int hash = width;
    for (int slot : slots) {
      hash = mix(hash, row[slot]);
    }
    int i = spread(hash);
    while (table[i] != 0) {
      int at = (table[i] - 1) * width;
      int c = 0;
      while (c < width && tuples[at + c] == row[slots[c]]) {
        c++;
      }
      if (c == width) {
        return table[i] - 1;
      }
      i = i + 1 & table.length - 1;
    }
    int at = room();
    for (int c = 0; c < width; c++) {
      tuples[at + c] = row[slots[c]];
    }
    return ~enter(i);
  }

  /** The number of a pair; {@code ~number} if it is new here. Only for a width of two. */
  int add(int first, int second) {
    int i = spread(mix(mix(2, first), second));
    while (table[i] != 0) {
      int at = (table[i] - 1) * 2;
      if (tuples[at] == first && tuples[at + 1] == second) {
        return table[i] - 1;
      }
      i = i + 1 & table.length - 1;
    }
    int at = room();
    tuples[at] = first;
    tuples[at + 1] = second;
    return ~enter(i);
  }

  private int room() {
    int at = size * width;
    if (at + width > tuples.length) {
      ticks.take(4L * tuples.length);
      tuples = Arrays.copyOf(tuples, Math.max(at + width, tuples.length * 2));
    }
    return at;
  }

  private int enter(int place) {
    table[place] = ++size;
    if (size * 2 > table.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    ticks.take(4L * table.length);
    table = new int[table.length * 2];
    for (int tuple = 0; tuple < size; tuple++) {
      ticks.tick();
      int hash = width;
      for (int c = 0; c < width; c++) {
        hash = mix(hash, tuples[tuple * width + c]);
      }
      int i = spread(hash);
      while (table[i] != 0) {
        i = i + 1 & table.length - 1;
      }
      table[i] = tuple + 1;
    }
  }

  private static int mix(int hash, int value) {
    return (hash ^ value) * 0x9E3779B1 + (hash >>> 15);
  }

  private int spread(int hash) {
    int mixed = hash * 0x85EBCA6B;
    return (mixed ^ mixed >>> 15) & table.length - 1;
  }
}
