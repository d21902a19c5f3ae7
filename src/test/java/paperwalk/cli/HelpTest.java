package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself, and of what it does not understand. */
class HelpTest {
  private static final List<String> VERBS =
      List.of("serve", "build", "query", "related", "path", "export", "lint", "diff", "merge");

  @Test
  void theHelpNamesEveryVerb() {
    assertThat(Run.of("--help").prints())
        .contains(VERBS)
        .contains("Examples:", "paperwalk serve")
        .doesNotContain("warm-up");
  }

  @Test
  void withoutArgumentsTheHelpIsShown() {
    assertThat(Run.of().prints()).isEqualTo(Run.of("--help").prints());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"serve", "build", "query", "related", "path", "export", "lint", "diff", "merge"})
  void theHelpOfAVerbHasExamples(String verb) {
    String help = Run.of(verb, "--help").prints();

    assertThat(help).startsWith("Usage: paperwalk " + verb);
    assertThat(examples(help)).isNotEmpty().allMatch(line -> line.contains("paperwalk " + verb));
  }

  /** An example that is cut in two cannot be copied. */
  @Test
  void examplesFitALine() {
    assertThat(examples(Run.of("--help").prints()))
        .hasSize(5)
        .allMatch(line -> line.startsWith("  paperwalk "));
  }

  private static List<String> examples(String help) {
    return help.substring(help.indexOf("Examples:")).lines().skip(1).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "build --version"})
  void theVersionIsThatOfTheProgramAndOfJava(String arguments) {
    assertThat(Run.of(arguments.split(" ")).prints())
        .startsWith("paperwalk ")
        .contains("Java " + Runtime.version().feature());
  }

  @ParameterizedTest
  @CsvSource({
    "quer, query",
    "biuld, build",
    "relatd x, related",
    "lint --formt json x, --format",
    "build --basse x, --base",
    "export -f svg --arround x, --around",
    "query 1 --parm a=b, --param"
  })
  void aMisspeltWordIsAnsweredWithTheRightOne(String arguments, String meant) {
    Run run = Run.of(arguments.split(" "));

    run.isRefused("Try: paperwalk");
    assertThat(Arrays.asList(run.err().split("[\\s,?]+"))).contains(meant);
  }

  @Test
  void debugShowsTheStackTrace() {
    Run run = Run.of("lint", "missing.md", "--debug");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("paperwalk: missing.md").contains("\tat paperwalk.");
  }
}
