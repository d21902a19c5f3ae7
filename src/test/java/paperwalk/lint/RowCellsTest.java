package paperwalk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import paperwalk.model.Finding;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.TableRow;

/** Rows are held against their header. */
class RowCellsTest {
  private static final ListFile FILE = new ListFile("x.md", "x", "| a | b |\n| a |\n", "");

  @Test
  void aRowOfTheRightLengthIsRight() {
    assertThat(check(2, 2)).isEmpty();
  }

  @Test
  void aRowIsTooShortOrTooLong() {
    assertThat(check(1, 2)).containsExactly("the row has 1 cell, the table 2 columns");
    assertThat(check(3, 2)).containsExactly("the row has 3 cells, the table 2 columns");
  }

  private static List<String> check(int cells, int columns) {
    TableRow row = new TableRow(FILE.span(10, 5), cells, columns);
    List<Finding> findings = new ArrayList<>();
    new RowCells()
        .check(new ReadingList(FILE, "x", List.of(), List.of(), List.of(row)), findings::add);
    assertThat(findings).allMatch(finding -> finding.span().equals(row.span()));
    return findings.stream().map(Finding::message).toList();
  }
}
