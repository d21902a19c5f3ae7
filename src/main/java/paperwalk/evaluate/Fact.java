package paperwalk.evaluate;

import java.util.Map;

/**
 * What a careful reader found at one place of one list; empty where the list does not say.
 *
 * @param file path below the folder of the lists
 * @param line from 1
 * @param title of the paper
 * @param year digits, or empty
 * @param venue as written, or empty
 * @param paper address of the paper, or empty
 * @param code address of the code, or empty
 * @param headings the headings above it from the outermost on, with {@code > } between them
 */
record Fact(
    String file,
    int line,
    String title,
    String year,
    String venue,
    String paper,
    String code,
    String headings) {

  static Fact of(Map<String, String> row) {
    return new Fact(
        row.getOrDefault("file", ""),
        Integer.parseInt(row.getOrDefault("line", "0")),
        row.getOrDefault("title", ""),
        row.getOrDefault("year", ""),
        row.getOrDefault("venue", ""),
        row.getOrDefault("paper_url", ""),
        row.getOrDefault("code_url", ""),
        row.getOrDefault("heading_path", ""));
  }
}
