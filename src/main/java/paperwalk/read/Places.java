package paperwalk.read;

import java.util.Arrays;

/**
 * Where the characters of a text were written, as runs of characters that follow each other in the
 * file. A look-up costs the logarithm of the number of runs, of which most texts have few.
 */
final class Places {
  private static final int FEW = 4;

  private int[] starts = new int[FEW];
  private int[] offsets = new int[FEW];

  /** How long the one character of a run was written; negative for a run of plain characters. */
  private int[] widths = new int[FEW];

  private int runs;

  /** Characters that were written as they are, from an offset on. */
  void plain(int start, int offset) {
    boolean goesOn =
        runs > 0 && widths[runs - 1] < 0 && offsets[runs - 1] + start - starts[runs - 1] == offset;
    if (!goesOn) {
      add(start, offset, -1);
    }
  }

  /** One character that was written in another way or not at all. */
  void special(int start, int offset, int width) {
    add(start, offset, width);
  }

  private void add(int start, int offset, int width) {
    if (runs == starts.length) {
      starts = Arrays.copyOf(starts, runs * 2);
      offsets = Arrays.copyOf(offsets, runs * 2);
      widths = Arrays.copyOf(widths, runs * 2);
    }
    starts[runs] = start;
    offsets[runs] = offset;
    widths[runs++] = width;
  }

  /** The offset of a character. */
  int offset(int index) {
    int run = run(index);
    return widths[run] < 0 ? offsets[run] + index - starts[run] : offsets[run];
  }

  /** The offset behind a character. */
  int end(int index) {
    int run = run(index);
    return widths[run] < 0 ? offsets[run] + index - starts[run] + 1 : offsets[run] + widths[run];
  }

  private int run(int index) {
    if (runs == 0) {
      throw new IndexOutOfBoundsException(index);
    }
    int found = Arrays.binarySearch(starts, 0, runs, index);
    return found >= 0 ? found : -found - 2;
  }
}
