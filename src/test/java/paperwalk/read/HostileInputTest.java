package paperwalk.read;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text, however awful, takes long or breaks the reader or the rules. */
class HostileInputTest {
  private static final int MANY = 100_000;
  private static final String PAPER = "([paper](https://arxiv.org/abs/2402.04401))";

  static Stream<Arguments> texts() {
    return Stream.of(
        text("opening brackets", entry("[".repeat(MANY))),
        text("closing brackets", entry("]".repeat(MANY))),
        text("nested brackets", entry("[".repeat(MANY) + "x" + "]".repeat(MANY))),
        text("nested parentheses", entry("(".repeat(MANY) + "x" + ")".repeat(MANY))),
        text("unclosed links", entry("[a](".repeat(MANY))),
        text("links in links", entry("[a](b ".repeat(MANY))),
        text("empty links", entry("[]()".repeat(MANY))),
        text("images", entry("![a](b)".repeat(MANY))),
        text("nested images", entry("![".repeat(MANY) + "x" + "](y)".repeat(MANY))),
        text("open emphasis", entry("*a ".repeat(MANY))),
        text("closing emphasis", entry("a* ".repeat(MANY))),
        text("alternating emphasis", entry("*a _b ".repeat(MANY))),
        text(
            "nested emphasis",
            entry("*a **a ".repeat(MANY / 2) + "b" + " a** a*".repeat(MANY / 2))),
        text("deep emphasis", entry("*".repeat(MANY) + "x" + "*".repeat(MANY))),
        text("nested quotes", ">".repeat(MANY) + "x\n"),
        text("nested quotes and lists", "> - ".repeat(MANY / 4) + "x\n"),
        text("nested lists", "- ".repeat(MANY / 4) + "x\n"),
        text("ever deeper list", staircase(1000)),
        text(
            "backticks",
            entry(Stream.iterate(1, i -> i + 1).limit(1500).map("`"::repeat).toList())),
        text("escapes", entry("\\*".repeat(MANY))),
        text("backslashes", entry("\\".repeat(MANY))),
        text("ampersands", entry("&".repeat(MANY))),
        text("entities", entry("&nbsp;&copy;".repeat(MANY) + "x")),
        text("numeric entities", entry("&#120512;".repeat(MANY))),
        text("unclosed entities", entry("&#x".repeat(MANY))),
        text("angle brackets", entry("<".repeat(MANY))),
        text("unclosed comments", entry("<!--".repeat(MANY))),
        text("unclosed processing", entry("<?".repeat(MANY))),
        text("unclosed CDATA", entry("<![CDATA[".repeat(MANY))),
        text("nested tags", entry("<b>".repeat(MANY) + "x" + "</b>".repeat(MANY))),
        text("a tag of many attributes", entry("<b" + " a=\"b\"".repeat(MANY) + ">")),
        text("HTML blocks", "<div>\n".repeat(MANY)),
        text(
            "control characters",
            entry("\u0001\u0007\u001b[31m\u007f\u0085\u2028\u2029".repeat(1000))),
        text("right-to-left overrides", entry("\u202e\u2066\u202d".repeat(MANY))),
        text("combining characters", entry("e" + "\u0301".repeat(MANY))),
        text("joined emoji", entry("👨‍👩‍👧".repeat(MANY))),
        text("carriage returns", "\r".repeat(MANY)),
        text("headings", "# a\n".repeat(MANY / 4)),
        text("setext lines", "a\n=\n".repeat(MANY / 4)),
        text("heading marks", "#".repeat(MANY) + " a\n"),
        text("a long heading", "## " + "training ".repeat(MANY) + "\n"),
        text("reference definitions", "[a]: b\n".repeat(MANY / 4) + entry("[a]".repeat(MANY))),
        text("unclosed reference definitions", "[a]: <b\n".repeat(MANY)),
        text("tables", "|a".repeat(MANY / 4) + "\n" + "|-".repeat(MANY) + "\n"),
        text("rules", "- - - - \n".repeat(MANY / 4)),
        text("code fences", "```\n".repeat(MANY) + "~~~".repeat(MANY)),
        text(
            "short entries",
            "- [2024 ACL] T. ([paper](https://arxiv.org/abs/2402.04401))\n".repeat(MANY / 4 / 5)),
        text(
            "unclosed parentheses",
            "- [2024 ACL] (T. ([paper](https://x.org/1)\n".repeat(MANY / 10)),
        text("a line of 10 MB", entry("word ".repeat(2_000_000))),
        text("a paragraph of many lines", entry("word\n".repeat(MANY))),
        text("a word of 2 MB", entry("w".repeat(2_000_000))));
  }

  /** What stands in tags, labels and targets, where patterns look at it. */
  static Stream<Arguments> parts() {
    return Stream.of(
        text("hyphens in a tag", "- [2024 A" + "-".repeat(MANY) + "x] T. " + PAPER + "\n"),
        text("spaces in a tag", "- [2024 A" + " ".repeat(MANY) + "x] T. " + PAPER + "\n"),
        text("years in a tag", "- [" + "2024 ".repeat(MANY) + "] T. " + PAPER + "\n"),
        text("digits in a tag", "- [" + "2".repeat(MANY) + "] T. " + PAPER + "\n"),
        text("dots in a host", link("https://" + "a.".repeat(MANY) + "org/abs/1")),
        text("dots without a host", link("a.".repeat(MANY))),
        text(
            "an endless arXiv host",
            link("https://" + "arxiv.org.".repeat(MANY) + "/abs/2402.04401")),
        text("slashes", link("https://github.com/" + "a/".repeat(MANY))),
        text("DOIs in DOIs", link("<https://x.org/" + "doi/10.1234/".repeat(MANY / 5) + " >")),
        text("DOI endings", link("https://doi.org/10.1234/" + "/.,;".repeat(MANY / 4))),
        text("DOI endings before an x", link("https://doi.org/10.1234/" + ".".repeat(MANY) + "x")),
        text("brackets in a target", link("[a](".repeat(20) + "b" + ")".repeat(20))),
        text("a long nested target", link("[a](<" + "b".repeat(MANY) + ">)")),
        text("an arXiv archive of many letters", link("a-".repeat(MANY) + "/0701001")),
        text(
            "a long label", "- [2024 ACL] T. ([" + "paper ".repeat(MANY) + "](https://x.org/1))\n"),
        text("versions", link("https://arxiv.org/abs/2402.04401" + "v1".repeat(MANY))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"texts", "parts"})
  void isReadAndCheckedInTime(String name, String markdown) {
    Hostile.readAndCheck(name, "list.md", markdown);
  }

  private static Arguments text(String name, String markdown) {
    return Arguments.of(name, markdown);
  }

  private static String entry(List<String> title) {
    return entry(String.join(" ", title));
  }

  private static String entry(String title) {
    return "- [2024 ACL] " + title + ". " + PAPER + "\n";
  }

  private static String link(String target) {
    return "- [2024 ACL] T. ([paper](" + target + "), [code](" + target + "))\n";
  }

  private static String staircase(int steps) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < steps; i++) {
      text.append("  ".repeat(i)).append("- a\n");
    }
    return text.toString();
  }
}
