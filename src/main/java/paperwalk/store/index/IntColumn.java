package paperwalk.store.index;

import java.util.Arrays;

/** A growing array of ints. */
final class IntColumn {
  private int[] values = new int[1024];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Growth.next(size));
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return values[index];
  }

  /** Puts in place of each value what the table says of it; negative ones stay. */
  void replace(int[] table) {
    for (int i = 0; i < size; i++) {
      if (values[i] >= 0) {
        values[i] = table[values[i]];
      }
    }
  }

  /** The array itself, cut to size. */
  int[] trimmed() {
    values = Arrays.copyOf(values, size);
    return values;
  }
}
