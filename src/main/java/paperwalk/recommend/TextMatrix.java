package paperwalk.recommend;

import java.util.Arrays;

/**
 * Weights by text and word, of which few are not 0, in compressed sparse rows.
 *
 * @param offsets where each row starts; one more than there are rows
 * @param columns the words, ascending in each row
 * @param values their weights
 * @param width one more than the highest word
 */
@SuppressWarnings("ArrayRecordComponent") // Its arrays are read in place and never compared.
record TextMatrix(int[] offsets, int[] columns, float[] values, int width) {
  int rows() {
    return offsets.length - 1;
  }

  int start(int row) {
    return offsets[row];
  }

  int end(int row) {
    return offsets[row + 1];
  }

  /** The same with words as rows and texts as columns. */
  TextMatrix transposed() {
    int[] starts = new int[width + 1];
    for (int column : columns) {
      starts[column + 1]++;
    }
    for (int i = 0; i < width; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = Arrays.copyOf(starts, width);
    int[] rowsOf = new int[columns.length];
    float[] weights = new float[columns.length];
    for (int row = 0; row < rows(); row++) {
      for (int at = start(row); at < end(row); at++) {
        int to = next[columns[at]]++;
        rowsOf[to] = row;
        weights[to] = values[at];
      }
    }
    return new TextMatrix(starts, rowsOf, weights, rows());
  }
}
