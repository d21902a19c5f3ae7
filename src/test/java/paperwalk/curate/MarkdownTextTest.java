package paperwalk.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds, Markdown that is made of it shows the text and nothing else. */
class MarkdownTextTest {
  private static final Parser PARSER = Parser.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*Stars* and **bold** and _lines_ and snake_case_names",
        "[Brackets] and [links](https://example.org) and ![images](x)",
        "`Code` and ``more`` and ```fences",
        "<b>Tags</b> and <!-- comments --> and a < b > c",
        "Entities &amp; &#42; &copy; R&D &notanentity;",
        "Back\\slashes \\* \\\\ and \\",
        "$x^2$ and $\\alpha$ costs $5",
        "Pipes | here || there",
        "~~Struck~~ and ~waves~",
        "# Heading",
        "1. First",
        "42) Second",
        "- Dash",
        "+ Plus",
        "> Quote",
        "--- ruled ---",
        "Ends in a star*",
        "Ends in dots...",
        "Is it a question?",
        "Yes!",
        "Parentheses (of a kind) [and brackets]",
        "Unclosed (parenthesis",
        "Unclosed [bracket",
        "Emoji 🔥 and ünïcode 漢字",
        "Quotes \"double\" 'single' “curly”",
        "Footnote[^1] and @mention and #42"
      })
  void anyTextIsShownAsItIs(String text) {
    assertThat(shown(MarkdownText.escapeBlock(text))).isEqualTo(text);
    assertThat(shown("x " + MarkdownText.escape(text))).isEqualTo("x " + text);
  }

  @Test
  void textsMadeOfMarkupAreShownAsTheyAre() {
    Random random = new Random(19990101);
    for (int i = 0; i < 3000; i++) {
      anyTextIsShownAsItIs(HostileText.of(random));
    }
  }

  /** What one bullet shows; it must be one paragraph of nothing but text. */
  private static String shown(String markdown) {
    Node bullets = PARSER.parse("+ " + markdown + "\n").getFirstChild();
    assertThat(bullets).isInstanceOf(BulletList.class);
    Node paragraph = bullets.getFirstChild().getFirstChild();
    List<String> texts = new ArrayList<>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      node.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Text text) {
              texts.add(text.getLiteral());
            }
          });
      assertThat(node).isInstanceOf(Text.class);
    }
    assertThat(paragraph.getNext()).isNull();
    return String.join("", texts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a|b", "`a|b`", "``", "a`", "|", "\n|\n", "<img src=x>", "@ada #1"})
  void aCellStaysOneCell(String text) {
    for (String cell : List.of(MarkdownText.cell(text), MarkdownText.code(text))) {
      assertThat(cell.replace("\\|", "")).doesNotContain("|", "\n");
    }
    assertThat(MarkdownText.cell(text))
        .doesNotContain("@a", "#1")
        .doesNotContainPattern("(?<!\\\\)<");
  }
}
