package paperwalk.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Boxes that can be asked quickly whether one of them is in the way. */
final class BoxGrid {

  private final double cell;
  private final Map<Long, List<Box>> cells = new HashMap<>();

  /**
   * An empty grid.
   *
   * @param cell about the size of the boxes to come
   */
  BoxGrid(double cell) {
    this.cell = cell;
  }

  void add(Box box) {
    for (long key : keys(box)) {
      cells.computeIfAbsent(key, k -> new ArrayList<>()).add(box);
    }
  }

  /** Whether a box lies on one of those added. */
  boolean overlaps(Box box) {
    for (long key : keys(box)) {
      for (Box other : cells.getOrDefault(key, List.of())) {
        if (box.overlaps(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Long> keys(Box box) {
    List<Long> keys = new ArrayList<>();
    for (long column = index(box.x()); column <= index(box.right()); column++) {
      for (long row = index(box.y()); row <= index(box.bottom()); row++) {
        keys.add(column << 32 ^ (row & 0xFFFFFFFFL));
      }
    }
    return keys;
  }

  private long index(double at) {
    return (long) Math.floor(at / cell);
  }
}
