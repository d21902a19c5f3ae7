package paperwalk.recommend;

import java.util.Arrays;

/** Picks a few of many without sorting the many. */
final class Largest {
  private Largest() {}

  /**
   * A number and its weight as one, so that sorting puts larger weights first, and of equal ones
   * the lower number.
   *
   * @param weight above 0
   * @param number 0 or more
   */
  static long key(float weight, int number) {
    // Floats above 0 are in the order of their bits.
    return (long) ~Float.floatToRawIntBits(weight) << 32 | number;
  }

  /** The number of a {@link #key}. */
  static int number(long key) {
    return (int) key;
  }

  /** The weight of a {@link #key}. */
  static float weight(long key) {
    return Float.intBitsToFloat(~(int) (key >> 32));
  }

  /**
   * Brings the smallest numbers to the front, sorted; the others follow in no order. Costs time in
   * proportion to the numbers in the mean (quickselect: Hoare 1961), and a sort of those kept.
   */
  static void keepSmallest(long[] numbers, int count) {
    int kept = Math.min(count, numbers.length);
    int low = 0;
    int high = numbers.length - 1;
    while (low < high && kept < numbers.length) {
      long pivot = middle(numbers[low], numbers[(low + high) >>> 1], numbers[high]);
      int i = low;
      int j = high;
      while (i <= j) {
        while (numbers[i] < pivot) {
          i++;
        }
        while (numbers[j] > pivot) {
          j--;
        }
        if (i <= j) {
          long swap = numbers[i];
          numbers[i++] = numbers[j];
          numbers[j--] = swap;
        }
      }
      if (kept - 1 <= j) {
        high = j;
      } else if (kept - 1 >= i) {
        low = i;
      } else {
        break;
      }
    }
    Arrays.sort(numbers, 0, kept);
  }

  private static long middle(long a, long b, long c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
