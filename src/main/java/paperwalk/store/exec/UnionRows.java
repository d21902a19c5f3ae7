package paperwalk.store.exec;

import java.util.List;

/** The rows of several patterns, one pattern after the other, for each row that comes in. */
final class UnionRows extends Rows {
  private final Rows input;
  private final List<Rows> branches;
  private int branch;

  UnionRows(Rows input, List<Rows> branches) {
    this.input = input;
    this.branches = branches;
    this.branch = branches.size();
  }

  @Override
  void begin() {
    input.begin();
    branch = branches.size();
  }

  @Override
  boolean next() {
    while (true) {
      if (branch < branches.size()) {
        if (branches.get(branch).next()) {
          return true;
        }
        branch++;
      } else if (input.next()) {
        branch = 0;
      } else {
        return false;
      }
      if (branch < branches.size()) {
        branches.get(branch).begin();
      }
    }
  }
}
