package paperwalk.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static paperwalk.resolve.Catalogues.keysByLine;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paperwalk.model.Catalogue;
import paperwalk.model.Identifier;
import paperwalk.model.Paper;

/** Which entries are of one work: identifiers first, then titles, years and authors. */
class MatchingTest {
  private static final String A = "([paper](https://arxiv.org/abs/2402.04401))";
  private static final String B = "([paper](https://arxiv.org/abs/2402.04402))";
  private static final String NONE = "([paper](https://example.org/%s.pdf))";

  @Test
  void titlesOfOneWorkAreJoinedByTheirIdentifier() {
    assertThat(
            keysByLine(
                "[2024 ACL] HYDRA: Walks of Many Heads on Reading Lists. " + A,
                "[2024 ACL] HYDRA. " + A,
                "[2024 ACL] Walk of many heads on reading list. " + A,
                "[2024 ACL] HYDRA: A Reader of Many Heads. " + A))
        .containsOnly("arxiv-2402.04401");
  }

  @Test
  void anIdentifierUnderTwoTitlesIsThatOfTheTitleMostListsGiveIt() {
    Catalogue catalogue =
        Catalogues.resolve(
            List.of(
                Catalogues.list("a", "- [2024 ACL] Random Walks on Reading Lists. " + A + "\n"),
                Catalogues.list("b", "- [2024 ACL] Random Walks on Reading Lists. " + A + "\n"),
                Catalogues.list("c", "- [2024 ACL] Persona Vectors of Readers. " + A + "\n")));

    assertThat(catalogue.papers())
        .extracting(Paper::title)
        .containsExactly("Random Walks on Reading Lists", "Persona Vectors of Readers");
    assertThat(catalogue.papers().getFirst().key()).isEqualTo("arxiv-2402.04401");
    assertThat(catalogue.papers().getLast().key()).startsWith("t-");
    assertThat(disowned(catalogue.papers().getFirst())).isEmpty();
    assertThat(disowned(catalogue.papers().getLast())).containsExactly("arxiv:2402.04401");
  }

  @Test
  void anIdentifierUnderTwoTitlesIsNobodysWhereNothingTellsThemApart() {
    Catalogue catalogue =
        Catalogues.resolve(
            "[2024 ACL] Random Walks on Reading Lists. " + A,
            "[2024 ACL] Persona Vectors of Readers. " + A);

    assertThat(catalogue.papers())
        .hasSize(2)
        .allMatch(paper -> paper.key().startsWith("t-"))
        .allMatch(paper -> disowned(paper).equals(List.of("arxiv:2402.04401")));
  }

  @Test
  void theYearOfAnIdentifierTellsWhoseItIs() {
    assertThat(
            keysByLine(
                "[2024 ACL] Random Walks on Reading Lists. " + A,
                "[2019 ACL] Persona Vectors of Readers. " + A))
        .first()
        .isEqualTo("arxiv-2402.04401");
  }

  /** The line that was copied without its link being changed. */
  @Test
  void aWrongLinkDoesNotKeepAnEntryFromItsWork() {
    assertThat(
            keysByLine(
                "[2024 ACL] Random Walks on Reading Lists. " + A,
                "[2024 ACL] Persona Vectors of Readers. " + A,
                "[2024 ACL] Persona Vectors of Readers. " + B))
        .containsExactly("arxiv-2402.04401", "arxiv-2402.04402", "arxiv-2402.04402");
  }

  @Test
  void aBriefTitleDoesNotBringTwoWorksTogether() {
    List<String> keys =
        keysByLine(
            "[2024 ACL] HYDRA walks on the reading lists of many. " + A,
            "[2024 ACL] Persona vectors against HYDRA in the clinic. " + A,
            "[2024 ACL] HYDRA. " + A);

    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void titlesAreJoinedAcrossAFewYears() {
    assertThat(
            keysByLine(
                "[2021 ACL] Random Walks on Lists. " + NONE.formatted(1),
                "[2023 ACL] Random Walks on Lists. " + NONE.formatted(2)))
        .containsOnly(keysByLine("[2021 ACL] Random Walks on Lists. " + NONE.formatted(1)).get(0));
    assertThat(
            keysByLine(
                "[1998 ACL] Random Walks on Lists. " + NONE.formatted(1),
                "[2023 ACL] Random Walks on Lists. " + NONE.formatted(2)))
        .doesNotHaveDuplicates();
  }

  @Test
  void titlesThatHardlyTellAreJoinedOnlyWhereMoreFits() {
    assertThat(keys("- [2015 ACL] A Survey.\n", "- [2015 ACL] A Survey.\n"))
        .doesNotHaveDuplicates();
    assertThat(keys("- [2015 ACL] LaMP.\n", "- [2019 ACL] LaMP.\n")).doesNotHaveDuplicates();
    assertThat(Set.copyOf(keys("- [2015 ACL] LaMP.\n", "- [2016 ACL] LaMP.\n"))).hasSize(1);
  }

  @Test
  void titlesThatHardlyTellAreJoinedByTheAddressTheyLeadTo() {
    String survey = "- [2015 ACL] A Survey. ([paper](https://www.example.org/s.pdf))\n";

    assertThat(Set.copyOf(keys(survey, survey.replace("https://www.", "http://")))).hasSize(1);
  }

  @Test
  void aWorkThatCouldBeEitherOfTwoIsNeither() {
    assertThat(
            keysByLine(
                "[2024 ACL] Random Walks on Lists. " + A,
                "[2024 ACL] Random Walks on Lists. " + B,
                "[2024 ACL] Random Walks on Lists. " + NONE.formatted(1)))
        .doesNotHaveDuplicates();
  }

  @Test
  void aPreprintsDoiDoesNotContradictThePublications() {
    assertThat(
            keysByLine(
                "[2024 ACL] Random Walks on Lists. ([paper](https://doi.org/10.1101/2024.01.01.1))",
                "[2024 ACL] Random Walks on Lists. ([paper](https://doi.org/10.1145/1.2))"))
        .containsOnly("doi-10.1101-2024.01.01.1");
  }

  private static List<String> disowned(Paper paper) {
    return paper.occurrences().stream()
        .flatMap(occurrence -> occurrence.disowned().stream())
        .map(Identifier::prefixed)
        .distinct()
        .toList();
  }

  /** The keys of the entries of lists of one entry each. */
  private static List<String> keys(String one, String other) {
    return List.copyOf(
        Catalogues.keys(
                Catalogues.resolve(List.of(Catalogues.list("a", one), Catalogues.list("b", other))))
            .values());
  }
}
