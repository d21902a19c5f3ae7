package paperwalk.store.exec;

/** Rows that are different from all before. */
final class DistinctRows extends Rows {
  private final Rows input;
  private final int[] row;
  private final int[] visible;
  private final Ticks ticks;
  private TupleSet seen;

  DistinctRows(Rows input, int[] row, int[] visible, Ticks ticks) {
    this.input = input;
    this.row = row;
    this.visible = visible;
    this.ticks = ticks;
    this.seen = new TupleSet(visible.length, ticks);
  }

  @Override
  void begin() {
    input.begin();
    seen = new TupleSet(visible.length, ticks);
  }

  @Override
  boolean next() {
    while (input.next()) {
      ticks.tick();
      if (seen.add(row, visible) < 0) {
        return true;
      }
    }
    return false;
  }
}
