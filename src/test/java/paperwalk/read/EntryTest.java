package paperwalk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.model.Entry;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ReadingList;
import paperwalk.model.Span;
import paperwalk.model.StatedTag;

/** An entry is read as a reader sees it, and each part knows where it was written. */
class EntryTest {

  @Test
  void theUsualFormIsReadWithAllItsPlaces() {
    String line =
        "+ \\[2024 EMNLP\\] A Title. ([paper](https://arxiv.org/abs/2402.04401),"
            + " [code](https://github.com/a/b))";
    ReadingList list = Lists.read("# L\n\n" + line + "\n");
    Entry entry = list.entries().getFirst();

    assertThat(entry.title()).isEqualTo("A Title");
    assertThat(entry.rawText()).isEqualTo(line);
    assertThat(entry.bullet()).isEqualTo('+');
    assertThat(entry.span()).isEqualTo(new Span(2, 2, 7, line.length() - 2));
    StatedTag tag = tag(entry);
    assertThat(tag.text()).isEqualTo("2024 EMNLP");
    assertThat(list.file().text(tag.span())).isEqualTo("2024 EMNLP");
    assertThat(entry.links()).extracting(Link::role).containsExactly(LinkRole.PAPER, LinkRole.CODE);
    Link code = entry.links().getLast();
    assertThat(list.file().text(code.span())).isEqualTo("[code](https://github.com/a/b)");
    assertThat(list.file().text(code.targetSpan())).isEqualTo("https://github.com/a/b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plain words | Plain words | Plain words",
        "A *stressed* word | A stressed word | A *stressed* word",
        "A **very _deep_** word | A very deep word | A **very _deep_** word",
        "A `code` span | A code span | A `code` span",
        "R&amp;D of LLMs | R&D of LLMs | R&amp;D of LLMs",
        "Q&amp;amplifiers | Q&amplifiers | Q&amp;amplifiers",
        "Of M&amp;m | Of M&m | Of M&amp;m",
        "Caf&eacute; and &#233; and &#xe9; | Café and é and é | Caf&eacute; and &#233; and &#xe9;",
        "Smile &#x1F600; now | Smile 😀 now | Smile &#x1F600; now",
        "Ends in &copy; | Ends in © | Ends in &copy;",
        "Ends in R&amp; | Ends in R& | Ends in R&amp;",
        "Five \\* stars \\_ here | Five * stars _ here | Five \\* stars \\_ here",
        "Emoji 😀 within | Emoji 😀 within | Emoji 😀 within",
        "😀 first and last 🎉 | 😀 first and last 🎉 | 😀 first and last 🎉",
        "Family 👨‍👩‍👧 and flags 🇩🇪 | Family 👨‍👩‍👧 and flags 🇩🇪 | Family 👨‍👩‍👧 and"
            + " flags 🇩🇪",
        "中文标题：测试 | 中文标题：测试 | 中文标题：测试",
        "What? | What? | What?",
        "In the wild! | In the wild! | In the wild!",
        "Version 2.0 of (Some) Thing | Version 2.0 of (Some) Thing | Version 2.0 of (Some) Thing",
        "A [bracketed] thing | A [bracketed] thing | A [bracketed] thing",
        "AT&T and a & b | AT&T and a & b | AT&T and a & b",
        "a < b > c | a < b > c | a < b > c",
        "With <sub>markup</sub> in it | With markup in it | With <sub>markup</sub> in it",
        "$\\alpha$-DPO: x_1 | $\\alpha$-DPO: x_1 | $\\alpha$-DPO: x_1",
      })
  void aTitleIsReadAndItsPlaceHoldsWhatWasWritten(String written, String title, String place) {
    ReadingList list =
        Lists.read("- [2024 ACL] " + written + ". ([paper](https://arxiv.org/abs/2402.04401))\n");
    Entry entry = list.entries().getFirst();

    assertThat(entry.title()).isEqualTo(title);
    assertThat(list.file().text(entry.titleSpan())).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void anEntryMayRunOverLines(String end) {
    String text =
        "- [2024 ACL] A long" + end + "  title. ([paper](https://arxiv.org/abs/2402.04401))";
    ReadingList list = Lists.read("# L" + end + end + text + end);
    Entry entry = list.entries().getFirst();

    assertThat(entry.title()).isEqualTo("A long title");
    assertThat(list.file().text(entry.titleSpan())).isEqualTo("A long" + end + "  title");
    assertThat(entry.rawText()).isEqualTo(text.replace(end, "\n"));
    assertThat(entry.span().line()).isEqualTo(2);
    assertThat(entry.links()).hasSize(1);
    assertThat(list.file().text(entry.links().getFirst().targetSpan()))
        .isEqualTo("https://arxiv.org/abs/2402.04401");
  }

  @Test
  void theTitleMayBeTheLink() {
    ReadingList list =
        Lists.read("* [LaMP: When LLMs *Meet*](https://arxiv.org/abs/2304.11406) (ACL 2024)\n");
    Entry entry = list.entries().getFirst();

    assertThat(entry.title()).isEqualTo("LaMP: When LLMs Meet");
    assertThat(tag(entry).text()).isEqualTo("ACL 2024");
    assertThat(tag(entry).venue()).isEqualTo("ACL");
    assertThat(entry.links().getFirst().role()).isEqualTo(LinkRole.PAPER);
    assertThat(entry.bullet()).isEqualTo('*');
  }

  @Test
  void aBulletWithAPaperLinkNeedsNoTag() {
    assertThat(titles("- A Title. ([pdf](https://example.org/1.pdf))\n"))
        .containsExactly("A Title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Just a remark\n",
        "- See [the site](https://example.org)\n",
        "A paragraph with a [paper](https://arxiv.org/abs/2402.04401).\n",
        "- [Contents](#contents)\n",
        "> + [2024 EMNLP] Template. ([paper](link))\n",
        "    - [2024 EMNLP] In a code block. ([paper](https://arxiv.org/abs/2402.04401))\n",
        "```\n- [2024 EMNLP] Fenced. ([paper](https://arxiv.org/abs/2402.04401))\n```\n",
        "<!-- \n- [2024 EMNLP] Commented. ([paper](https://arxiv.org/abs/2402.04401))\n-->\n",
        "- [2024 EMNLP]\n",
        "- [2024 EMNLP] ([paper](https://arxiv.org/abs/2402.04401))\n",
        "- ![2024 EMNLP](x.png)\n",
      })
  void whatNamesNoPaperIsNoEntry(String markdown) {
    assertThat(titles(markdown)).isEmpty();
  }

  @Test
  void aParagraphWithATagIsAnEntryWithoutBullet() {
    Entry entry = Lists.read("\\[2024 ACL\\] Bare.\n").entries().getFirst();

    assertThat(entry.title()).isEqualTo("Bare");
    assertThat(entry.bullet()).isNull();
  }

  @Test
  void numberedAndNestedItemsAreEntries() {
    assertThat(
            titles(
                """
                1. [2024 ACL] One. ([paper](https://example.org/1))
                2. [2024 ACL] Two. ([paper](https://example.org/2))
                   - [2024 ACL] Below two. ([paper](https://example.org/3))
                """))
        .containsExactly("One", "Two", "Below two");
  }

  @Test
  void aLinkWithinALinkIsReadThrough() {
    ReadingList list =
        Lists.read("- [2024 ACL] T. ([paper]([link](https://arxiv.org/abs/2402.04401)))\n");
    Link link = list.entries().getFirst().links().getFirst();

    assertThat(link.nested()).isTrue();
    assertThat(link.target()).isEqualTo("https://arxiv.org/abs/2402.04401");
    assertThat(list.file().text(link.targetSpan()))
        .isEqualTo("[link](https://arxiv.org/abs/2402.04401)");
    assertThat(link.identifier()).isNotNull();
  }

  @Test
  void imagesAreNoPartOfTheTitleAndBadgesNoLinks() {
    Entry entry =
        Lists.read(
                "- [2024 ACL] A Title. ![stars](https://img.shields.io/x)"
                    + " ([paper](https://arxiv.org/abs/2402.04401))\n")
            .entries()
            .getFirst();

    assertThat(entry.title()).isEqualTo("A Title");
    assertThat(entry.links()).hasSize(1);
  }

  @Test
  void aTargetMayHaveATitleAngleBracketsAndParentheses() {
    ReadingList list =
        Lists.read(
            "- [2024 ACL] T. ([paper](<https://example.org/a b> \"x\"),"
                + " [code](https://example.org/a_(b)))\n");

    assertThat(list.entries().getFirst().links())
        .extracting(Link::target)
        .containsExactly("https://example.org/a b", "https://example.org/a_(b)");
  }

  @ParameterizedTest
  @CsvSource({
    "2024 EMNLP, EMNLP, 2024, ",
    "EMNLP 2024, EMNLP, 2024, ",
    "2024 Arxiv-2407, Arxiv, 2024, 2024-07",
    "Arxiv-2407, Arxiv, , 2024-07",
    "2024, '', 2024, ",
    "'2024, Findings of ACL', Findings of ACL, 2024, ",
    "EMNLP'24 2024, EMNLP'24, 2024, ",
    "'ICML, 2023', ICML, 2023, ",
  })
  void aTagStatesVenueYearAndMonth(String text, String venue, Integer year, YearMonth month) {
    StatedTag tag = tag(Lists.read("- [" + text + "] Title.\n").entries().getFirst());

    assertThat(tag.text()).isEqualTo(text);
    assertThat(tag.venue()).isEqualTo(venue);
    assertThat(tag.year()).isEqualTo(year);
    assertThat(tag.month()).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource({
    "paper, https://example.org/x, PAPER",
    "PDF, https://example.org/x, PAPER",
    "Paper:, https://example.org/x, PAPER",
    "code, https://example.org/x, CODE",
    "GitHub, https://example.org/x, CODE",
    "📦 code, https://example.org/x, CODE",
    "Project Page, https://example.org/x, PROJECT",
    "website, https://example.org/x, PROJECT",
    "link, https://arxiv.org/abs/2402.04401, PAPER",
    "link, https://github.com/a/b, CODE",
    "link, https://example.org/x, PAPER",
    "blog, https://example.org/x, OTHER",
  })
  void aLinkIsWhatItsLabelOrElseItsTargetSays(String label, String target, LinkRole role) {
    Entry entry =
        Lists.read("- [2024 ACL] T. ([" + label + "](" + target + "))\n").entries().getFirst();

    assertThat(entry.links().getFirst().role()).isEqualTo(role);
  }

  private static StatedTag tag(Entry entry) {
    StatedTag tag = entry.tag();
    assertThat(tag).isNotNull();
    return java.util.Objects.requireNonNull(tag);
  }

  private static List<String> titles(String markdown) {
    return Lists.read(markdown).entries().stream().map(Entry::title).toList();
  }
}
