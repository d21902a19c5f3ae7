package paperwalk.read;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Long texts that cannot be cut, or only seem so, are read, checked and explained in time. */
class HostilePiecesTest {
  private static final int MANY = 20_000;
  private static final String HEADINGS = "# a\n\n".repeat(MANY);
  private static final String LINK = "[paper](https://arxiv.org/abs/2402.04401)";

  static Stream<Arguments> texts() {
    return Stream.of(
        text("code that never ends", "```\n\n" + HEADINGS),
        text("code that ends and begins", "```\n\n# a\n\n".repeat(MANY / 2)),
        text("a comment that never ends", "<!--\n\n" + HEADINGS),
        text("comments that never end", "<!--\n\n# a\n\n".repeat(MANY / 2)),
        text("tags that never end", "<pre>\n\n# a\n\n<script>\n\n".repeat(MANY / 4)),
        text("definitions", "[a]: b\n\n".repeat(MANY)),
        text("definitions before headings", "[a]: b\n".repeat(MANY / 10) + "\n" + HEADINGS),
        text("half a definition on each line", "[a\n]:\n\n".repeat(MANY)),
        text("brackets with colons", "]:".repeat(4 * MANY)),
        text("bars", "|\n".repeat(4 * MANY)),
        text("headers without a table", "|a|\n|b|\n|-|\n".repeat(MANY)),
        text("a bullet of 10 MB", "- " + "word ".repeat(2_000_000) + LINK + "\n"),
        text("a table of 1 MB", "|T|L|\n|-|-|\n" + ("|Some words|" + LINK + "|\n").repeat(20_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isReadCheckedAndExplainedInTime(String name, String text) {
    Hostile.readAndCheck(name, "list.md", text);
    Hostile.assertExplainedInTime(name, Lists.file("list.md", text));
  }

  private static Arguments text(String name, String text) {
    return Arguments.of(name, text);
  }
}
