package paperwalk.evaluate.ranking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Sparse rows of ascending ids. */
final class Rows {
  private Rows() {}

  /** Rows of lists of ids in any order; an id that repeats is taken once. */
  static int[][] of(List<? extends List<Integer>> lists) {
    return lists.stream()
        .map(row -> row.stream().mapToInt(Integer::intValue).sorted().distinct().toArray())
        .toArray(int[][]::new);
  }

  /** For each column the rows that hold it. */
  static int[][] transposed(int[][] rows, int columns) {
    int[] sizes = new int[columns];
    for (int[] row : rows) {
      for (int column : row) {
        sizes[column]++;
      }
    }
    int[][] transposed = new int[columns][];
    Arrays.setAll(transposed, i -> new int[sizes[i]]);
    Arrays.fill(sizes, 0);
    for (int row = 0; row < rows.length; row++) {
      for (int column : rows[row]) {
        transposed[column][sizes[column]++] = row;
      }
    }
    return transposed;
  }

  /** What either of two rows holds. */
  static int[] union(int[] a, int... b) {
    return IntStream.concat(Arrays.stream(a), Arrays.stream(b)).sorted().distinct().toArray();
  }

  /** How many ids two rows have in common. */
  static int common(int[] a, int[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int difference = Integer.compare(a[i], b[j]);
      common += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return common;
  }

  /** What a row holds and another does not. */
  static int[] minus(int[] a, int[] b) {
    return Arrays.stream(a).filter(id -> Arrays.binarySearch(b, id) < 0).toArray();
  }

  /** What a row holds of a set. */
  static int[] within(int[] row, BitSet set) {
    return Arrays.stream(row).filter(set::get).toArray();
  }

  /** What a row holds outside of a set. */
  static int[] outside(int[] row, BitSet set) {
    return Arrays.stream(row).filter(id -> !set.get(id)).toArray();
  }
}
