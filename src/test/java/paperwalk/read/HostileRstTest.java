package paperwalk.read;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No reStructuredText, however awful, takes long or breaks the reader. */
class HostileRstTest {
  private static final int MANY = 100_000;

  static Stream<Arguments> texts() {
    return Stream.of(
        text("backquotes", bullet("`".repeat(MANY))),
        text("backquotes with spaces", bullet("` ".repeat(MANY))),
        text("an unclosed backquote a line", "`a\n".repeat(MANY)),
        text("an unclosed backquote a bullet", "* `a\n".repeat(MANY)),
        text("an unclosed literal a bullet", "* ``a\n".repeat(MANY)),
        text("an unclosed emphasis a bullet", "- *a\n- **b\n".repeat(MANY / 2)),
        text("unclosed emphasis", bullet("*a ".repeat(MANY))),
        text("emphasis in emphasis", bullet("**a *b ".repeat(MANY) + "* **".repeat(MANY))),
        text("asterisks", bullet("*".repeat(MANY))),
        text("links", bullet("`a <https://x.org/b>`_ ".repeat(MANY))),
        text("links without an address", bullet("`a`_ ".repeat(MANY))),
        text("unclosed links", bullet("`a <b ".repeat(MANY))),
        text("angle brackets", bullet("<".repeat(MANY) + "`a>`_".repeat(MANY / 4))),
        text("backslashes", bullet("\\".repeat(MANY))),
        text("targets", ".. _a: b\n".repeat(MANY)),
        text("targets of a long name", (".. _" + "a".repeat(1000) + ": b\n").repeat(1000)),
        text("a target of spaces", ".. _a:" + " ".repeat(1_000_000) + "\n"),
        text(
            "targets and links",
            ".. _a: https://x.org/b\n".repeat(MANY / 4) + bullet("`a`_ ".repeat(MANY / 4))),
        text(
            "a grid of a million columns",
            "+-".repeat(1_000_000)
                + "+\n"
                + "|a".repeat(1_000_000)
                + "|\n"
                + "+-".repeat(1_000_000)
                + "+\n"),
        text("a grid of many lines", "+---+---+\n" + "| a | b |\n".repeat(MANY) + "+---+---+\n"),
        text("a grid of many rows", "+---+---+\n" + "| a | b |\n+---+---+\n".repeat(MANY)),
        text(
            "a grid of many columns and rows",
            "+-".repeat(1000) + "+\n" + "|\n+-+\n".repeat(MANY / 4)),
        text("a grid of borders", "+---+---+\n".repeat(MANY)),
        text("grids without an end", "+---+\n\n".repeat(MANY)),
        text("plus signs", "+".repeat(1_000_000) + "\n"),
        text("hyphens before a letter", "+" + "-".repeat(1_000_000) + "a\n"),
        text(
            "a simple table of a million columns",
            "= ".repeat(1_000_000)
                + "=\n"
                + "a ".repeat(1_000_000)
                + "\n"
                + "= ".repeat(1_000_000)
                + "=\n"),
        text("equals signs before a letter", "= ".repeat(1_000_000) + "a\n"),
        text("a simple table of many rows", "=== ===\n" + "a   b\n".repeat(MANY) + "=== ===\n"),
        text(
            "a simple table of one row's lines",
            "=== ===\na   b\n" + "    c\n".repeat(MANY) + "=== ===\n"),
        text("simple borders", "=== ===\n".repeat(MANY)),
        text("simple borders without an end", "=== ===\na\n\n\n".repeat(MANY / 4)),
        text("equals signs", "=".repeat(1_000_000) + "\n"),
        text("titles of adornments", "===\n".repeat(MANY)),
        text(
            "titles of all adornments",
            "===\n---\n~~~\n^^^\n\"\"\"\n'''\n```\n###\n***\n+++\n...\n:::\n___\n"
                .repeat(MANY / 13)),
        text("titles", "Title\n=====\n\n".repeat(MANY / 4)),
        text("a long title", "a".repeat(1_000_000) + "\n" + "=".repeat(1_000_000) + "\n"),
        text("bullets", bullet("A title of some words").repeat(MANY / 10)),
        text("nested bullets", "* ".repeat(MANY) + "a\n"),
        text("ever deeper bullets", staircase(1000)),
        text("bullets below one", "* a\n\n" + "  * b `c <https://x.org/d>`_\n".repeat(MANY / 4)),
        text("a bullet of many lines", "* a\n" + "  b\n".repeat(MANY)),
        text("blank lines", "* a\n" + "\n".repeat(MANY) + "  * b\n"),
        text(
            "blank lines between",
            ("* a\n\n  * b\n\n    * c\n" + "\n".repeat(10)).repeat(MANY / 20)),
        text("white space", " ".repeat(1_000_000) + "a\n" + " \n".repeat(MANY)),
        text("directives", ".. a::\n   b\n".repeat(MANY / 2)),
        text("a line of 10 MB", "word ".repeat(2_000_000) + "\n"),
        text("mixed line ends", "* a\r* b\r\n* c\n\r".repeat(MANY / 4)),
        text("right-to-left overrides", bullet("\u202e\u2066\u202d".repeat(MANY))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isReadAndCheckedInTime(String name, String text) {
    Hostile.readAndCheck(name, "list.rst", text);
  }

  private static Arguments text(String name, String text) {
    return Arguments.of(name, text);
  }

  private static String bullet(String text) {
    return "* " + text + " `paper <https://arxiv.org/abs/2402.04401>`_\n";
  }

  private static String staircase(int steps) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < steps; i++) {
      text.append("  ".repeat(i)).append("* a\n\n");
    }
    return text.toString();
  }
}
