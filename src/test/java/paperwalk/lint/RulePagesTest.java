package paperwalk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperwalk.model.Finding;
import paperwalk.model.RuleDescription;

/** Each rule has a page, and the page is true. */
class RulePagesTest {
  private static final Path PAGES = Path.of("docs/rules");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```markdown\n(.*?)```");

  static List<RuleDescription> rules() {
    return Lint.LINTER.rules();
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() throws IOException {
    List<String> expected = new ArrayList<>(List.of("README.md"));
    rules().forEach(rule -> expected.add(rule.name() + ".md"));
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void theIndexNamesThemAllInTheirOrder() throws IOException {
    Pattern row =
        Pattern.compile("(?m)^\\| \\[([a-z-]+)\\]\\(\\1\\.md\\) \\| ([a-z]+) \\| (.*?) \\|");
    List<String> rows =
        row.matcher(Files.readString(PAGES.resolve("README.md")))
            .results()
            .map(hit -> hit.group(1) + " " + hit.group(2) + " " + hit.group(3))
            .toList();

    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            rules().stream()
                .map(rule -> rule.name() + " " + severity(rule) + " " + rule.title())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePageSaysWhatWhyAndHowToMendIt(RuleDescription rule) throws IOException {
    assertThat(page(rule))
        .startsWith("# " + rule.title() + "\n\n`" + rule.name() + "` · " + severity(rule) + " · ")
        .containsSubsequence("\n## What\n", "\n## Why\n", "\n## Example\n", "\n## Fix\n");
  }

  /** The first example breaks the rule; further ones are the lists it is held against. */
  @ParameterizedTest
  @MethodSource("rules")
  void theExampleBreaksTheRule(RuleDescription rule) throws IOException {
    Matcher matcher = EXAMPLE.matcher(page(rule));
    List<String> examples = matcher.results().map(example -> example.group(1)).toList();
    List<Finding> findings =
        Lint.findings(examples.getFirst(), examples.subList(1, examples.size()));

    if (!rule.name().equals("row-cells") || Lint.READS_TABLES) {
      assertThat(findings).extracting(Finding::rule).containsOnly(rule.name());
    }
  }

  private static String page(RuleDescription rule) throws IOException {
    return Files.readString(PAGES.resolve(rule.name() + ".md"));
  }

  private static String severity(RuleDescription rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }
}
