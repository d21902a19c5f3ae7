package paperwalk.recommend;

import java.util.Arrays;

/** Collects {@link Largest#key keys}, as many as come. */
final class Keys {
  private long[] keys = new long[256];
  private int size;

  void add(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
  }

  /** The numbers with the largest weights, the largest first. */
  int[] largest(int most) {
    long[] found = Arrays.copyOf(keys, size);
    Largest.keepSmallest(found, most);
    return Arrays.stream(found, 0, Math.min(most, size)).mapToInt(Largest::number).toArray();
  }
}
