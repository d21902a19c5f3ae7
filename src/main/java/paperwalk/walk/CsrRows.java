package paperwalk.walk;

import java.lang.foreign.MemorySegment;

/**
 * Compressed sparse rows: a row's arcs are the numbers from {@code start(row)} to before {@code
 * end(row)}, each with a target and a weight. Outside of the heap, or mapped from a file: 8 bytes
 * an arc and 4 a row. May be read by any number of threads.
 *
 * <p>Indices are checked by the memory segments: a wrong one throws {@link
 * IndexOutOfBoundsException} and never reads foreign memory.
 */
public final class CsrRows {
  private final int rows;
  private final int arcs;
  private final MemorySegment offsets;
  private final MemorySegment targets;
  private final MemorySegment weights;

  /**
   * Takes the memory.
   *
   * @param offsets one int more than there are rows; from 0, never falling, to the number of arcs
   * @param targets an int for each arc
   * @param weights a float for each arc
   * @throws IllegalArgumentException if the sizes do not fit together
   */
  CsrRows(MemorySegment offsets, MemorySegment targets, MemorySegment weights) {
    long rowCount = offsets.byteSize() / Integer.BYTES - 1;
    long arcCount = targets.byteSize() / Integer.BYTES;
    if (rowCount < 0 || rowCount >= Integer.MAX_VALUE || arcCount > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(rowCount + " rows, " + arcCount + " arcs");
    }
    if (targets.byteSize() != weights.byteSize()
        || offsets.get(LittleEndian.INT, 0) != 0
        || offsets.getAtIndex(LittleEndian.INT, rowCount) != arcCount) {
      throw new IllegalArgumentException("the parts of a row table do not fit together");
    }
    this.rows = (int) rowCount;
    this.arcs = (int) arcCount;
    this.offsets = offsets.asReadOnly();
    this.targets = targets.asReadOnly();
    this.weights = weights.asReadOnly();
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }

  /** The number of arcs of all rows. */
  public int arcs() {
    return arcs;
  }

  /**
   * The first arc of a row.
   *
   * @param row 0 to before the number of rows
   */
  public int start(int row) {
    return offsets.getAtIndex(LittleEndian.INT, row);
  }

  /** One more than the last arc of a row. */
  public int end(int row) {
    return offsets.getAtIndex(LittleEndian.INT, row + 1L);
  }

  /** The number of arcs of a row. */
  public int size(int row) {
    return end(row) - start(row);
  }

  /** The node an arc leads to. */
  public int target(int arc) {
    return targets.getAtIndex(LittleEndian.INT, arc);
  }

  /** The probability of an arc among those of its row: 0 or more. */
  public float weight(int arc) {
    return weights.getAtIndex(LittleEndian.FLOAT, arc);
  }

  /** The row of an arc; costs the logarithm of the number of rows. */
  public int rowOf(int arc) {
    int low = 0;
    int high = rows;
    // The last row that starts at the arc or before it; rows without arcs before it are passed.
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (start(middle) <= arc) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The first arc of a row that leads to a target, or the first beyond: rows are sorted by target.
   * Costs the logarithm of the row's size.
   */
  public int seek(int row, int target) {
    int low = start(row);
    int high = end(row);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (target(middle) < target) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first arc of a row that leads to a target, or -1; costs as much as {@link #seek}. */
  public int find(int row, int target) {
    int arc = seek(row, target);
    return arc < end(row) && target(arc) == target ? arc : -1;
  }

  MemorySegment offsets() {
    return offsets;
  }

  MemorySegment targets() {
    return targets;
  }

  MemorySegment weights() {
    return weights;
  }
}
