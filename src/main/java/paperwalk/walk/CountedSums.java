package paperwalk.walk;

import java.util.Arrays;

/**
 * Sums and counts by number, of which few are touched: adding costs one access, clearing what was
 * touched. Keys keep the order in which they were first added to.
 */
final class CountedSums {
  private final double[] sums;
  private final int[] counts;
  private int[] keys = new int[64];
  private int size;

  /** For the numbers from 0 to before a limit. */
  CountedSums(int limit) {
    sums = new double[limit];
    counts = new int[limit];
  }

  void add(int key, double amount) {
    if (counts[key]++ == 0) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
      }
      keys[size++] = key;
    }
    sums[key] += amount;
  }

  /** Adds an amount above 0 without counting it: for keys that are never counted. */
  void addUncounted(int key, double amount) {
    double sum = sums[key];
    if (sum == 0) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
      }
      keys[size++] = key;
    }
    sums[key] = sum + amount;
  }

  /** Forgets what was added; the key stays. */
  void forget(int key) {
    sums[key] = 0;
  }

  /** Multiplies what was summed up. */
  void scale(int key, double factor) {
    sums[key] *= factor;
  }

  int size() {
    return size;
  }

  int key(int index) {
    return keys[index];
  }

  double sum(int key) {
    return sums[key];
  }

  /** How often something was added. */
  int count(int key) {
    return counts[key];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      sums[keys[i]] = 0;
      counts[keys[i]] = 0;
    }
    size = 0;
  }
}
