package paperwalk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperwalk.model.Entry;
import paperwalk.model.ReadingList;
import paperwalk.model.Section;

/** Headings become a tree of sections, and each entry knows its own. */
class SectionTest {

  @Test
  void theFirstHeadingOfTheFirstLevelIsTheTitle() {
    ReadingList list = Lists.read("# The *List*\n## One\n# Two\n");

    assertThat(list.title()).isEqualTo("The List");
    assertThat(list.sections()).extracting(Section::title).containsExactly("One", "Two");
  }

  @Test
  void aListWithoutTitleHasItsKey() {
    assertThat(Lists.read("## One\n").title()).isEqualTo("list");
    assertThat(Lists.read("## One\n# Late\n").title()).isEqualTo("list");
  }

  @Test
  void allLevelsNest() {
    ReadingList list = Lists.read("# T\n## 2\n### 3\n#### 4\n##### 5\n###### 6\n### again\n");

    assertThat(list.sections()).extracting(Section::parent).containsExactly(-1, 0, 1, 2, 3, 0);
    assertThat(list.path(4)).extracting(Section::title).containsExactly("2", "3", "4", "5", "6");
    assertThat(list.path(-1)).isEmpty();
  }

  @Test
  void levelsMayBeSkipped() {
    ReadingList list = Lists.read("# T\n#### deep\n## shallow\n##### deeper\n### between\n");

    assertThat(list.sections()).extracting(Section::parent).containsExactly(-1, -1, 1, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "'Setext\n------\n', Setext",
    "'## Closed ##\n', Closed",
    "'## A [link](https://example.org) and `code`\n', A link and code",
    "'## R&amp;D \\*\n', R&D *",
    "'   ## Indented\n', Indented",
    "'## 🔥 Hot\n', 🔥 Hot",
  })
  void aHeadingIsReadAsAReaderSeesIt(String markdown, String title) {
    assertThat(Lists.read(markdown).sections()).extracting(Section::title).containsExactly(title);
  }

  @Test
  void aHeadingKnowsItsPlace() {
    ReadingList list = Lists.read("# T\r\n\r\nText\r\n\r\n## One ##\r\n");
    Section section = list.sections().getFirst();

    assertThat(section.span().shownLine()).isEqualTo(5);
    assertThat(list.file().text(section.span())).startsWith("## One");
  }

  @Test
  void entriesBelongToTheHeadingAboveThem() {
    ReadingList list =
        Lists.read(
            """
            - [2024 ACL] None.

            # T

            - [2024 ACL] Still none.

            ## One

            - [2024 ACL] In one.

            ### Two

            - [2024 ACL] In two.

            ## Empty
            ## Three

            - [2024 ACL] In three.
            """);

    assertThat(list.entries()).extracting(Entry::section).isEqualTo(List.of(-1, -1, 0, 1, 3));
  }

  @Test
  void headingsInQuotesAndCodeAreNone() {
    assertThat(Lists.read("> ## Quoted\n\n```\n## Fenced\n```\n\n    ## Code\n").sections())
        .isEmpty();
  }
}
