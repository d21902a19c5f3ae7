package paperwalk.store.index;

import java.util.Arrays;

/**
 * Sorts row numbers by columns of small ints: counting sort, stable, so that sorting by the last
 * column first and by the first one last sorts by all (radix sort, Knuth, volume 3, 5.2.5). Time
 * and memory are linear.
 */
final class RowSort {
  private RowSort() {}

  /** The row numbers from 0 on. */
  static int[] rows(int count) {
    int[] rows = new int[count];
    Arrays.setAll(rows, i -> i);
    return rows;
  }

  /**
   * Sorts by one column and keeps the order of rows that are equal in it.
   *
   * @param rows row numbers
   * @param column a value for each row number, from 0 to {@code bound - 1}
   * @return a new array
   */
  static int[] by(int[] column, int bound, int[] rows) {
    int[] next = new int[bound + 1];
    for (int row : rows) {
      next[column[row] + 1]++;
    }
    for (int value = 0; value < bound; value++) {
      next[value + 1] += next[value];
    }
    int[] sorted = new int[rows.length];
    for (int row : rows) {
      sorted[next[column[row]]++] = row;
    }
    return sorted;
  }
}
