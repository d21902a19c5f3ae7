package paperwalk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets become lines and columns, however lines end. */
class ListFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesEndAtEachKindOfLineEnd(String end) {
    ListFile file = file("one" + end + end + "three" + end + "last");

    assertThat(lines(file)).containsExactly("one", "", "three", "last");
    assertThat(file.span(file.text().indexOf("three") + 2, 3))
        .isEqualTo(new Span(2, 2, file.text().indexOf("three") + 2, 3));
  }

  @Test
  void kindsOfLineEndsMayBeMixed() {
    assertThat(lines(file("a\r\nb\rc\nd\n\re"))).containsExactly("a", "b", "c", "d", "", "e");
  }

  @Test
  void behindAFinalLineEndComesAnEmptyLine() {
    ListFile file = file("a\n");

    assertThat(lines(file)).containsExactly("a", "");
    assertThat(file.span(2, 0)).isEqualTo(new Span(1, 0, 2, 0));
  }

  @Test
  void aLineEndBelongsToTheLineItEnds() {
    assertThat(file("ab\r\ncd").span(3, 1)).isEqualTo(new Span(0, 3, 3, 1));
  }

  @Test
  void anEmptyTextHasOneLine() {
    assertThat(lines(file(""))).containsExactly("");
    assertThat(file("").span(0, 0)).isEqualTo(new Span(0, 0, 0, 0));
  }

  @Test
  void columnsCountUtf16Units() {
    ListFile file = file("😀x");

    assertThat(file.span(2, 1).shownColumn()).isEqualTo(3);
    assertThat(file.text(file.span(0, 2))).isEqualTo("😀");
  }

  @Test
  void everyOffsetOfALongFileIsOnItsLine() {
    ListFile file = file("x\n".repeat(1000));

    assertThat(IntStream.range(0, 2000)).allMatch(i -> file.span(i, 0).line() == i / 2);
  }

  @Test
  void aPlaceIsShownFromOneAndNeverNegative() {
    assertThat(new Span(0, 0, 0, 0).shownLine()).isEqualTo(1);
    assertThat(new Span(2, 3, 10, 4).end()).isEqualTo(14);
    assertThatThrownBy(() -> new Span(0, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static ListFile file(String text) {
    return new ListFile("list.md", "list", text, "0".repeat(64));
  }

  private static List<String> lines(ListFile file) {
    return IntStream.range(0, file.lineCount()).mapToObj(file::line).toList();
  }
}
