package paperwalk.lint;

import java.util.function.Consumer;
import paperwalk.model.Finding;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.TableRow;

/** A row has another number of cells than its table has columns. */
final class RowCells implements Rule {

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "row-cells",
        Severity.WARNING,
        "Row with too few or too many cells",
        "A row has another number of cells than the header has columns: what is too much is not"
            + " shown, and what is missing moves the rest under the wrong heading.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    for (TableRow row : list.rows()) {
      if (row.cells() != row.columns()) {
        report.accept(
            finding(
                row.span(),
                "the row has %d %s, the table %d columns"
                    .formatted(row.cells(), row.cells() == 1 ? "cell" : "cells", row.columns()),
                null));
      }
    }
  }
}
