package paperwalk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.model.ListFile;
import paperwalk.model.Section;
import paperwalk.read.MarkdownPiece.Begin;

/** A file that is read in pieces gives what it gives as a whole, wherever it was cut. */
class MarkdownPiecesTest {
  private static final String LINK = "[paper](https://arxiv.org/abs/2402.04401)";

  /** What may stand in a list, and what may go on over a blank line. */
  private static final List<String> PARTS =
      List.of(
          "## A heading with [a link](https://x.org)\n\n",
          "### Deeper\n",
          "A paragraph of words with **bold** and " + LINK + ".\n\n",
          "**A line in bold**\n\n",
          "- A bullet of a few words " + LINK + "\n",
          "- A group\n  - one below it " + LINK + "\n  - and one more " + LINK + "\n\n",
          "* Another bullet &amp; its \\* escapes " + LINK + "\n\n  and a second paragraph\n\n",
          "1. A number " + LINK + "\n2. Another one " + LINK + "\n\n",
          "lazy words at the margin\n",
          "> quoted\nlazily\n\n",
          "| A | B |\n|---|---|\n" + ("| A title \\| of words | " + LINK + " |\n").repeat(9),
          "|A|B|\n|:-:|-|\n" + "|x|y|more|\n|x|\n|*x*|`y`|\n".repeat(5) + "\n",
          "|no|table\n|at all|\n|of these|\n|lines|\n\n",
          "```\n# in code\n\n## more code\n\n```\n\n",
          "    # indented code\n\n",
          "<!-- a comment\n\n## within it\n\n- and a bullet\n\n-->\n\n",
          "<details>\n<summary>Folded</summary>\n\n",
          "</details>\n\n",
          "<table>\n<tr><td>a</td><td>\n\n",
          "</td></tr></table>\n\n",
          "<div>\n- no bullet\n\n",
          "<pre>\n\n# verbatim\n\n</pre>\n\n",
          "<blockquote>\n\n",
          "</blockquote>\n\n",
          "- a bullet\n\n  <p>with HTML " + LINK + "\n\n- and the next " + LINK + "\n\n",
          "Setext\n------\n\n",
          "[defined]: https://x.org/defined\n\n",
          "See [defined] and [text][defined].\n\n",
          "- - -\n\n",
          "\n\n");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void piecesGiveWhatTheWholeGives(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < 400_000) {
      // Half of the texts have nothing that keeps a piece from being confirmed.
      String part = PARTS.get(random.nextInt(seed % 2 == 0 ? 11 : PARTS.size()));
      text.append(seed % 3 == 0 ? part.replace("\n", "\r\n") : part);
    }
    ListFile file = Lists.file("list.md", text.toString());
    List<MarkdownPiece> pieces = MarkdownSplitter.split(file);

    assertThat(blocks(file, pieces, true)).isEqualTo(whole(file));
    assertThat(blocks(file, pieces, false)).isEqualTo(whole(file));
    if (seed % 2 == 0) {
      assertThat(pieces).hasSizeGreaterThan(5);
    }
  }

  @Test
  void aLongTableIsCutBetweenItsRows() {
    String header = "| Title | Link |\n|---|---|\n";
    ListFile file =
        Lists.file("list.md", header + ("| A title of words | " + LINK + " |\n").repeat(5000));
    List<MarkdownPiece> pieces = MarkdownSplitter.split(file);

    assertThat(pieces).hasSizeGreaterThan(5);
    assertThat(pieces.getLast().begins()).isEqualTo(Begin.ROW);
    assertThat(pieces.getLast().prefix()).isEqualTo(header);
    assertThat(blocks(file, pieces, true)).isEqualTo(whole(file));
    assertThat(Lists.READER.read(file).entries()).hasSize(5000);
  }

  @Test
  void aLongListIsCutBetweenItsBullets() {
    ListFile file = Lists.file("list.md", ("- A title of some words " + LINK + "\n").repeat(5000));
    List<MarkdownPiece> pieces = MarkdownSplitter.split(file);

    assertThat(pieces).hasSizeGreaterThan(3);
    assertThat(pieces.getLast().begins()).isEqualTo(Begin.BULLET);
    assertThat(blocks(file, pieces, true)).isEqualTo(whole(file));
  }

  @Test
  void definitionsHoldForAllPieces() {
    String list = "## Papers\n\n- A title of some words [[paper][p]]\n\n".repeat(2000);
    ListFile file = Lists.file("list.md", list + "[p]: https://arxiv.org/abs/2402.04401\n");

    assertThat(MarkdownSplitter.split(file)).hasSizeGreaterThan(3);
    assertThat(Lists.READER.read(file).entries())
        .hasSize(2000)
        .allMatch(entry -> entry.links().size() == 1);
  }

  @Test
  void definitionsThatOnlyTheParserCanTellKeepAFileWhole() {
    String list = "## Papers\n\n- A title of some words [[paper][p]]\n\n".repeat(2000);

    assertThat(MarkdownSplitter.split(Lists.file("list.md", list + "> [p]: https://x.org/a\n")))
        .hasSize(1);
    assertThat(MarkdownSplitter.split(Lists.file("list.md", list + "```\n[p]: b\n```\n")))
        .hasSize(1);
  }

  private static List<String> whole(ListFile file) {
    int length = file.text().length();
    return blocks(file, List.of(new MarkdownPiece(0, length, "", Begin.BLOCK)), false);
  }

  /** All sections and blocks as text, with their places; parts of a table as one. */
  private static List<String> blocks(ListFile file, List<MarkdownPiece> pieces, boolean several) {
    MarkdownOutline reader = new MarkdownOutline(file, new Cores(several), pieces);
    List<String> shown = new ArrayList<>();
    while (reader.readOn()) {
      for (Block block : reader.outline().takeBlocks()) {
        show(block, shown);
      }
    }
    for (Section section : reader.outline().sections()) {
      shown.add(section.toString());
    }
    return shown;
  }

  private static void show(Block block, List<String> out) {
    switch (block) {
      case Block.Item item -> {
        out.add(item.section() + " " + item.bullet() + " " + text(item.lead()));
        item.below().forEach(below -> show(below, out));
      }
      case Block.Grid grid -> {
        out.add(grid.section() + " " + grid.header().stream().map(t -> text(t)).toList());
        grid.rows().forEach(row -> out.add(row(row)));
      }
      case Block.MoreRows more -> more.rows().forEach(row -> out.add(row(row)));
    }
  }

  private static String row(Block.Grid.Row row) {
    return row.span() + " " + row.written() + row.cells().stream().map(t -> text(t)).toList();
  }

  private static String text(FlatText text) {
    return text.text() + text.span() + text.extent() + text.links() + text.styles();
  }
}
