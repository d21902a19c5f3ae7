package paperwalk.walk;

import java.util.Arrays;

/** What each starting paper of a round brought to each node of evidence, to be asked by node. */
final class Contributions {
  private long[] keys = new long[256];
  private int[] starts = new int[256];
  private double[] amounts = new double[256];
  private int size;
  private boolean sorted = true;

  /** Takes what a start brought to a node. */
  void add(int node, int start, double amount) {
    if (size == starts.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      amounts = Arrays.copyOf(amounts, 2 * size);
    }
    keys[size] = (long) node << 32 | size;
    starts[size] = start;
    amounts[size++] = amount;
    sorted = false;
  }

  /** The place of the first contribution to a node; those that follow may be of other nodes. */
  int first(int node) {
    if (!sorted) {
      Arrays.sort(keys, 0, size);
      sorted = true;
    }
    int found = Arrays.binarySearch(keys, 0, size, (long) node << 32);
    return found < 0 ? -found - 1 : found;
  }

  /** Whether there is a contribution at a place, and it is to the node. */
  boolean isTo(int node, int place) {
    return place < size && keys[place] >>> 32 == node;
  }

  /** Which of the starts it came from. */
  int start(int place) {
    return starts[(int) keys[place]];
  }

  double amount(int place) {
    return amounts[(int) keys[place]];
  }
}
