package paperwalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import paperwalk.evaluate.ranking.MethodResult;
import paperwalk.evaluate.ranking.RankingTask;
import paperwalk.evaluate.ranking.RunFile;
import picocli.CommandLine.Option;

/** Files that {@code paperwalk eval recommend} writes for other programs. */
final class RankingFiles {
  @Option(
      names = "--run",
      paramLabel = "FILE",
      description =
          "Write the best 100 papers of each query: query, paper, rank, score. With several methods"
              + " each has its own file, the method's name before the ending.")
  private @Nullable Path run;

  @Option(
      names = "--relevant",
      paramLabel = "FILE",
      description = "Write what would be right: query, paper.")
  private @Nullable Path relevant;

  /** Nobody should learn after minutes that there is no such folder. */
  void check() throws UsageException {
    checkWritable(run);
    checkWritable(relevant);
  }

  private static void checkWritable(@Nullable Path file) throws UsageException {
    Path folder = file == null ? null : file.toAbsolutePath().getParent();
    if (file != null && (folder == null || !Files.isWritable(folder) || Files.isDirectory(file))) {
      throw new UsageException(file + ": cannot be written; is there such a folder?");
    }
  }

  /** Writes what would be right, if that is wanted. */
  void writeRelevant(RankingTask task) throws UsageException {
    try {
      if (relevant != null) {
        RunFile.writeRelevant(relevant, task);
      }
    } catch (IOException e) {
      throw new UsageException(relevant + ": cannot be written: " + e.getMessage());
    }
  }

  /**
   * Writes a method's answers, if that is wanted.
   *
   * @param several whether there are other methods' answers too
   */
  void writeRun(RankingTask task, MethodResult result, boolean several) throws UsageException {
    try {
      if (run != null) {
        Path file = several ? RunFile.of(run, result.method()) : run;
        RunFile.write(file, task, result.answers());
      }
    } catch (IOException e) {
      throw new UsageException(run + ": cannot be written: " + e.getMessage());
    }
  }
}
