package paperwalk.store.exec;

/** The rows for which a condition is true. */
final class FilterRows extends Rows {
  private final Rows input;
  private final Condition condition;
  private final Ticks ticks;

  FilterRows(Rows input, Condition condition, Ticks ticks) {
    this.input = input;
    this.condition = condition;
    this.ticks = ticks;
  }

  @Override
  void begin() {
    input.begin();
  }

  @Override
  boolean next() {
    while (input.next()) {
      ticks.tick();
      if (condition.test() == Condition.TRUE) {
        return true;
      }
    }
    return false;
  }
}
