package paperwalk.read;

import java.util.Arrays;

/**
 * From the places that the parser gives to those in the file.
 *
 * <p>The two differ in text that was parsed on its own, by a fixed distance, and in a table's cell
 * with {@code \|} in it: the parser takes the backslashes away first and counts without them.
 */
final class SourceShift {
  private static final int[] NO_BARS = {};

  private final int distance;

  /** For each backslash that was taken away, the parser's place of the bar behind it. */
  private final int[] bars;

  private SourceShift(int distance, int[] bars) {
    this.distance = distance;
    this.bars = bars;
  }

  /** For text that was cut out of the file at an offset. */
  static SourceShift of(int offset) {
    return new SourceShift(offset, NO_BARS);
  }

  /**
   * For a cell.
   *
   * @param distance from the parser's places to those in the file
   * @param from the parser's place of its first character
   * @param cellEnd the parser's place behind its last character
   * @param to offset of the end of its line
   */
  static SourceShift ofCell(String text, int distance, int from, int cellEnd, int to) {
    int[] bars = new int[4];
    int count = 0;
    for (int i = distance + from; i + 1 < to && i - count - distance < cellEnd; i++) {
      if (text.charAt(i) == '\\' && text.charAt(i + 1) == '|') {
        if (count == bars.length) {
          bars = Arrays.copyOf(bars, count * 2);
        }
        bars[count] = i - count - distance;
        count++;
        i++;
      }
    }
    return count == 0 ? of(distance) : new SourceShift(distance, Arrays.copyOf(bars, count));
  }

  /** Whether all places are as far from those in the file. */
  boolean isEven() {
    return bars.length == 0;
  }

  int start(int place) {
    return distance + place + before(place);
  }

  int end(int place) {
    return distance + place + before(place);
  }

  /** How many bars stand before a place. */
  private int before(int place) {
    int found = bars.length == 0 ? -1 : Arrays.binarySearch(bars, place);
    return found >= 0 ? found : -found - 1;
  }
}
