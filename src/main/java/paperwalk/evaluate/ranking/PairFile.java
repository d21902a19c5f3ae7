package paperwalk.evaluate.ranking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paperwalk.read.ReadException;

/** Files of pairs, {@code query<TAB>paper} a line. */
final class PairFile {
  private PairFile() {}

  /**
   * The papers of each query, in the order of the queries' first lines.
   *
   * @param papers the papers there are
   * @throws ReadException if a row is not a pair or names an unknown paper
   */
  static Map<String, int[]> read(Path file, PaperIds papers) throws ReadException {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    TableFile.read(
        file,
        2,
        "query<TAB>paper",
        (cells, place) -> {
          if (cells[0].isEmpty()) {
            throw new ReadException(place + ": the query's name is missing");
          }
          rows.computeIfAbsent(cells[0], k -> new ArrayList<>())
              .add(paper(cells[1], papers, place));
        });
    Map<String, int[]> sorted = new LinkedHashMap<>();
    rows.forEach((query, row) -> sorted.put(query, Rows.of(List.of(row))[0]));
    return sorted;
  }

  static int paper(String id, PaperIds papers, String place) throws ReadException {
    int paper = papers.of(id);
    if (paper == PaperIds.UNKNOWN) {
      throw new ReadException(place + ": unknown paper \"" + id + "\"; items.tsv does not have it");
    }
    return paper;
  }
}
