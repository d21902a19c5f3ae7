package paperwalk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperwalk.model.Finding;
import paperwalk.model.RuleDescription;

/**
 * Each rule finds what it is for and nothing else: {@code rule.md} is a list, {@code
 * rule.findings.txt} what is wrong with it, {@code rule.fixed.md} the list with all fixes applied.
 * Rules that hold lists against each other have others beside them, {@code rule.with.md} and {@code
 * rule.with2.md}.
 */
class RulesTest {
  private static final Path LISTS = Path.of("src/test/resources/paperwalk/lint");

  static List<String> rules() {
    return Lint.LINTER.rules().stream()
        .map(RuleDescription::name)
        .filter(rule -> !rule.equals("row-cells") || Lint.READS_TABLES)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsAndFixesAsExpected(String rule) throws IOException {
    String text = Files.readString(LISTS.resolve(rule + ".md"));
    List<Finding> findings = lint(rule, text);

    assertThat(Lint.shown(findings))
        .isEqualTo(Files.readString(LISTS.resolve(rule + ".findings.txt")))
        .contains(rule);
    assertThat(Fixes.apply(text, findings).text())
        .isEqualTo(Files.readString(LISTS.resolve(rule + ".fixed.md")));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatIsFixedIsFoundNoMore(String rule) throws IOException {
    String fixed = Files.readString(LISTS.resolve(rule + ".fixed.md"));

    assertThat(lint(rule, fixed)).allMatch(finding -> finding.fix() == null);
  }

  /** Lines may end as on Windows: the same is found and fixed. */
  @ParameterizedTest
  @MethodSource("rules")
  void lineEndsMakeNoDifference(String rule) throws IOException {
    String text = Files.readString(LISTS.resolve(rule + ".md")).replace("\n", "\r\n");
    List<Finding> findings = lint(rule, text);

    assertThat(Lint.shown(findings))
        .isEqualTo(Files.readString(LISTS.resolve(rule + ".findings.txt")));
    assertThat(Fixes.apply(text, findings).text())
        .isEqualTo(Files.readString(LISTS.resolve(rule + ".fixed.md")).replace("\n", "\r\n"));
  }

  @Test
  void aCleanListGivesNone() throws IOException {
    assertThat(lint("clean", Files.readString(LISTS.resolve("clean.md")))).isEmpty();
  }

  @Test
  void aListWithoutEntriesGivesNone() throws IOException {
    assertThat(lint("clean", "# Nothing\n\nTo be done.\n")).isEmpty();
  }

  @Test
  void aFixNeverBreaksAnEntity() throws IOException {
    String text =
        """
        - [2024 ACL] One. ([paper](https://arxiv.org/abs/2402.04401))
        - [2024 ACL] Two. ([paper](https://arxiv.org/abs/2402.04402))
        - [2024 ACL] Three &copy; ([paper](https://arxiv.org/abs/2402.04403))
        """;

    assertThat(Fixes.apply(text, lint("clean", text)).text()).contains("Three &copy;. ([paper]");
  }

  @Test
  void everyRuleExplainsItself() {
    assertThat(Lint.LINTER.rules())
        .allSatisfy(rule -> {
          assertThat(rule.name()).matches("[a-z]+(-[a-z]+)*");
          assertThat(rule.title()).isNotBlank();
          assertThat(rule.explanation()).endsWith(".");
        });
    assertThat(rules()).doesNotHaveDuplicates();
  }

  /** What is wrong with a list, beside the other lists of a rule's case. */
  private static List<Finding> lint(String rule, String text) throws IOException {
    List<String> others = new ArrayList<>();
    for (String other : List.of(".with.md", ".with2.md")) {
      if (Files.exists(LISTS.resolve(rule + other))) {
        others.add(Files.readString(LISTS.resolve(rule + other)));
      }
    }
    return Lint.findings(text, others);
  }
}
