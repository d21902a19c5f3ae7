package paperwalk.store.exec;

/** A stable sort of ints by any order: what Java's library has for objects only. */
final class MergeSort {
  private static final int SHORT = 8;

  private MergeSort() {}

  /** An order of ints. */
  @FunctionalInterface
  interface IntOrder {
    int compare(int left, int right);
  }

  static void sort(int[] values, IntOrder order) {
    sort(values.clone(), values, 0, values.length, order);
  }

  private static void sort(int[] from, int[] to, int low, int high, IntOrder order) {
    if (high - low <= SHORT) {
      for (int i = low + 1; i < high; i++) {
        int value = to[i];
        int j = i;
        while (j > low && order.compare(to[j - 1], value) > 0) {
          to[j] = to[j - 1];
          j--;
        }
        to[j] = value;
      }
      return;
    }
    int middle = (low + high) >>> 1;
    sort(to, from, low, middle, order);
    sort(to, from, middle, high, order);
    if (order.compare(from[middle - 1], from[middle]) <= 0) {
      System.arraycopy(from, low, to, low, high - low);
      return;
    }
    int left = low;
    int right = middle;
    for (int i = low; i < high; i++) {
      boolean takeLeft =
          right >= high || (left < middle && order.compare(from[left], from[right]) <= 0);
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }
}
