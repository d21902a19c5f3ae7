package paperwalk.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Text on its way into a picture. */
class TextTest {

  /** Sums of the widths that Adobe publishes in Helvetica.afm and Helvetica-Bold.afm. */
  @Test
  void widthsAreThoseOfHelvetica() {
    assertThat(TextWidth.of("Hello", 1000, false)).isEqualTo(722 + 556 + 222 + 222 + 556);
    assertThat(TextWidth.of("Hello", 1000, true)).isEqualTo(722 + 556 + 278 + 278 + 611);
    assertThat(TextWidth.of("@~ ", 10, false)).isCloseTo(18.77, within(0.001));
  }

  @Test
  void accentsAddNoWidth() {
    assertThat(TextWidth.of("\u00e9\u00f6", 10, false)).isEqualTo(TextWidth.of("eo", 10, false));
    assertThat(TextWidth.of("e\u0301", 10, false)).isEqualTo(TextWidth.of("e", 10, false));
  }

  @Test
  void aFamilyOfEmojiIsOneSign() {
    assertThat(TextWidth.of("\ud83d\udc69\u200d\ud83d\udd2c", 10, false)).isEqualTo(10);
  }

  @Test
  void linesAreBalanced() {
    assertThat(wrap("one two three four", 90, 3).lines()).containsExactly("one two", "three four");
  }

  @Test
  void whatDoesNotFitEndsInAnEllipsis() {
    LabelText text = wrap("one two three four five six seven eight nine ten", 60, 2);
    assertThat(text.lines()).hasSize(2);
    assertThat(text.lines().getLast()).endsWith("\u2026");
    assertThat(text.width()).isLessThanOrEqualTo(60);
  }

  @Test
  void addressesBreakAfterSlashes() {
    assertThat(wrap("github.com/some-owner/some-code", 110, 3).lines().getFirst()).endsWith("/");
  }

  @Test
  void noLineIsWiderThanAllowed() {
    for (String hostile : Graphs.HOSTILE) {
      LabelText text = wrap(hostile, 100, 3);
      assertThat(text.width()).isLessThanOrEqualTo(100);
      assertThat(text.lines()).hasSizeLessThanOrEqualTo(3).allMatch(line -> !line.isBlank());
    }
  }

  @Test
  void nothingToReadHasNoLines() {
    assertThat(wrap(" \u0000\t", 100, 3).lines()).isEmpty();
  }

  @Test
  void xmlLosesWhatItCannotCarry() {
    assertThat(PlainText.xml("a\u0000b\ud83dc\ud83d\ude00\ufffe\n")).isEqualTo("abc\ud83d\ude00\n");
  }

  @Test
  void linesAreCutBetweenCharacters() {
    assertThat(PlainText.line("  a \n b\u2028c ", 9)).isEqualTo("a b c");
    assertThat(PlainText.line("ab\ud83d\ude00cd", 4)).isEqualTo("ab\u2026");
  }

  @Test
  void drawnTextDoesNotTurnItsSurroundings() {
    assertThat(PlainText.drawable("a\u202eb\u2066c", 99)).isEqualTo("abc");
    assertThat(PlainText.drawable("z" + "\u0300".repeat(99) + "y", 200)).hasSize(5);
  }

  @Test
  void numbersAreShort() {
    assertThat(List.of(Numbers.of(0), Numbers.of(-0.04), Numbers.of(-0.26), Numbers.of(12)))
        .containsExactly("0", "0", "-0.3", "12");
  }

  @Test
  void jsonIsAsciiAndSafeInsideAScript() {
    assertThat(JsonText.quote("a\"\\\n\t\u0001\u2028</\ud83d\u00e9"))
        .isEqualTo("\"a\\\"\\\\\\n\\t\\u0001\\u2028\\u003c/\\ud83d\\u00e9\"");
  }

  private static LabelText wrap(String text, double width, int lines) {
    return LabelText.wrap(text, 12, false, width, lines);
  }
}
