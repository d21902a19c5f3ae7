package paperwalk.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import paperwalk.model.Catalogue;
import paperwalk.model.Facet;
import paperwalk.model.Finding;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.VenueSeries;

/** All rules together. */
public final class Linter {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt((Finding finding) -> finding.span().offset())
          .thenComparing(Finding::rule);

  private final List<Rule> rules;
  private final List<CatalogueRule> catalogueRules;

  /**
   * Takes what the rules need to know.
   *
   * @param facets the facets, whose names headings are expected to spell right
   * @param venues the known venues, of which two names can be told to be two
   * @param files whether files that lists link to are there
   */
  public Linter(List<Facet> facets, List<VenueSeries> venues, LinkedFiles files) {
    KnownVenues known = new KnownVenues(venues);
    DocumentLinks documents = new DocumentLinks();
    this.rules =
        List.of(
            new MissingBullet(),
            new NestedLink(),
            new EmptyLink(documents),
            new UnclosedParenthesis(),
            new UnclosedBracket(),
            new MissingFinalPeriod(),
            new DoubledPeriod(),
            new CodeLinkIsAPage(),
            new CodeLinkRepeatsPaperLink(),
            new MirrorHost(),
            new PlainHttp(),
            new VersionPinnedLink(),
            new TagMonthDiffers(known),
            new YearBeforeArxiv(known),
            new DeadAnchor(documents),
            new DeadRelativeLink(documents, files),
            new EmptySection(),
            new MisspeltHeading(facets),
            new MisspeltTemplate(),
            new TemplateMismatch(),
            new RowCells());
    this.catalogueRules =
        List.of(
            new DuplicateEntry(),
            new IdUnderTwoTitles(),
            new SuspiciousId(),
            new TwoIdsForOneTitle(),
            new VenueDiffers(known),
            new PublishedElsewhere(known),
            new CodeLinkOfAnotherPaper());
  }

  /** The rules: those on a list alone first, then those that need the other entries and lists. */
  public List<RuleDescription> rules() {
    return Stream.concat(rules.stream(), catalogueRules.stream())
        .map(NamedRule::description)
        .toList();
  }

  /** What is wrong with a list by itself, by place. */
  public List<Finding> lint(ReadingList list) {
    List<Finding> findings = new ArrayList<>();
    rules.forEach(rule -> rule.check(list, findings::add));
    findings.sort(BY_PLACE);
    return distinct(findings);
  }

  /**
   * What is wrong with lists, by themselves and beside each other.
   *
   * @return the same catalogue with the findings of each list, by place
   */
  public Catalogue lint(Catalogue catalogue) {
    List<List<Finding>> findings = new ArrayList<>();
    for (Catalogue.CataloguedList list : catalogue.lists()) {
      findings.add(new ArrayList<>(lint(list.list())));
    }
    catalogueRules.forEach(
        rule -> rule.check(catalogue, (list, finding) -> findings.get(list).add(finding)));
    findings.forEach(each -> each.sort(BY_PLACE));
    return catalogue.withFindings(findings.stream().map(Linter::distinct).toList());
  }

  /** A rule says one thing of a place. */
  private static List<Finding> distinct(List<Finding> findings) {
    record Said(String rule, int offset, int length) {}
    Set<Said> said = new HashSet<>();
    return findings.stream()
        .filter(each -> said.add(new Said(each.rule(), each.span().offset(), each.span().length())))
        .toList();
  }
}
