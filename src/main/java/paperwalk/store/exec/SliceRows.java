package paperwalk.store.exec;

import org.apache.jena.query.Query;

/** Some of the rows: LIMIT and OFFSET. */
final class SliceRows extends Rows {
  private final Rows input;
  private final int[] row;
  private final int[] visible;
  private final long offset;
  private final long limit;
  private long passed;
  private boolean ended;

  SliceRows(Rows input, int[] row, int[] visible, long offset, long limit) {
    this.input = input;
    this.row = row;
    this.visible = visible;
    this.offset = offset == Query.NOLIMIT ? 0 : offset;
    this.limit = limit == Query.NOLIMIT ? Long.MAX_VALUE : limit;
  }

  @Override
  void begin() {
    input.begin();
    passed = 0;
    ended = false;
  }

  @Override
  boolean next() {
    if (ended) {
      return false;
    }
    for (; passed < offset; passed++) {
      if (!input.next()) {
        ended = true;
        return false;
      }
    }
    if (passed - offset < limit && input.next()) {
      passed++;
      return true;
    }
    ended = true;
    // The rest is not asked for, so what the last row left is to be taken away here.
    for (int slot : visible) {
      row[slot] = UNBOUND;
    }
    return false;
  }
}
