package paperwalk.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.curate.Change.Category;

/** Entries are paired across versions, and what became of them is called by its name. */
class ListDiffTest {
  private static final String PAPER =
      """
      ## Methods
      - \\[2024 ACL\\] A Walk in the Park. ([paper](https://arxiv.org/abs/2401.00001))
      """;

  @Test
  void isToldAsText() {
    ListDiff diff = Versions.diff(Versions.text("older.md"), Versions.text("newer.md"));

    assertThat(DiffText.of(diff)).isEqualToNormalizingNewlines(Versions.text("diff.txt"));
  }

  @Test
  void isToldAsACommentOnAPullRequest() {
    ListDiff diff = Versions.diff(Versions.text("older.md"), Versions.text("newer.md"));

    assertThat(DiffMarkdown.of(diff)).isEqualToNormalizingNewlines(Versions.text("diff.md"));
  }

  @Test
  void theWayBackIsTheOpposite() {
    ListDiff diff = Versions.diff(Versions.text("newer.md"), Versions.text("older.md"));

    assertThat(diff.of(Category.ADDED))
        .extracting(Change::title)
        .containsExactly("Walks That End_Here");
    assertThat(diff.of(Category.REMOVED)).hasSize(1);
    assertThat(diff.of(Category.CORRUPTED)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2401.00001         | 2401.00002         | CORRUPTED identifier: arxiv:2401.00001 ->"
            + " arxiv:2401.00002",
        "[2024              | [2023              | CORRUPTED year: 2024 -> 2023",
        "ACL                | EMNLP              | CORRUPTED venue: ACL -> EMNLP",
        "2024 ACL           | 2024 Arxiv-2401    | CORRUPTED venue: 2024 ACL -> 2024 Arxiv",
        "2024 Arxiv-2401    | 2024 ACL           | ENRICHED publication: 2024 Arxiv -> 2024 ACL",
        "2024 Arxiv         | 2025 ACL           | ENRICHED publication: 2024 Arxiv -> 2025 ACL",
        "2024 Arxiv-2401    | 2024 Arxiv-2402    | RETAGGED month: 2024-01 -> 2024-02",
        "ACL                | ACL Findings       | RETAGGED venue: ACL -> ACL Findings",
        "2024 ACL           | 2024 ACL Workshop  | RETAGGED venue: ACL -> ACL Workshop",
        "2024 ACL           | 2024               | RETAGGED venue: ACL ->",
        "2024               | 2024 ACL           | ENRICHED venue:  -> ACL",
        "2401.00001         | 2401.00001v2       | RELINKED paper link:"
            + " https://arxiv.org/abs/2401.00001 -> https://arxiv.org/abs/2401.00001v2",
        "/abs/2401.00001    | /pdf/2401.00001    | RELINKED paper link:"
            + " https://arxiv.org/abs/2401.00001 -> https://arxiv.org/pdf/2401.00001",
        "arxiv.org/abs/2401.00001 | x.org/a      | RELINKED paper link:"
            + " https://arxiv.org/abs/2401.00001 -> https://x.org/a",
        "arxiv.org/abs/2401.00001 | aclanthology.org/P19-1001 | RELINKED paper link:"
            + " https://arxiv.org/abs/2401.00001 -> https://aclanthology.org/P19-1001",
        "00001)             | 00001), [code](https://github.com/a/b) | ENRICHED code link:  ->"
            + " https://github.com/a/b",
        "00001)             | 00001), [page](https://x.org/) | ENRICHED project link:  ->"
            + " https://x.org/",
        "Walk in the Park   | walk in the park!  | RETITLED title: A Walk in the Park -> A walk in"
            + " the park!",
        "Walk in the Park   | Walk in a Park     | RETITLED title: A Walk in the Park -> A Walk in"
            + " a Park",
        "A Walk in the Park | Something Else     | RETITLED title: A Walk in the Park -> Something"
            + " Else",
        "Methods            | Surveys            | MOVED section: Methods -> Surveys"
      })
  void aChangeIsCalledByItsName(String from, String to, String told) {
    String before = PAPER.replace("2024 ACL", from.startsWith("2024") ? from : "2024 ACL");
    assertThat(before).contains(from);

    assertThat(Versions.told(Versions.diff(before, before.replace(from, to))))
        .extracting(String::strip)
        .containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "* ", "\n+ ", "1. "})
  void whatOnlyLooksDifferentIsNoChange(String bullet) {
    assertThat(Versions.diff(PAPER, PAPER.replace("- ", bullet)).changes()).isEmpty();
    assertThat(Versions.diff(PAPER, PAPER.replace("Park.", "Park")).changes()).isEmpty();
    assertThat(Versions.diff(PAPER, PAPER.replace("Methods", " METHODS ")).changes()).isEmpty();
    assertThat(Versions.diff(PAPER, "# Title\n\nWords.\n" + PAPER).changes()).isEmpty();
  }

  @Test
  void theOrderIsNoChange() {
    String second =
        PAPER
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow()
            .replace("Park", "Rain")
            .replace("00001", "2");

    assertThat(Versions.diff(PAPER + second, PAPER.replace("- ", second + "\n- ")).changes())
        .isEmpty();
  }

  @Test
  void titlesThatTradeTheirLinksAreBothCorrupted() {
    String before = PAPER + "- \\[2024 ACL\\] A Run. ([paper](https://arxiv.org/abs/2401.00002))\n";
    String after =
        before
            .replace("00001", "x")
            .replace("00002", "00001")
            .replace("0x", "000002")
            .replace(".x", ".00002");

    ListDiff diff = Versions.diff(before, after);
    assertThat(diff.changes()).extracting(Change::category).containsOnly(Category.CORRUPTED);
    assertThat(diff.changes())
        .extracting(Change::why)
        .first()
        .asString()
        .contains("“A Run” of line 3");
  }

  @Test
  void twoPapersOfOneTitleAreToldApartByTheirIdentifiers() {
    String other = PAPER.lines().skip(1).findFirst().orElseThrow().replace("00001", "00002") + "\n";
    String before = PAPER + other;
    String after = "## Methods\n" + other + "## Other\n" + PAPER.substring(11);

    assertThat(Versions.told(Versions.diff(before, after)))
        .containsExactly("MOVED section: Methods -> Other");
  }

  @Test
  void aPaperInTwoSectionsIsPairedSectionBySection() {
    String both = PAPER + "## Surveys\n" + PAPER.substring(11);

    assertThat(Versions.told(Versions.diff(both, PAPER)))
        .containsExactly("REMOVED entry: Surveys -> ");
    assertThat(Versions.told(Versions.diff(PAPER, both)))
        .containsExactly("ADDED entry:  -> Surveys");
    assertThat(Versions.told(Versions.diff(both, "## Surveys\n" + PAPER.substring(11))))
        .containsExactly("REMOVED entry: Methods -> ");
  }

  @Test
  void aYearThatOnlyAHeadingStatesIsNotCorruptedByMoving() {
    String before = "## 2023\n- A Walk. ([paper](https://arxiv.org/abs/2301.00001))\n";

    assertThat(Versions.diff(before, before.replace("## 2023", "## 2024")).of(Category.CORRUPTED))
        .isEmpty();
  }

  @Test
  void nearTitlesOfOtherPapersAreNotPaired() {
    String after = PAPER.replace("the Park", "a Park").replace("00001", "00002");

    assertThat(Versions.diff(PAPER, after).changes())
        .extracting(Change::category)
        .containsExactly(Category.REMOVED, Category.ADDED);
  }

  @Test
  void foldersArePairedFileByFile() {
    NamedList old = new NamedList("a.md", Versions.read("old/a.md", PAPER));
    NamedList same = new NamedList("a.md", Versions.read("new/a.md", PAPER));
    NamedList moved = new NamedList("b.md", Versions.read("new/b.md", PAPER));

    assertThat(ListDiff.between(List.of(old), List.of(same), Versions.venues()).changes())
        .isEmpty();
    assertThat(Versions.told(ListDiff.between(List.of(old), List.of(moved), Versions.venues())))
        .containsExactly("MOVED section: a.md: Methods -> b.md: Methods");
  }

  @Test
  void manyRowsAreCut() {
    String many = manyPapers(60, "Walk");

    assertThat(DiffMarkdown.of(Versions.diff(PAPER, many))).contains("… and 10 more");
  }

  /** All titles differ a little, and no identifier tells them apart. */
  @Test
  void tenThousandNewTitlesAreComparedInTime() {
    ListDiff diff =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> Versions.diff(manyPapers(10_000, "Walk"), manyPapers(10_000, "Stroll")));

    assertThat(diff.before()).isEqualTo(10_000);
  }

  private static String manyPapers(int count, String what) {
    StringBuilder text = new StringBuilder("## Methods\n");
    for (int i = 0; i < count; i++) {
      text.append("- \\[2024 ACL\\] The %s Number %d of a Long Way.\n".formatted(what, i));
    }
    return text.toString();
  }
}
