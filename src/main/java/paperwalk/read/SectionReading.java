package paperwalk.read;

import java.util.List;

/**
 * How a section was read, and what else was tried.
 *
 * @param path its headings, the outermost first
 * @param line line of its first block, from 1
 * @param blocks how many blocks stand in it
 * @param entries how many entries were found
 * @param chosen the reading that explains most of it; empty if none does
 * @param tried all readings, the best first
 * @param note why it holds no entries, if it holds none; otherwise empty
 */
public record SectionReading(
    List<String> path,
    int line,
    int blocks,
    int entries,
    String chosen,
    List<Tried> tried,
    String note) {

  /**
   * A reading.
   *
   * @param name what it takes for the title
   * @param entries how many blocks it can read
   * @param score how much of them it explains, summed over the blocks
   */
  public record Tried(String name, int entries, double score) {}
}
