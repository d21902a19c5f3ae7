package paperwalk.read;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bullets, headings and lines that say far too much of one thing are read in time. */
class HostileLinesTest {
  private static final int MANY = 100_000;
  private static final String PAPER = "([paper](https://arxiv.org/abs/2402.04401))";

  static Stream<Arguments> texts() {
    return Stream.of(
        lead("commas", ","),
        lead("commas and spaces", ", "),
        lead("names", "Ada Lovelace, "),
        lead("initials", "A. B., "),
        lead("names and periods", "Ada Lovelace. "),
        lead("names and colons", "Ada Lovelace, A B: "),
        lead("and", " and"),
        lead("et al.", "et al. "),
        lead("names with et al.", "Lovelace et al., "),
        lead("opening parentheses", "("),
        lead("closing parentheses", ")"),
        lead("pairs of parentheses", "()"),
        lead("opening brackets", "["),
        lead("closing brackets", "]"),
        lead("years", "2020 "),
        lead("years in parentheses", "(2020) "),
        lead("years with dots", ". 2020"),
        lead("digits", "20"),
        lead("months", "Jan 2020 "),
        lead("months without years", "jan. "),
        lead("dates", "2020-01-"),
        lead("double quotes", "\""),
        lead("quoted words", "\"a\" "),
        lead("open quotes", "“"),
        lead("single quotes", "'"),
        lead("addresses", "https://x.org/a "),
        lead("addresses in brackets", "(https://x.org/a) "),
        lead("addresses in a row", "https://"),
        lead("http", "http"),
        lead("http and slashes", "http://) "),
        lead("periods", ". "),
        lead("question marks", "? "),
        lead("bars", "| "),
        lead("bars and words", "a | "),
        lead("colons", ": "),
        lead("keys", "Authors: "),
        lead("hyphens", " - "),
        lead("emoji", ":fire: "),
        lead("numbers", "1. "),
        lead("check boxes", "[ ] "),
        lead("venues", "ACL 2020, "),
        lead("venues in parentheses", "(ACL'20) "),
        lead("in", "in "),
        lead("proceedings", "Proceedings of the "),
        lead("non-breaking spaces", "\u00a0"),
        lead("ideographs", "论"),
        lead("links", "[a](https://x.org/b) "),
        lead("links of three words", "[a b c](https://x.org/b) "),
        lead("links without words", "[.](https://x.org/b) "),
        lead("bold words", "**a** "),
        lead("italic words", "*a b* "),
        lead("code", "`a` "),
        lead("hard breaks", "a\\\n"),
        lead("hard breaks and links", "[A title of words](https://x.org/b)\\\n"),
        text("lines of links", "[A title of words](https://x.org/b)\\\n".repeat(MANY / 4) + "a\n"),
        text(
            "lines of keys",
            "- A title\\\n" + "Authors: Ada Lovelace\\\n".repeat(MANY / 4) + "a\n"),
        text("bullets below one", "- A title\n" + "  - b\n".repeat(MANY)),
        text(
            "bullets with links below one",
            "- A title\n" + "  - Paper: [b](https://x.org/c)\n".repeat(MANY / 4)),
        text(
            "entries below one",
            "- A group\n" + "  - A title of some words [b](https://x.org/c)\n".repeat(MANY / 4)),
        text(
            "groups in groups",
            "- a\n  - b\n    - c\n      - A title of words [b](https://x.org/c)\n"
                .repeat(MANY / 10)),
        text("paragraphs below one", "- A title\n" + "\n  b\n".repeat(MANY / 4)),
        text(
            "headings that are papers",
            "### A title of some words\n\n[paper](https://arxiv.org/abs/2402.04401)\n\n"
                .repeat(MANY / 10)),
        text(
            "headings that are links",
            "## [A title of words](https://arxiv.org/abs/2402.04401)\n".repeat(MANY / 4)),
        text(
            "headings of all levels",
            "# a\n## b\n### c\n#### d\n##### e\n###### f\n".repeat(MANY / 10)),
        text("bold lines", "**a**\n\n".repeat(MANY)),
        text("bold lines and entries", "**a**\n\n- b [c](https://x.org/d)\n\n".repeat(MANY / 10)),
        text("mixed line ends", "- a\r- b\r\n- c\n\r".repeat(MANY / 4)),
        text("NUL", "- a\0b \0".repeat(MANY)),
        text("byte order marks", "\uFEFF- a\n".repeat(MANY / 4)),
        text("unpaired surrogates", "- \ud800\udc00\udc00 \ud800\n".repeat(MANY / 4)),
        text("reference links", "- [a][b] [c] https://x.org\n".repeat(MANY / 4) + "\n[b]: d\n"),
        text("autolinks", "- " + "<https://x.org/a> ".repeat(MANY) + "\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isReadAndCheckedInTime(String name, String text) {
    Hostile.readAndCheck(name, "list.md", text);
  }

  private static Arguments text(String name, String text) {
    return Arguments.of(name, text);
  }

  private static Arguments lead(String name, String repeated) {
    String much = repeated.repeat(250_000 / repeated.length());
    return text(
        name,
        "- "
            + much
            + PAPER
            + "\n- A title of words. "
            + much
            + PAPER
            + "\n- **A title**, "
            + much
            + "\n");
  }
}
