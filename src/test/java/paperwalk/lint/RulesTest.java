package paperwalk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperwalk.model.Finding;
import paperwalk.model.ListFile;
import paperwalk.model.RuleDescription;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ListReader;

/**
 * Each rule finds what it is for and nothing else: {@code rule.md} is a list, {@code
 * rule.findings.txt} what is wrong with it, {@code rule.fixed.md} the list with all fixes applied.
 */
class RulesTest {
  private static final Path LISTS = Path.of("src/test/resources/paperwalk/lint");
  private static final Linter LINTER = new Linter(new Ontology(Vocabulary.DEFAULT_BASE).facets());
  private static final ListReader READER =
      new ListReader(new Ontology(Vocabulary.DEFAULT_BASE).venues());

  static List<String> rules() {
    return LINTER.rules().stream().map(RuleDescription::name).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsAndFixesAsExpected(String rule) throws IOException {
    String text = Files.readString(LISTS.resolve(rule + ".md"));
    List<Finding> findings = lint(text);

    assertThat(shown(findings))
        .isEqualTo(Files.readString(LISTS.resolve(rule + ".findings.txt")))
        .contains(rule);
    assertThat(Fixes.apply(text, findings))
        .isEqualTo(Files.readString(LISTS.resolve(rule + ".fixed.md")));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatIsFixedIsFoundNoMore(String rule) throws IOException {
    String fixed = Files.readString(LISTS.resolve(rule + ".fixed.md"));

    assertThat(lint(fixed)).allMatch(finding -> finding.fix() == null);
  }

  /** Lines may end as on Windows: the same is found and fixed. */
  @ParameterizedTest
  @MethodSource("rules")
  void lineEndsMakeNoDifference(String rule) throws IOException {
    String text = Files.readString(LISTS.resolve(rule + ".md")).replace("\n", "\r\n");
    List<Finding> findings = lint(text);

    assertThat(shown(findings)).isEqualTo(Files.readString(LISTS.resolve(rule + ".findings.txt")));
    assertThat(Fixes.apply(text, findings).replace("\r\n", "\n"))
        .isEqualTo(Files.readString(LISTS.resolve(rule + ".fixed.md")));
  }

  @Test
  void aCleanListGivesNone() throws IOException {
    assertThat(lint(Files.readString(LISTS.resolve("clean.md")))).isEmpty();
  }

  @Test
  void aListWithoutEntriesGivesNone() {
    assertThat(lint("# Nothing\n\nTo be done.\n")).isEmpty();
  }

  @Test
  void aFixNeverBreaksAnEntity() {
    String text =
        """
        - [2024 ACL] One. ([paper](https://arxiv.org/abs/2402.04401))
        - [2024 ACL] Two. ([paper](https://arxiv.org/abs/2402.04402))
        - [2024 ACL] Three &copy; ([paper](https://arxiv.org/abs/2402.04403))
        """;

    assertThat(Fixes.apply(text, lint(text))).contains("Three &copy;. ([paper]");
  }

  @Test
  void everyRuleExplainsItself() {
    assertThat(LINTER.rules())
        .allSatisfy(rule -> {
          assertThat(rule.name()).matches("[a-z]+(-[a-z]+)*");
          assertThat(rule.title()).isNotBlank();
          assertThat(rule.explanation()).endsWith(".");
        });
    assertThat(rules()).doesNotHaveDuplicates();
  }

  private static List<Finding> lint(String text) {
    return LINTER.lint(READER.read(new ListFile("list.md", "list", text, "0".repeat(64))));
  }

  private static String shown(List<Finding> findings) {
    return findings.stream()
        .map(finding ->
            "%d:%d %s\n"
                .formatted(
                    finding.span().shownLine(), finding.span().shownColumn(), finding.rule()))
        .collect(Collectors.joining());
  }
}
