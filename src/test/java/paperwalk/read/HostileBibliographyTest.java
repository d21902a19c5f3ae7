package paperwalk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import paperwalk.model.Entry;
import paperwalk.model.ReadingList;

/** No bibliography, however awful, takes long or breaks the reader. */
class HostileBibliographyTest {
  private static final int MANY = 100_000;

  static Stream<Arguments> texts() {
    return Stream.of(
        text("nested braces", title("{".repeat(MANY) + "x" + "}".repeat(MANY))),
        text("open braces", title("{".repeat(MANY))),
        text("closing braces", title("}".repeat(MANY))),
        text("records that never close", "@article{a, title = {\n".repeat(MANY)),
        text("records within values", "@article{a, title = {".repeat(MANY)),
        text("records without end on a line", "@article{a,title={A}".repeat(MANY)),
        text("quotes that never close", "@article{a, title = \"{\n".repeat(MANY)),
        text("comments that never close", "@comment{\n".repeat(MANY)),
        text("comments in comments", "@comment{".repeat(MANY) + "}".repeat(MANY)),
        text("at signs", "@".repeat(MANY)),
        text("at signs on lines", "@a\n".repeat(MANY)),
        text("an endless type", "@" + "a".repeat(10 * MANY)),
        text("types on lines", ("@" + "a".repeat(100) + " ".repeat(100) + "\n").repeat(1000)),
        text("an endless key", "@a{" + "k".repeat(10 * MANY)),
        text("spaces", "@a{k," + " ".repeat(10 * MANY)),
        text("commas", "@a{k" + ",".repeat(10 * MANY)),
        text("equals signs", "@a{k," + "=".repeat(MANY)),
        text("names without values", "@a{k," + "a b ".repeat(MANY)),
        text("comments in a record", "@a{k,\n" + "% no\n".repeat(MANY) + "title={A}}"),
        text("joined values", "@a{k, title = " + "a # ".repeat(MANY) + "a}"),
        text("hashes", "@a{k, title = " + "#".repeat(MANY) + "}"),
        text("strings that double", doubling(100) + "@a{k, title = a99}"),
        text("long strings used often", longStrings()),
        text("fields", "@a{k" + ", title = {A}".repeat(MANY) + "}"),
        text("accents", title("\\'".repeat(MANY) + "e")),
        text("backslashes", title("\\".repeat(MANY))),
        text("dollars", title("$".repeat(MANY + 1))),
        text("escaped dollars", title("$" + "\\$".repeat(MANY))),
        text("commands", title("\\emph{".repeat(MANY) + "x" + "}".repeat(MANY))),
        text("authors", "@a{k, title={A}, author={" + "A and ".repeat(MANY) + "}}"),
        text("commas in authors", "@a{k, title={A}, author={" + ",".repeat(MANY) + "}}"),
        text("a long venue", "@a{k, title={A}, booktitle={" + "the (".repeat(MANY) + "}}"),
        text("a long address", "@a{k, title={A}, url={https://" + "a.)".repeat(MANY) + "}}"),
        text("addresses", "@a{k, title={A}, note={" + "https://a.b/c ".repeat(MANY / 10) + "}}"),
        text("half arXiv ids", "@a{k, title={A}, note={" + "arxiv: ".repeat(MANY) + "}}"),
        text("dashes behind arXiv", "@a{k, title={A}, note={arxiv:" + "a-".repeat(MANY) + "}}"),
        text("digits for a year", "@a{k, title={A}, year={" + "2".repeat(MANY) + "}}"),
        text(
            "letters for a month", "@a{k, title={A}, year=2020, month={" + "m".repeat(MANY) + "}}"),
        text("volumes of themselves", "@a{k, crossref={k}, title={A}}\n".repeat(MANY / 10)),
        text("short records", "@a{k,title={A},year=2020}\n".repeat(MANY)),
        text("a title of 10 MB", title("word ".repeat(2_000_000))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isReadInTime(String name, String bibliography) {
    ReadingList list =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> Bibliographies.read(bibliography), name);

    int length = bibliography.length();
    for (Entry entry : list.entries()) {
      assertThat(entry.title()).isNotBlank();
      assertThat(entry.span().end()).isLessThanOrEqualTo(length);
      assertThat(entry.titleSpan().end()).isLessThanOrEqualTo(length);
    }
  }

  private static Arguments text(String name, String bibliography) {
    return Arguments.of(name, bibliography);
  }

  private static String title(String title) {
    return "@article{a,\n  title = {" + title + "},\n  year = 2020\n}\n";
  }

  private static String doubling(int steps) {
    StringBuilder text = new StringBuilder("@string{a0 = {walk}}\n");
    for (int i = 1; i < steps; i++) {
      text.append("@string{a%d = a%d # a%d}\n".formatted(i, i - 1, i - 1));
    }
    return text.toString();
  }

  private static String longStrings() {
    return "@string{j = {"
        + "J".repeat(MANY)
        + "}}\n"
        + "@a{k,title={A},journal=j}\n".repeat(MANY / 10);
  }
}
