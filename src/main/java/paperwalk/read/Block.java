package paperwalk.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Span;

/** What stands below a heading. */
sealed interface Block {

  /** Index of the section it stands in, or -1. */
  int section();

  /**
   * A bullet or a paragraph, and what hangs below it.
   *
   * @param section index of its section, or -1
   * @param bullet the bullet character, {@code 1} for a numbered one, or null for a paragraph
   * @param lead its first paragraph
   * @param below further paragraphs and nested bullets
   */
  record Item(int section, @Nullable Character bullet, FlatText lead, List<Item> below)
      implements Block {}

  /**
   * A table.
   *
   * @param section index of its section, or -1
   * @param header the cells of the header; empty if there is none
   * @param rows the rows below it
   */
  record Grid(int section, List<FlatText> header, List<Row> rows) implements Block {

    /**
     * A row.
     *
     * @param span the whole row
     * @param cells its cells; one that spans several rows stands in each
     * @param written how many cells were written in this row
     */
    record Row(Span span, List<FlatText> cells, int written) {}
  }

  /**
   * More rows of the table before.
   *
   * @param section index of its section, or -1
   * @param rows in order
   */
  record MoreRows(int section, List<Grid.Row> rows) implements Block {}
}
