package paperwalk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import paperwalk.model.Catalogue;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.Finding;
import paperwalk.model.ReadingList;
import paperwalk.model.Severity;

/** What contradicts is told with both sides, and only where it does. */
class ContradictionsTest {
  private static final String HERE =
      """
      # Here

      ## Surveys

      - [2024 ACL] Cats Sleep Deeply Under Warm Blankets. ([paper](https://arxiv.org/abs/2402.04401))
      """;

  @Test
  void bothSidesAreNamed() {
    Finding finding = only(HERE, HERE.replace("ACL", "EMNLP"));

    assertThat(finding.rule()).isEqualTo("venue-differs");
    assertThat(finding.message())
        .isEqualTo(
            "\"Cats Sleep Deeply Under Warm Blankets\" is placed here at ACL 2024 and elsewhere at"
                + " EMNLP 2024 (other1.md:5)");
    assertThat(finding.sources()).hasSize(1);
    assertThat(finding.sources().getFirst().file().name()).isEqualTo("other1.md");
    assertThat(finding.sources().getFirst().span().shownLine()).isEqualTo(5);
  }

  @Test
  void eachListIsToldItsOwnSide() {
    Catalogue catalogue =
        Lint.catalogue(
            List.of(Lint.read("one", HERE), Lint.read("two", HERE.replace("2404401", "2404402"))));

    assertThat(catalogue.lists())
        .allSatisfy(list -> assertThat(list.findings()).hasSizeLessThanOrEqualTo(1));
  }

  @Test
  void manyAreToldInBrief() {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      others.add(HERE.replace("2024 ACL", "2024 EMNLP"));
    }
    Finding finding = Lint.findings(HERE, others).getFirst();

    assertThat(finding.message()).contains("other3.md:5").endsWith(" and 2 more");
    assertThat(finding.sources()).hasSize(5);
  }

  @Test
  void listsThatAgreeContradictNobody() {
    assertThat(Lint.findings(HERE, List.of(HERE, HERE.replace("[2024 ACL]", "[ACL 2024]"))))
        .isEmpty();
  }

  /** The title may be given in short, or have changed in part. */
  @Test
  void formsOfATitleAreOneTitle() {
    assertThat(
            Lint.findings(
                HERE,
                List.of(
                    HERE.replace("Cats Sleep Deeply Under Warm Blankets", "Cats"),
                    HERE.replace("Cats Sleep Deeply", "SleepyCat: Cats Doze"))))
        .isEmpty();
  }

  @Test
  void aJournalBesideAConferenceMayBeTheLongerForm() {
    Finding finding = only(HERE, HERE.replace("2024 ACL", "2025 TPAMI"));

    assertThat(finding.rule()).isEqualTo("venue-differs");
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void aListThatIsBackedIsNotSuspicious() {
    String violins = HERE.replace("Cats Sleep Deeply Under Warm Blankets", "Violins Need Tuning");

    assertThat(Lint.findings(HERE, List.of(violins, violins)))
        .extracting(Finding::rule)
        .containsExactly("suspicious-id");
    assertThat(Lint.findings(HERE, List.of(violins, violins, HERE)))
        .extracting(Finding::rule)
        .containsExactly("id-under-two-titles");
  }

  @Test
  void olderVersionsOfAListAreNoWitnesses() {
    ReadingList now = Lint.read("list", HERE);
    ReadingList then = Lint.read("list", HERE.replace("ACL", "EMNLP"));
    Catalogue catalogue =
        Lint.LINTER.lint(
            Lint.resolve(
                List.of(
                    new CataloguedList(now, List.of(), List.of(List.of()), -1),
                    new CataloguedList(then, List.of(), List.of(List.of()), 0))));

    assertThat(catalogue.lists()).allSatisfy(list -> assertThat(list.findings()).isEmpty());
  }

  /** What many titles share is a data set or a collection. */
  @Test
  void anIdentifierOfManyIsNobodys() {
    StringBuilder list = new StringBuilder("# Here\n\n");
    for (String title :
        List.of(
            "Apples Grow Slowly Everywhere",
            "Bridges Carry Heavy Trains",
            "Clouds Bring Summer Rain",
            "Doors Keep Winter Outside",
            "Elephants Remember Distant Wells")) {
      list.append("- [2024 ACL] ")
          .append(title)
          .append(".")
          .append(" ([paper](https://arxiv.org/abs/2402.04401))\n");
    }

    assertThat(Lint.findings(list.toString(), List.of())).isEmpty();
  }

  /** All against all would be a hundred million comparisons. */
  @Test
  void manyOfOneAreToldOfAFew() {
    String one = HERE.lines().toList().getLast() + "\n";
    String other = one.replace("2402.04401", "2402.04402").replace("ACL", "EMNLP");
    List<Finding> findings = Lint.findings("# Here\n\n" + (one + other).repeat(5_000), List.of());

    assertThat(findings).isNotEmpty().hasSizeLessThan(1_000);
    assertThat(findings).allMatch(finding -> finding.sources().size() <= 20);
  }

  private static Finding only(String list, String other) {
    List<Finding> findings = Lint.findings(list, List.of(other));
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }
}
