package paperwalk.walk;

import java.util.Arrays;

/**
 * Numbers from 0 up, most of them 0, by index: an array, and a list of the places that are not 0.
 * Adding costs one access, clearing what was touched.
 */
final class SparseVector {
  /** What {@link #take} leaves. */
  static final double TRACE = 1e-300;

  private final double[] values;
  private int[] touched = new int[256];
  private int size;

  SparseVector(int length) {
    values = new double[length];
  }

  /**
   * Adds to a place.
   *
   * @param amount above 0
   */
  void add(int index, double amount) {
    double before = values[index];
    values[index] = before + amount;
    if (before == 0) {
      touch(index);
    }
  }

  private void touch(int index) {
    if (size == touched.length) {
      touched = Arrays.copyOf(touched, size * 2);
    }
    touched[size++] = index;
  }

  double get(int index) {
    return values[index];
  }

  /**
   * Takes what stands at a place. A trace too small to count stays, so that the place, when it is
   * added to again, does not enter the list a second time.
   */
  double take(int index) {
    double value = values[index];
    values[index] = TRACE;
    return value;
  }

  /** The number of places that were added to. */
  int size() {
    return size;
  }

  /** A place that was added to, in the order of the first time. */
  int touched(int i) {
    return touched[i];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      values[touched[i]] = 0;
    }
    size = 0;
  }

  /** Keeps the largest values, of equal ones those of the lowest indices, and clears the others. */
  void keepLargest(int count) {
    if (size <= count) {
      return;
    }
    int[] kept = SparseScores.largest(count, touched, size, i -> values[touched[i]]);
    double[] amounts = Arrays.stream(kept).mapToDouble(i -> values[i]).toArray();
    clear();
    for (int i = 0; i < kept.length; i++) {
      add(kept[i], amounts[i]);
    }
  }

  /** What is not 0, in the order of the first time, times a factor. */
  SparseScores copy(double factor) {
    double[] copied = new double[size];
    for (int i = 0; i < size; i++) {
      copied[i] = values[touched[i]] * factor;
    }
    return new SparseScores(Arrays.copyOf(touched, size), copied);
  }
}
