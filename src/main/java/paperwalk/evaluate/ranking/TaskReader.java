package paperwalk.evaluate.ranking;

import java.nio.file.Path;
import paperwalk.read.ListReader;
import paperwalk.read.ReadException;

/** Makes tasks of data sets. */
public final class TaskReader {
  private final ListReader lists;

  /** Takes what reads lists. */
  public TaskReader(ListReader lists) {
    this.lists = lists;
  }

  /**
   * Reads a task.
   *
   * @param data the data set's folder
   * @throws ReadException if something is missing or not right; the message says which file and
   *     line
   */
  public RankingTask read(TaskKind kind, Path data, Split split) throws ReadException {
    return switch (kind) {
      case WARM, COLD -> new CiteULike(data).libraries(kind, split);
      case CITE, CITECOLD -> new CiteULike(data).citations(kind, split);
      case COLIST -> new ListSections(lists).task(data, split);
      case AAN -> new CitationGraph(data).task(split);
    };
  }
}
