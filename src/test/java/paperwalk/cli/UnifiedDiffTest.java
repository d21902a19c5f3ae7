package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Differences are what {@code patch} takes for such. */
class UnifiedDiffTest {
  @TempDir private Path folder;

  /** Two texts. */
  record Case(String before, String after) {}

  @Test
  void equalTextsDoNotDiffer() {
    assertThat(UnifiedDiff.of("x", "a\nb\n", "a\nb\n")).isEmpty();
  }

  @Test
  void aChangedLineStandsAmongThreeOnEachSide() {
    assertThat(
            UnifiedDiff.of("x.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
        .isEqualTo(
            """
            --- x.md
            +++ x.md
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  @Test
  void aMissingLineEndIsTold() {
    assertThat(UnifiedDiff.of("x", "a", "b"))
        .isEqualTo(
            """
            --- x
            +++ x
            @@ -1 +1 @@
            -a
            \\ No newline at end of file
            +b
            \\ No newline at end of file
            """);
  }

  static List<Case> cases() {
    List<Case> cases =
        new ArrayList<>(
            List.of(
                new Case("a\n", "b\n"),
                new Case("a", "a\n"),
                new Case("a\nb\nc\n", "b\nc\n"),
                new Case("a\nb\nc\n", "a\nb\n"),
                new Case("", "a\nb\n"),
                new Case("a\r\nb\r\n", "a\r\nc\r\n"),
                new Case("\uFEFFa\nb\n", "\uFEFFc\nb\n"),
                new Case("🎉\n\n\n\n\n\n\n\n\nb\n", "🎉 x\n\n\n\n\n\n\n\n\nc\n")));
    Random random = new Random(7);
    for (int i = 0; i < 30; i++) {
      cases.add(new Case(text(random), text(random)));
    }
    return cases;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, random.nextInt(30))
        .forEach(i -> text.append("abc".charAt(random.nextInt(3))).append('\n'));
    return text.append(random.nextBoolean() ? "" : "end").toString();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void patchMakesTheOneOfTheOther(Case texts) {
    String diff = UnifiedDiff.of("x.md", texts.before(), texts.after());

    assertThat(Patch.apply(texts.before(), diff)).isEqualTo(texts.after());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 6, 7, 12, 20})
  void theProgramPatchAgrees(int index) throws IOException, InterruptedException {
    Case texts = cases().get(index);
    Path file = Files.writeString(folder.resolve("x.md"), texts.before());
    Patch.run(folder, UnifiedDiff.of("x.md", texts.before(), texts.after()));

    assertThat(file).hasContent(texts.after());
    assertThat(Files.readString(file)).isEqualTo(texts.after());
  }

  /** Every line changed: the costly case. */
  @Test
  void aTextMayChangeFromTopToBottom() {
    String before = "http://example.org\n".repeat(5_000);
    String after = "https://example.org\n".repeat(5_000);

    assertThat(Patch.apply(before, UnifiedDiff.of("x", before, after))).isEqualTo(after);
  }
}
