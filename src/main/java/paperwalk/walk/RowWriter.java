package paperwalk.walk;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Fills {@link CsrRows} by a counting sort: first every arc is counted, then every arc is put. The
 * offsets serve as the counts and as the places of the next arcs, so nothing else is held.
 */
final class RowWriter {
  private final int rows;
  private final Arena arena;
  private final MemorySegment offsets;
  private MemorySegment targets = MemorySegment.NULL;
  private MemorySegment weights = MemorySegment.NULL;

  RowWriter(int rows, Arena arena) {
    this.rows = rows;
    this.arena = arena;
    this.offsets = arena.allocate(LittleEndian.INT, rows + 1L);
  }

  /** Says that a row will have one more arc. */
  void count(int row) {
    offsets.setAtIndex(LittleEndian.INT, row + 1L, offset(row + 1) + 1);
  }

  /** Ends the counting; the number of arcs is returned. */
  int allocate() {
    int sum = 0;
    for (int row = 1; row <= rows; row++) {
      int size = offset(row);
      offsets.setAtIndex(LittleEndian.INT, row, sum);
      sum = Math.addExact(sum, size);
    }
    targets = arena.allocate(LittleEndian.INT, sum);
    weights = arena.allocate(LittleEndian.FLOAT, sum);
    return sum;
  }

  /** Puts an arc behind those its row has already, and says its number. */
  int put(int row, int target, float weight) {
    int arc = offset(row + 1);
    offsets.setAtIndex(LittleEndian.INT, row + 1L, arc + 1);
    targets.setAtIndex(LittleEndian.INT, arc, target);
    weights.setAtIndex(LittleEndian.FLOAT, arc, weight);
    return arc;
  }

  /** Divides the weights of each row by their sum. */
  void normalise() {
    for (int row = 0; row < rows; row++) {
      double sum = 0;
      for (int arc = offset(row); arc < offset(row + 1); arc++) {
        sum += weights.getAtIndex(LittleEndian.FLOAT, arc);
      }
      for (int arc = offset(row); arc < offset(row + 1) && sum > 0; arc++) {
        float weight = weights.getAtIndex(LittleEndian.FLOAT, arc);
        weights.setAtIndex(LittleEndian.FLOAT, arc, (float) (weight / sum));
      }
    }
  }

  /** The rows, once every arc that was counted has been put. */
  CsrRows rows() {
    return new CsrRows(offsets, targets, weights);
  }

  private int offset(int row) {
    return offsets.getAtIndex(LittleEndian.INT, row);
  }
}
