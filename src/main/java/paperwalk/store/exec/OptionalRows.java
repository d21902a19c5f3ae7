package paperwalk.store.exec;

/** Each row with every match of a pattern; the row alone if there is none. */
final class OptionalRows extends Rows {
  private final Rows input;
  private final Rows optional;
  private boolean inside;
  private boolean matched;

  OptionalRows(Rows input, Rows optional) {
    this.input = input;
    this.optional = optional;
  }

  @Override
  void begin() {
    input.begin();
    inside = false;
  }

  @Override
  boolean next() {
    while (true) {
      if (inside) {
        if (optional.next()) {
          matched = true;
          return true;
        }
        inside = false;
        if (!matched) {
          return true;
        }
      }
      if (!input.next()) {
        return false;
      }
      optional.begin();
      inside = true;
      matched = false;
    }
  }
}
