package paperwalk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas as plain text. */
class TexFormulaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          n                              | n
          O(n^3)                         | O(n^3)
          \\mathcal{O}(n^{2h + 1})       | O(n^(2h + 1))
          \\Theta(n^3/p(n))              | Θ(n^3/p(n))
          \\exists v,w: vsw \\in L       | ∃ v,w: vsw ∈ L
          f \\propto r^{-\\alpha}        | f ∝ r^(-α)
          (\\log r, \\log f)             | (log r, log f)
          _\\text{Petersen}              | _(Petersen)
          ^{\\circ}                      | ^(°)
          x_{i}                          | x_i
          \\rm{P}(\\rm{Y})               | P(Y)
          a\\,b\\%                       | a b%
          {{x}                           | x
          x}}                            | x
          \\                             | ``
          $x$                            | x
          """)
  void itIsReadAsPeopleWould(String raw, String plain) {
    assertThat(TexFormula.plain(raw)).isEqualTo(plain);
  }

  @Test
  void depthAndLengthCostNoStackAndLittleTime() {
    String deep = "^{".repeat(200_000) + "x" + "}".repeat(200_000) + "\\".repeat(200_001);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(TexFormula.plain(deep)).contains("x"));
  }
}
