package paperwalk.read;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tags that are nested, never closed or never ended are read and checked in time. */
class HostileHtmlTest {
  private static final int MANY = 100_000;

  static Stream<Arguments> texts() {
    return Stream.of(
        text("nested details", "<details>".repeat(MANY)),
        text(
            "nested details with summaries",
            "<details>\n<summary>a b</summary>\n\n".repeat(MANY / 4)),
        text("details that are closed", "<details>\n".repeat(MANY) + "</details>\n".repeat(MANY)),
        text(
            "details one behind the other",
            "<details><summary>a</summary>\n\n- b\n\n</details>\n\n".repeat(MANY / 10)),
        text("summaries", "<summary>a".repeat(MANY)),
        text("nested lists", "<ul><li>a".repeat(MANY)),
        text("nested lists that are closed", "<ul><li>a".repeat(MANY) + "</ul>".repeat(MANY)),
        text("items without a list", "<div>\n" + "<li>a".repeat(MANY)),
        text("ends of lists", "<div>\n" + "</ul></li></ol>".repeat(MANY)),
        text("nested bold in a block", "<p>" + "<b>".repeat(MANY) + "a" + "</b>".repeat(MANY)),
        text("unclosed bold in a block", "<p>" + "<b>a <i>b ".repeat(MANY)),
        text("unclosed bold in a bullet", bullet("<b>a <i>b ".repeat(MANY))),
        text("bold and no bold in a bullet", bullet("<b>a</b> ".repeat(MANY))),
        text("links in a block", "<p>" + "<a href=\"https://x.org/a\">a</a> ".repeat(MANY)),
        text("unclosed links in a block", "<p>" + "<a href=\"https://x.org/a\">a ".repeat(MANY)),
        text("unclosed links in a bullet", bullet("<a href=\"https://x.org/a\">a ".repeat(MANY))),
        text("unclosed quotes", "<p>" + "<a href=\"".repeat(MANY)),
        text("unclosed quotes of two kinds", "<p>" + "<a b=\" \" c=\"".repeat(MANY)),
        text("unclosed quotes in blocks", "<p><a href='\n\n".repeat(MANY)),
        text("unquoted values", "<p>" + "<a b=".repeat(MANY)),
        text("names of attributes", "<p>" + "<a b".repeat(MANY)),
        text("unended tags", "<p>" + "<a b=c ".repeat(MANY)),
        text("unended tags in a bullet", bullet("<a b=c ".repeat(MANY))),
        text("attributes", "<p><a" + " b=\"c\"".repeat(MANY) + " href=\"d\">e</a>"),
        text("one attribute again and again", "<p><a" + " href=\"d\"".repeat(MANY) + ">e</a>"),
        text("a name of 1 MB", "<p><" + "a".repeat(1_000_000) + ">"),
        text("an address of 1 MB", "<p><a href=\"https://" + "x.".repeat(500_000) + "\">a</a>"),
        text("pictures", "<p>" + "<img src=\"a\" alt=\"b\">".repeat(MANY)),
        text(
            "badges",
            bullet("![a](https://img.shields.io/badge/" + "%41--_-".repeat(MANY) + "-x)")),
        text(
            "badges of broken escapes",
            bullet("![](https://img.shields.io/badge/%E0%A4%-x) ".repeat(MANY / 4))),
        text(
            "percent signs in a badge",
            bullet("<img src=\"https://img.shields.io/badge/" + "%".repeat(MANY) + "\">")),
        text(
            "dashes in a badge",
            bullet("![a](https://img.shields.io/badge/" + "-".repeat(MANY) + ")")),
        text(
            "entities in a block",
            "<p>" + "&amp;&CounterClockwiseContourIntegral;".repeat(MANY / 4)),
        text("unknown entities in a block", "<p>" + "&a;&#x110000;&#xD800;&#0;".repeat(MANY / 4)),
        text("entities in entities", "<p>" + "&amp;".repeat(MANY) + "amp;".repeat(MANY)),
        text("ampersands in a block", "<p>" + "&".repeat(MANY) + "&#".repeat(MANY)),
        text("entities in an address", "<p><a href=\"" + "&amp;&#x41;".repeat(MANY) + "\">a</a>"),
        text("an unclosed comment", "<!--" + " word".repeat(MANY) + "\n\n- a\n".repeat(MANY / 10)),
        text("unclosed comments in blocks", "<p><!-- a\n\n".repeat(MANY)),
        text("comments", "<p>" + "<!-- a -->".repeat(MANY)),
        text("unclosed declarations in blocks", "<p><!a\n\n".repeat(MANY)),
        text("angle brackets in a block", "<p>" + "<".repeat(MANY)),
        text("ends of angle brackets", "<p>" + "</".repeat(MANY) + ">".repeat(MANY)),
        text("quotations", "<blockquote>".repeat(MANY) + "\n\n" + "- a\n".repeat(1000)),
        text("what is silent", "<pre><script><style><svg>\n\n".repeat(MANY / 4)),
        text("headings in headings", "<div>" + "<h2>a<h3>b".repeat(MANY / 4)),
        text("breaks", "<p>" + "a<br>".repeat(MANY)),
        text("blocks in a list", "- a\n" + "  <p>b\n\n".repeat(MANY / 10)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isReadAndCheckedInTime(String name, String text) {
    Hostile.readAndCheck(name, "list.md", text);
  }

  private static Arguments text(String name, String text) {
    return Arguments.of(name, text);
  }

  private static String bullet(String html) {
    return "- A title " + html + " ([paper](https://arxiv.org/abs/2402.04401))\n";
  }
}
