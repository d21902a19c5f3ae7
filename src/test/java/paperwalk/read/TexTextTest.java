package paperwalk.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{BERT}: {P}re-training           | BERT: Pre-training",
        "Schr{\\\"o}dinger                | Schrödinger",
        "Schr\\\"odinger                  | Schrödinger",
        "Schr\\\"{o}dinger                | Schrödinger",
        "{\\'E}mile \\'{e} \\'e           | Émile é é",
        "\\v{s} {\\v s} \\v s             | š š š",
        "\\c{c}a \\H{o} \\k{a} \\r{a}     | ça ő ą å",
        "na{\\\"\\i}ve na\\\"{\\i}ve      | naïve naïve",
        "\\'{\\^e}                        | ế",
        "{\\o}re {\\O} \\o re             | øre Ø øre",
        "stra{\\ss}e \\ae{} {\\L}         | straße æ Ł",
        "a -- b --- c - d                 | a – b — c - d",
        "``Quoted'' and it's              | “Quoted” and it's",
        "tied~words                       | tied words",
        "R\\&D at 100\\% \\#1 a\\_b \\$5  | R&D at 100% #1 a_b $5",
        "$\\alpha$-walks in $O(n_{2})$    | $\\alpha$-walks in $O(n_{2})$",
        "$5 \\& more                      | $5 & more",
        "\\emph{Some} \\textbf{bold}      | Some bold",
        "{\\LaTeX} and \\TeX{}s           | LaTeX and TeXs",
        "one\\\\two\\ three\\,four        | one two three four",
        "already Ünïcode 🔥               | already Ünïcode 🔥",
        "\\'{}x \\\"                      | x"
      })
  void isShownAsAReaderSeesIt(String tex, String plain) {
    assertThat(TexText.plain(tex)).isEqualTo(plain);
  }
}
