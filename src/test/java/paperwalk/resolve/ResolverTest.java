package paperwalk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.model.Catalogue;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.Identifier;
import paperwalk.model.Paper;
import paperwalk.model.RepositoryId;

/** Entries of one work become one paper, under a key that depends on the paper alone. */
class ResolverTest {

  @Test
  void entriesAreJoinedByIdentifierWhateverItsForm() {
    assertThat(
            Catalogues.keysByLine(
                "[2024 ACL] One title of it. ([paper](https://arxiv.org/abs/2402.04401v1))",
                "[2024 ACL] One title of it. ([pdf](https://arxiv.org/pdf/2402.04401.pdf))",
                "[2024 ACL] One title of it. ([paper](https://doi.org/10.48550/arXiv.2402.04401))"))
        .containsOnly("arxiv-2402.04401");
  }

  @Test
  void entriesAreJoinedByTitleWhateverItsCaseAndPunctuation() {
    assertThat(
            Catalogues.keysByLine(
                "[2024 ACL] LaMP: When LLMs Meet. ([paper](https://arxiv.org/abs/2304.11406))",
                "[2024 ACL] LAMP - when LLMs meet!"
                    + " ([paper](https://aclanthology.org/2024.acl-long.399))",
                "[2024 ACL] ＬａＭＰ when *LLMs* meet"))
        .containsOnly("arxiv-2304.11406");
  }

  @Test
  void entriesAreNeverJoinedByTitleAgainstTheirIdentifiers() {
    assertThat(
            Catalogues.keysByLine(
                "[2024 ACL] Same. ([paper](https://arxiv.org/abs/2402.04401))",
                "[2024 ACL] Same. ([paper](https://arxiv.org/abs/2402.04402))"))
        .containsExactly("arxiv-2402.04401", "arxiv-2402.04402");
  }

  @Test
  void titlesDoNotJoinWhatContradictsByWayOfAThird() {
    List<String> keys =
        Catalogues.keysByLine(
            "[2024 ACL] One title. ([paper](https://arxiv.org/abs/2402.04401))",
            "[2024 ACL] One title. ([paper](https://doi.org/10.1145/1))",
            "[2024 ACL] Other title. ([paper](https://doi.org/10.1145/1))",
            "[2024 ACL] Other title. ([paper](https://arxiv.org/abs/2402.04402))");

    assertThat(keys.get(0)).isNotEqualTo(keys.get(3));
  }

  @Test
  void entriesThatShareNothingStayApart() {
    assertThat(
            Catalogues.keysByLine(
                "[2024 ACL] One. ([paper](https://arxiv.org/abs/2402.04401))",
                "[2024 ACL] Two. ([paper](https://arxiv.org/abs/2402.04402))",
                "[2024 ACL] Three.",
                "[2024 ACL] ???",
                "[2024 ACL] !!!"))
        .doesNotHaveDuplicates();
  }

  @Test
  void theStrongestIdentifierGivesTheKey() {
    assertThat(
            Catalogues.keysByLine(
                "[2024 ACL] One. ([paper](https://aclanthology.org/2024.acl-long.1),"
                    + " [pdf](https://doi.org/10.1145/1.2),"
                    + " [arXiv](https://arxiv.org/abs/2402.04401))",
                "[2024 ACL] Two. ([paper](https://aclanthology.org/2024.acl-long.2),"
                    + " [pdf](https://doi.org/10.1145/3626772.3657783))",
                "[2024 ACL] Three. ([paper](https://aclanthology.org/2024.acl-long.3))"))
        .containsExactly("arxiv-2402.04401", "doi-10.1145-3626772.3657783", "acl-2024.acl-long.3");
  }

  @Test
  void aPaperWithoutIdentifierIsKeyedByItsTitle() {
    List<String> keys =
        Catalogues.keysByLine("[2024 ACL] Only a title.", "[2023 ACL] only a TITLE");

    assertThat(keys).allMatch(key -> key.matches("t-[0-9a-f]{16}"));
    assertThat(Set.copyOf(keys)).hasSize(1);
  }

  @Test
  void theTitleIsTheOneMostListsGive() {
    Catalogue catalogue =
        Catalogues.resolve(
            "[2024 ACL] The Right One. ([paper](https://arxiv.org/abs/2402.04401))",
            "[2024 ACL] The Rihgt One. ([paper](https://arxiv.org/abs/2402.04401))",
            "[2024 ACL] The Right One. ([paper](https://arxiv.org/abs/2402.04401))");

    assertThat(catalogue.papers()).extracting(Paper::title).containsExactly("The Right One");
    assertThat(catalogue.papers().getFirst().titleKey()).isEqualTo("therightone");
  }

  @Test
  void codePagesAndRepeatedLinksAreToldApart() {
    Paper.Occurrence said =
        Catalogues.resolve(
                "[2024 ACL] T. ([paper](https://arxiv.org/abs/2402.04401),"
                    + " [code](https://github.com/A/B/tree/main),"
                    + " [code](https://arxiv.org/abs/2402.04401),"
                    + " [code](https://t.github.io/), [project](https://example.org/t),"
                    + " [code](mailto:a@example.org), [video](https://example.org/v))")
            .papers()
            .getFirst()
            .occurrences()
            .getFirst();

    assertThat(said.repositories()).extracting(RepositoryId::key).containsExactly("github.com/a/b");
    assertThat(said.pages()).containsExactly("https://t.github.io/", "https://example.org/t");
  }

  /** Whatever stands in which list, each entry's paper has the same key in any order of lists. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void keysDoNotDependOnTheOrderOfLists(long seed) {
    Random random = new Random(seed);
    List<CataloguedList> lists = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      lists.add(Catalogues.list("list" + i, markdown(random)));
    }
    Catalogue first = Catalogues.resolve(lists);
    Map<String, String> keys = Catalogues.keys(first);
    assertThat(first.papers()).extracting(Paper::key).doesNotHaveDuplicates();

    for (int i = 0; i < 5; i++) {
      Collections.shuffle(lists, random);
      assertThat(Catalogues.keys(Catalogues.resolve(lists)).entrySet())
          .as("entries whose paper has another key than in the first order")
          .filteredOn(entry -> !entry.getValue().equals(keys.get(entry.getKey())))
          .isEmpty();
    }
  }

  /** What no shared identifier joins, no title joins against the arXiv ids. */
  @Test
  void aPaperHasOneArxivIdWhereEntriesHaveOneIdentifier() {
    for (long seed = 0; seed < 100; seed++) {
      String list = markdown(new Random(seed)) + markdown(new Random(-seed));
      for (Paper paper : Catalogues.resolve(List.of(Catalogues.list("list", list))).papers()) {
        assertThat(identifiers(paper))
            .as("seed " + seed)
            .filteredOn(id -> id.startsWith("arxiv:"))
            .hasSizeLessThan(2);
      }
    }
  }

  private static Set<String> identifiers(Paper paper) {
    Set<String> ids = new HashSet<>();
    paper
        .occurrences()
        .forEach(o ->
            Versions.identifiers(o.entry())
                .filter(id -> !o.disowned().contains(id))
                .map(Identifier::prefixed)
                .forEach(ids::add));
    return ids;
  }

  /** Entries of few titles and few identifiers, one each or none. */
  private static String markdown(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append("- [2024 ACL] Title ").append(random.nextInt(6)).append('.');
      int id = random.nextInt(4);
      switch (random.nextInt(4)) {
        case 0 -> text.append(" ([paper](https://arxiv.org/abs/2402.0440").append(id).append("))");
        case 1 -> text.append(" ([paper](https://doi.org/10.1145/").append(id).append("))");
        case 2 ->
            text.append(" ([paper](https://aclanthology.org/2024.acl-long.")
                .append(id)
                .append("))");
        default -> {}
      }
      text.append('\n');
    }
    return text.toString();
  }
}
