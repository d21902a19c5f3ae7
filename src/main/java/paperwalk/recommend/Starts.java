package paperwalk.recommend;

import java.util.List;

/**
 * Where a walk starts.
 *
 * @param papers numbers of papers; their order makes no difference, nor does one given twice
 * @param texts texts, such as a sentence, or the title of a paper that the graph does not have
 */
public record Starts(List<Integer> papers, List<String> texts) {
  /** Nothing to start from. */
  public static final Starts NONE = new Starts(List.of(), List.of());

  /** Copies. */
  public Starts {
    papers = papers.stream().distinct().sorted().toList();
    texts = List.copyOf(texts);
  }

  /** How many there are. */
  public int size() {
    return papers.size() + texts.size();
  }
}
