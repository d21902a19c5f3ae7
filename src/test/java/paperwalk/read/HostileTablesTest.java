package paperwalk.read;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables whose size is out of all proportion are read and checked in time. */
class HostileTablesTest {
  private static final int MANY = 100_000;
  private static final int MILLION = 1_000_000;
  private static final String HEADER = "| Title | Paper |\n|---|---|\n";
  private static final String ROW =
      "| A Title of Some Words | [paper](https://arxiv.org/abs/2402.04401) |\n";

  static Stream<Arguments> texts() {
    return Stream.of(
        text("a million columns", "|a".repeat(MILLION) + "|\n" + "|-".repeat(MILLION) + "|\n"),
        text(
            "a million columns and a row",
            "|a".repeat(MILLION / 2)
                + "|\n"
                + "|-".repeat(MILLION / 2)
                + "|\n"
                + "|b".repeat(MILLION / 2)
                + "|\n"),
        text("a million cells beyond the header", HEADER + "|a".repeat(MILLION) + "|\n"),
        text("a million links beyond the header", HEADER + ROW + "|[a](b)".repeat(MANY) + "|\n"),
        text(
            "short rows below many columns",
            "|a".repeat(MANY / 10) + "|\n" + "|-".repeat(MANY / 10) + "|\n" + "|b\n".repeat(MANY)),
        text("a million hyphens", "|a|b|\n|" + "-".repeat(MILLION) + "|-|\n" + ROW),
        text("colons for hyphens", "|a|b|\n|" + ":".repeat(MILLION) + "|-|\n" + ROW),
        text("many rows", HEADER + ROW.repeat(MANY / 20)),
        text("many ragged rows", HEADER + "|a\n|b|c|d|e|\n||\n|\\|\n".repeat(MANY / 4)),
        text("many tables", (HEADER + ROW + "\n").repeat(MANY / 20)),
        text("escaped bars in a cell", HEADER + "|" + "\\|".repeat(MILLION) + "|a|\n"),
        text("escaped bars in a header", "|" + "\\|".repeat(MANY) + "|a|\n|-|-|\n" + ROW),
        text(
            "escaped bars in many cells",
            "|a".repeat(MANY) + "|\n" + "|-".repeat(MANY) + "|\n" + "|\\|".repeat(MANY) + "|\n"),
        text(
            "escaped bars in many rows",
            HEADER + "|a\\|b|[c\\|d](https://x.org/\\|)|\n".repeat(MANY / 4)),
        text("backslashes in a row", HEADER + "|" + "\\".repeat(MILLION) + "|a|\n"),
        text("unclosed code in cells", HEADER + "|`|``|\n".repeat(MANY / 4)),
        text("breaks in a cell", HEADER + "|" + "a<br>".repeat(MANY) + "|b|\n"),
        text("links in a cell", HEADER + "|" + "[a](https://x.org/b) ".repeat(MANY) + "|b|\n"),
        text("bare addresses in a cell", HEADER + "|" + "https://x.org/b ".repeat(MANY) + "|b|\n"),
        text("a cell of 2 MB", HEADER + "|" + "word ".repeat(400_000) + "|b|\n"),
        text(
            "HTML rows",
            html(
                "<tr><td>A Title of Some Words<td><a href=\"https://arxiv.org/abs/2402.04401\">paper</a>\n"
                    .repeat(MANY / 4))),
        text("HTML columns", html("<tr>" + "<td>a".repeat(MILLION) + "\n")),
        text(
            "cells that span a million rows", html("<tr><td rowspan=\"1000000\">a\n".repeat(MANY))),
        text(
            "cells that span a million columns",
            html("<tr><td colspan=\"1000000\">a\n".repeat(MANY))),
        text(
            "cells that span a million of both",
            html("<tr><td rowspan=1000000 colspan=1000000>a<td>b\n".repeat(MANY))),
        text(
            "cells that span all, and short rows",
            html("<tr><td rowspan=999999 colspan=999999>a\n" + "<tr><td>\n".repeat(999))
                .repeat(MANY / 1000)),
        text(
            "spans that are no numbers",
            html(
                ("<tr><td rowspan=-1 colspan=" + "9".repeat(50) + ">a<td rowspan=x colspan=>b\n")
                    .repeat(MANY / 4))),
        text("nested tables", "<table>".repeat(MANY)),
        text("nested tables with cells", "<table><tr><td>a".repeat(MANY)),
        text(
            "nested tables that are closed",
            "<table><tr><td>a".repeat(MANY) + "</table>".repeat(MANY)),
        text("cells without a table", "<div>\n" + "</td></tr><td>a</th></table>".repeat(MANY)),
        text("rows without cells", html("<tr>".repeat(MILLION))),
        text("tables without rows", "<table></table>\n".repeat(MANY)),
        text("paragraphs within a cell", "<table><tr><td>\n\n" + "a\n\n- b\n\n".repeat(MANY / 4)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isReadAndCheckedInTime(String name, String text) {
    Hostile.readAndCheck(name, "list.md", text);
  }

  private static Arguments text(String name, String text) {
    return Arguments.of(name, text);
  }

  private static String html(String rows) {
    return "<table>\n" + rows + "</table>\n";
  }
}
