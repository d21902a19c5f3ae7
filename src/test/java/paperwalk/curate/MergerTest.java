package paperwalk.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.curate.MergedList.MergedLink;
import paperwalk.curate.MergedList.MergedPaper;
import paperwalk.curate.MergedList.MergedSection;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Identifier;
import paperwalk.model.LinkRole;
import paperwalk.model.ReadingList;

/** Of several lists one is made, which reads back as what was meant. */
class MergerTest {
  private static final String ARXIV = "[paper](https://arxiv.org/abs/2301.00001)";

  private static MergedList three() {
    return Merges.of(
        Versions.text("merge-a.md"), Versions.text("merge-b.md"), Versions.text("merge-c.bib"));
  }

  @Test
  void threeListsBecomeOne() {
    assertThat(ContributionForm.of(three()))
        .isEqualToNormalizingNewlines(Versions.text("merged.md"));
    assertThat(Merges.differences(three())).isEmpty();
  }

  @Test
  void whatWasChosenIsTold() {
    assertThat(MergeText.of(three())).isEqualToNormalizingNewlines(Versions.text("merged.txt"));
  }

  @Test
  void whatWasMergedIsMergedAlready() {
    String once = ContributionForm.of(three());

    assertThat(ContributionForm.of(Merges.of(once))).isEqualTo(once.replace("# Walks", "# Merged"));
  }

  @Test
  void theSeedComesBackWithAllItSays() throws IOException {
    Path file = Path.of("data/awesome-personalized-llm.md");
    ReadingList seed = Versions.read(file.toString(), Files.readString(file));
    MergedList merged = Merges.of(List.of(seed));
    List<Entry> read = Versions.read("merged.md", ContributionForm.of(merged)).entries();

    assertThat(Merges.differences(merged)).isEmpty();
    assertThat(read).hasSize(14);
    assertThat(read).extracting(Entry::title).isEqualTo(titles(seed));
    for (int i = 0; i < read.size(); i++) {
      Entry was = seed.entries().get(i);
      Entry is = read.get(i);
      assertThat(is.tag())
          .extracting(tag -> tag.text())
          .isEqualTo(was.tag() == null ? "" : was.tag().text());
      assertThat(identifiers(is)).isEqualTo(identifiers(was));
    }
  }

  private static List<String> titles(ReadingList list) {
    return list.entries().stream().map(Entry::title).toList();
  }

  private static List<String> identifiers(Entry entry) {
    List<String> found = new ArrayList<>();
    entry
        .links()
        .forEach(link -> {
          Identifier id = link.identifier();
          if (link.role() == LinkRole.PAPER && id != null) {
            found.add(id.prefixed());
          }
        });
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023 Arxiv-2301 | 2023 ACL         | 2023 ACL",
        "2023 ACL        | 2023 Arxiv-2301  | 2023 ACL",
        "2022            | 2023 Arxiv       | 2023 Arxiv-2301",
        "2024 Arxiv-2401 | 2024             | 2023 Arxiv-2301",
        "2023 ACL        | 2023 EMNLP       | 2023 ACL",
        "2023 ACL        | 2022 ACL         | 2023 ACL",
        "2023 EMNLP      | 2023 EMNLP Findings | 2023 EMNLP Findings",
        "2023 NIPS       | 2023 NeurIPS     | 2023 NIPS",
        "2023 A (B)      | 2022             | 2023 A (B)",
      })
  void theBestKnownTagIsTaken(String first, String second, String tag) {
    String one = "- \\[%s\\] A Walk. (%s)\n".formatted(first, ARXIV);
    String other = "- \\[%s\\] A Walk. (%s)\n".formatted(second, ARXIV);

    assertThat(Merges.entry(one, other))
        .startsWith("+ \\[" + MarkdownText.escape(tag) + "\\] A Walk. (");
  }

  @Test
  void theMajorityDecides() {
    String one =
        "- \\[2023 ACL\\] A Walk. (%s, [code](https://github.com/a/one))\n".formatted(ARXIV);
    String other = one.replace("2023 ACL", "2022 EMNLP").replace("one", "other");

    assertThat(Merges.entry(one, other, other))
        .isEqualTo(
            "+ \\[2022 EMNLP\\] A Walk. ([paper](https://arxiv.org/abs/2301.00001),"
                + " [code](https://github.com/a/other), [code](https://github.com/a/one))");
  }

  @Test
  void theHeadingsAboveAnEntryHelp() {
    String undated = "- \\[2023 Arxiv\\] A Walk. (%s)\n".formatted(ARXIV);
    MergedList merged = Merges.of("# T\n## One\n" + undated, "# T\n## one\n### Two\n" + undated);

    assertThat(merged.sections()).extracting(MergedSection::title).containsExactly("Merged", "One");
    assertThat(merged.papers().getFirst().choices().getFirst().others().getFirst().value())
        .isEqualTo("one › Two");
  }

  /**
   * A reader may see more in a title than Markdown does. But what it once gave is written so that
   * it gives it again.
   */
  @Test
  void whatWasReadIsReadAgain() {
    Random random = new Random(20240229);
    for (int i = 0; i < 1000; i++) {
      String bullet =
          ContributionForm.entry(list(HostileText.of(random), "2024 ACL").papers().getFirst());
      List<Entry> read = Versions.read("a.md", bullet + "\n").entries();
      assertThat(read).as(bullet).hasSizeLessThanOrEqualTo(1);
      for (Entry entry : read) {
        assertThat(Merges.differences(list(entry.title(), "2024 ACL"))).as(bullet).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a_(b)",
        "https://example.org/a)b(c",
        "https://example.org/a b",
        "https://example.org/<a>",
        "https://example.org/?a=1&copy=2&copy;",
        "https://example.org/a\\b\\(c",
        "https://example.org/*_`~|$",
        "https://example.org/é漢字"
      })
  void anyAddressReadsBack(String target) {
    MergedList list = list("A Walk", "2024 ACL", new MergedLink("paper", target, LinkRole.PAPER));

    assertThat(Versions.read("merged.md", ContributionForm.of(list)).entries().getFirst().links())
        .extracting(link -> link.target())
        .containsExactly(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C#",
        "Walks ##",
        "*Stars*",
        "[Brackets]",
        "A `b` <c> &amp; d",
        "R&D",
        "1. One",
        "🔥 Hot"
      })
  void anyHeadingReadsBack(String heading) {
    MergedPaper paper = list("A Walk", "2024 ACL").papers().getFirst();
    MergedList list =
        new MergedList(
            "Title",
            1,
            1,
            List.of(
                new MergedSection("Title", 0, List.of()),
                new MergedSection(heading, 1, List.of(paper))));

    ReadingList read = Versions.read("merged.md", ContributionForm.of(list));
    assertThat(read.sections()).extracting(section -> section.title()).containsExactly(heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arxiv:2406.10471",
        "doi:10.1145/3626772.3657783",
        "acl:2024.acl-long.399",
        "acl:P19-1001",
        "https://openreview.net/forum?id=abcDEF1234",
        "https://proceedings.mlr.press/v97/a19a.html",
        "https://openaccess.thecvf.com/content/ICCV2023/html/Rao_A_Walk_ICCV_2023_paper.html",
        "dblp:conf/nips/VaswaniSPUJGKP17",
        "https://pubmed.ncbi.nlm.nih.gov/12345678/"
      })
  void anyIdentifierReadsBack(String identifier) {
    Identifier id = Identifier.parse(identifier).orElseThrow();
    String bullet = "- \\[2024 ACL\\] A Walk. ([paper](%s))\n".formatted(id.url());

    assertThat(Merges.differences(Merges.of(bullet))).isEmpty();
    assertThat(Merges.entry(bullet)).contains("[paper](" + id.url() + ")");
  }

  @Test
  void whatCannotBeReadBackIsNamed() {
    MergedList list = list("Paper", "");

    assertThat(ReadBack.differences(list, List.of()))
        .containsExactly("a.md:3: the entry is not read back as it was: Paper");
  }

  @Test
  void linksThatLeadNowhereAreLeftOut() {
    assertThat(
            Merges.entry(
                "- \\[2024 ACL\\] A Walk. ([paper](papers/walk.pdf), [code](javascript:alert),"
                    + " [slides](#top))\n"))
        .isEqualTo("+ \\[2024 ACL\\] A Walk.");
    assertThat(Merges.entry("- A Walk. ([paper]())\n")).isEqualTo("+ A Walk. ([paper]())");
  }

  private static MergedList list(String title, String tag) {
    String target = "https://arxiv.org/abs/2301.00001";
    return list(title, tag, new MergedLink("paper", target, LinkRole.PAPER));
  }

  private static MergedList list(String title, String tag, MergedLink link) {
    Place place = new Place("a.md", 3, "", "");
    MergedPaper paper =
        new MergedPaper(EntryKind.PAPER, title, tag, List.of(link), place, List.of());
    return new MergedList("Title", 1, 1, List.of(new MergedSection("Title", 0, List.of(paper))));
  }
}
