package paperwalk.walk;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Numbers by index that do not change any more, most of them 0. */
final class SparseScores {
  private final int[] keys;
  private final double[] values;
  private volatile long @Nullable [] index;

  /** Takes the arrays: keys that differ, and what stands there. */
  SparseScores(int[] keys, double[] values) {
    this.keys = keys;
    this.values = values;
  }

  int size() {
    return keys.length;
  }

  /** The keys themselves, not to be changed. */
  int[] keys() {
    return keys;
  }

  int key(int i) {
    return keys[i];
  }

  double value(int i) {
    return values[i];
  }

  /** The squares of the values, times a factor. */
  SparseScores squared(double factor) {
    double[] squares = new double[values.length];
    for (int i = 0; i < squares.length; i++) {
      squares[i] = values[i] * values[i] * factor;
    }
    return new SparseScores(keys, squares);
  }

  /** The value of a key, 0 where there is none; the first call sorts the keys. */
  double get(int key) {
    long[] sorted = index;
    if (sorted == null) {
      sorted = new long[keys.length];
      for (int i = 0; i < keys.length; i++) {
        sorted[i] = ((long) keys[i] << 32) | i;
      }
      Arrays.sort(sorted);
      index = sorted;
    }
    int at = Arrays.binarySearch(sorted, (long) key << 32);
    int found = at < 0 ? -at - 1 : at;
    return found < sorted.length && (int) (sorted[found] >>> 32) == key
        ? values[(int) sorted[found]]
        : 0;
  }

  /**
   * The keys with the largest ranks, largest first; of equal ranks the lowest key first. Those
   * whose rank is not above 0 are left out. Costs the number of keys, and little more for each that
   * is among the best so far.
   *
   * @param rank of the key at a place
   */
  static int[] largest(int count, int[] keys, int size, IntToDoubleFunction rank) {
    int room = Math.min(count, size);
    Heap heap = new Heap(room);
    for (int i = 0; i < size && room > 0; i++) {
      heap.offer(keys[i], rank.applyAsDouble(i));
    }
    return heap.descending();
  }

  /** The best so far, the worst of them at the root. */
  private static final class Heap {
    private final int[] keys;
    private final double[] ranks;
    private int size;

    Heap(int room) {
      keys = new int[room];
      ranks = new double[room];
    }

    void offer(int key, double rank) {
      if (!(rank > 0)) {
        return;
      }
      if (size < keys.length) {
        up(key, rank);
      } else if (rank > ranks[0] || (rank == ranks[0] && key < keys[0])) {
        down(key, rank);
      }
    }

    private static boolean worse(double rank, int key, double otherRank, int otherKey) {
      return rank < otherRank || (rank == otherRank && key > otherKey);
    }

    private void up(int key, double rank) {
      int at = size++;
      while (at > 0) {
        int parent = (at - 1) / 2;
        if (!worse(rank, key, ranks[parent], keys[parent])) {
          break;
        }
        keys[at] = keys[parent];
        ranks[at] = ranks[parent];
        at = parent;
      }
      keys[at] = key;
      ranks[at] = rank;
    }

    private void down(int key, double rank) {
      int at = 0;
      while (2 * at + 1 < size) {
        int child = 2 * at + 1;
        if (child + 1 < size
            && worse(ranks[child + 1], keys[child + 1], ranks[child], keys[child])) {
          child++;
        }
        if (!worse(ranks[child], keys[child], rank, key)) {
          break;
        }
        keys[at] = keys[child];
        ranks[at] = ranks[child];
        at = child;
      }
      keys[at] = key;
      ranks[at] = rank;
    }

    int[] descending() {
      int[] sorted = new int[size];
      while (size > 0) {
        sorted[size - 1] = keys[0];
        size--;
        if (size > 0) {
          down(keys[size], ranks[size]);
        }
      }
      return sorted;
    }
  }
}
