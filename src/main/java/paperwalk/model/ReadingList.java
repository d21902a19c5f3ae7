package paperwalk.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A list as read: its sections and its entries, each with its place.
 *
 * @param file the text it was read from
 * @param title the list's title; the file's name if it has none
 * @param sections all headings below the title, in order
 * @param entries all entries, in order
 * @param rows the rows of its tables of entries, in order
 */
public record ReadingList(
    ListFile file, String title, List<Section> sections, List<Entry> entries, List<TableRow> rows) {

  /**
   * The headings from the outermost to a section.
   *
   * @param section an index into {@link #sections}, or -1 for the empty path
   */
  public List<Section> path(int section) {
    List<Section> path = new ArrayList<>();
    for (int i = section; i >= 0; i = sections.get(i).parent()) {
      path.add(sections.get(i));
    }
    Collections.reverse(path);
    return path;
  }
}
