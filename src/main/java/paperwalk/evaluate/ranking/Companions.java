package paperwalk.evaluate.ranking;

import java.util.ArrayList;
import java.util.List;

/** What belongs together: the rows of {@link Corpus#companions}. */
final class Companions {
  private Companions() {}

  /**
   * Libraries, and each paper that has citations together with those, itself among them: so papers
   * that cite each other meet, and papers without readers are met at all.
   */
  static int[][] of(int[][] libraries, int[][] citations) {
    List<int[]> rows = new ArrayList<>(List.of(libraries));
    for (int paper = 0; paper < citations.length; paper++) {
      if (citations[paper].length > 0) {
        rows.add(Rows.union(citations[paper], paper));
      }
    }
    return rows.toArray(int[][]::new);
  }
}
