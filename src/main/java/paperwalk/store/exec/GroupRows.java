package paperwalk.store.exec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row for each group of rows with the same keys, in the order in which groups are met. */
final class GroupRows extends Rows {
  private final Rows input;
  private final int[] row;
  private final List<Value> keys;
  private final int[] keySlots;
  private final List<Fold> folds;
  private final int[] foldSlots;
  private final int[] empty;
  private final Ticks ticks;
  private final int[] scratch;
  private final int[] columns;
  private @Nullable TupleSet groups;
  private int at;
  private int size;

  /**
   * Groups.
   *
   * @param keys give the ids of the keys of a row
   * @param keySlots where they are written afterwards
   * @param foldSlots where the aggregates' values are written
   * @param empty the aggregates' ids if there is no row at all; used without keys only
   */
  GroupRows(
      Rows input,
      int[] row,
      List<Value> keys,
      int[] keySlots,
      List<Fold> folds,
      int[] foldSlots,
      int[] empty,
      Ticks ticks) {
    this.input = input;
    this.row = row;
    this.keys = keys;
    this.keySlots = keySlots;
    this.folds = folds;
    this.foldSlots = foldSlots;
    this.empty = empty;
    this.ticks = ticks;
    this.scratch = new int[keys.size()];
    this.columns = new int[keys.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = i;
    }
  }

  @Override
  void begin() {
    if (groups != null) {
      throw new IllegalStateException("groups are made once");
    }
    input.begin();
  }

  @Override
  boolean next() {
    TupleSet found = groups;
    if (found == null) {
      found = collect();
      groups = found;
    }
    if (at == size) {
      clear(keySlots);
      clear(foldSlots);
      return false;
    }
    ticks.tick();
    for (int k = 0; k < keySlots.length; k++) {
      row[keySlots[k]] = found.get(at, k);
    }
    boolean none = found.size() == 0;
    for (int f = 0; f < foldSlots.length; f++) {
      row[foldSlots[f]] = none ? empty[f] : folds.get(f).result(at);
    }
    at++;
    return true;
  }

  private TupleSet collect() {
    TupleSet found = new TupleSet(keys.size(), ticks);
    int last = -1;
    while (input.next()) {
      ticks.tick();
      boolean same = last >= 0;
      for (int k = 0; k < scratch.length; k++) {
        int id = keys.get(k).id();
        same &= scratch[k] == id;
        scratch[k] = id;
      }
      // Rows of one group often follow each other.
      if (!same) {
        int group = found.add(scratch, columns);
        if (group < 0) {
          group = ~group;
          ticks.take(32L * (1 + folds.size()));
        }
        last = group;
      }
      for (Fold fold : folds) {
        fold.add(last);
      }
    }
    size = keys.isEmpty() ? 1 : found.size();
    return found;
  }

  private void clear(int[] slots) {
    for (int slot : slots) {
      row[slot] = UNBOUND;
    }
  }
}
