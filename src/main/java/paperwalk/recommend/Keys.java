package paperwalk.recommend;

import java.util.Arrays;

/** Collects {@link Largest#key keys}, as many as come, and keeps those with the largest weights. */
final class Keys {
  private static final int ROOM = 1024;

  private final int most;
  private long[] keys;
  private int size;
  private float least;

  /**
   * Empty.
   *
   * @param most how many are kept at most
   */
  Keys(int most) {
    this.most = most;
    this.keys = new long[ROOM];
  }

  /** What does not weigh more than this is not among the largest. */
  float least() {
    return least;
  }

  void add(long key) {
    if (size == keys.length) {
      if (most < size / 2) {
        Largest.keepSmallest(keys, most);
        size = most;
        least = most == 0 ? Float.POSITIVE_INFINITY : Math.nextDown(Largest.weight(keys[most - 1]));
      } else {
        keys = Arrays.copyOf(keys, 2 * size);
      }
    }
    keys[size++] = key;
  }

  /** The numbers with the largest weights, the largest first. */
  int[] largest() {
    long[] found = Arrays.copyOf(keys, size);
    Largest.keepSmallest(found, most);
    return Arrays.stream(found, 0, Math.min(most, size)).mapToInt(Largest::number).toArray();
  }
}
