package paperwalk.store.exec;

/** Gives a variable the value of an expression. One that has another value already ends the row. */
final class ExtendRows extends Rows {
  private final Rows input;
  private final int[] row;
  private final int slot;
  private final Value value;
  private final QueryTerms terms;
  private boolean mine;

  ExtendRows(Rows input, int[] row, int slot, Value value, QueryTerms terms) {
    this.input = input;
    this.row = row;
    this.slot = slot;
    this.value = value;
    this.terms = terms;
  }

  @Override
  void begin() {
    release();
    input.begin();
  }

  @Override
  boolean next() {
    while (true) {
      release();
      if (!input.next()) {
        return false;
      }
      int id = value.id();
      if (row[slot] == UNBOUND) {
        row[slot] = id;
        mine = true;
        return true;
      }
      if (id == UNBOUND || id == row[slot] || terms.node(id).sameValueAs(terms.node(row[slot]))) {
        return true;
      }
    }
  }

  private void release() {
    if (mine) {
      row[slot] = UNBOUND;
      mine = false;
    }
  }
}
