package paperwalk.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paperwalk.model.Facet;
import paperwalk.model.Finding;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;

/** All rules together. */
public final class Linter {
  private final List<Rule> rules;

  /**
   * Takes what the rules need to know.
   *
   * @param facets the facets, whose names headings are expected to spell right
   */
  public Linter(List<Facet> facets) {
    this.rules =
        List.of(
            new MissingBullet(),
            new NestedLink(),
            new UnclosedParenthesis(),
            new MissingFinalPeriod(),
            new CodeLinkIsAPage(),
            new CodeLinkRepeatsPaperLink(),
            new MirrorHost(),
            new VersionPinnedLink(),
            new EmptySection(),
            new MisspeltHeading(facets));
  }

  /** The rules, in no particular order. */
  public List<RuleDescription> rules() {
    return rules.stream().map(Rule::description).toList();
  }

  /** The findings, by place. */
  public List<Finding> lint(ReadingList list) {
    List<Finding> findings = new ArrayList<>();
    rules.forEach(rule -> rule.check(list, findings::add));
    findings.sort(
        Comparator.comparingInt((Finding f) -> f.span().offset()).thenComparing(Finding::rule));
    return List.copyOf(findings);
  }
}
