package paperwalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Finding;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import picocli.CommandLine.Option;

/** Which rules are to speak. */
final class RuleChoice {
  @Option(
      names = "--rule",
      paramLabel = "NAME",
      description = "Only this rule. May be given several times.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--skip",
      paramLabel = "NAME",
      description = "Not this rule. May be given several times.")
  private List<String> skipped = new ArrayList<>();

  @Option(
      names = "--severity",
      paramLabel = "info|warning|error",
      description = "Only findings that matter as much or more (default: info).")
  private Severity least = Severity.INFO;

  /**
   * Checks the names.
   *
   * @throws UsageException if one is no rule's
   */
  void check(List<RuleDescription> rules) throws UsageException {
    for (String name : only) {
      find("--rule", name, rules);
    }
    for (String name : skipped) {
      find("--skip", name, rules);
    }
  }

  /** Whether a finding is to be told. */
  boolean has(Finding finding) {
    return has(finding.rule()) && finding.severity().compareTo(least) >= 0;
  }

  /** Whether a rule is to speak. */
  boolean has(String rule) {
    return (only.isEmpty() || only.contains(rule)) && !skipped.contains(rule);
  }

  /**
   * The rule of a name.
   *
   * @throws UsageException if there is none; the message names the nearest
   */
  static RuleDescription find(String option, String name, List<RuleDescription> rules)
      throws UsageException {
    RuleDescription found =
        rules.stream().filter(rule -> rule.name().equals(name)).findFirst().orElse(null);
    if (found == null) {
      String near = near(name, rules);
      throw new UsageException(
          "%s %s: no such rule%s; paperwalk lint --list-rules names them"
              .formatted(option, name, near == null ? "" : ", perhaps " + near));
    }
    return found;
  }

  /** Rules that share a word with a name. */
  private static @Nullable String near(String name, List<RuleDescription> rules) {
    List<String> words = List.of(name.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+"));
    String near =
        rules.stream()
            .map(RuleDescription::name)
            .filter(rule -> words.stream().anyMatch(List.of(rule.split("-"))::contains))
            .limit(3)
            .collect(Collectors.joining(" or "));
    return near.isEmpty() ? null : near;
  }
}
