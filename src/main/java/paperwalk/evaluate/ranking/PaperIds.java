package paperwalk.evaluate.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of papers by their names. */
final class PaperIds {
  /** No such paper. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();

  PaperIds(List<CorpusPaper> papers) {
    for (int i = 0; i < papers.size(); i++) {
      numbers.put(papers.get(i).id(), i);
    }
  }

  /** The number of a paper, or {@link #UNKNOWN}. */
  int of(String id) {
    return numbers.getOrDefault(id, UNKNOWN);
  }
}
