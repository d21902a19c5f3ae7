package paperwalk.evaluate.ranking;

import java.nio.file.Path;
import java.util.function.Consumer;
import paperwalk.read.ListReader;
import paperwalk.read.ReadException;

/** Makes tasks of data sets. */
public final class TaskReader {
  private final ListReader lists;
  private final Consumer<String> progress;

  /**
   * Takes what reads lists.
   *
   * @param progress takes a line of what was met, where that is of interest
   */
  public TaskReader(ListReader lists, Consumer<String> progress) {
    this.lists = lists;
    this.progress = progress;
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
      case WARM, COLD -> new LibraryTasks(new CiteULike(data)).task(kind, split);
      case CITE, CITECOLD -> new CitationTasks(new CiteULike(data)).task(kind, split);
      case COLIST -> new ListSections(lists).task(data, split);
      case AAN -> new CitationGraph(data, progress).task(split);
    };
  }
}
