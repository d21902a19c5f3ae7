package paperwalk.evaluate.ranking;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Answers and what would be right, as files of tab-separated values for other programs. */
public final class RunFile {
  private RunFile() {}

  /**
   * Writes answers: {@code query, paper, rank from 1, score} a line.
   *
   * @param answers by fold and query
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, RankingTask task, List<List<Ranking>> answers)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int f = 0; f < answers.size(); f++) {
        Fold fold = task.folds().get(f);
        for (int q = 0; q < answers.get(f).size(); q++) {
          Ranking ranking = answers.get(f).get(q);
          for (int i = 0; i < ranking.papers().length; i++) {
            String paper = fold.corpus().papers().get(ranking.papers()[i]).id();
            double score = ranking.scores()[i];
            out.write(fold.queries().get(q).id() + "\t" + paper + "\t" + (i + 1) + "\t" + score);
            out.write('\n');
          }
        }
      }
    }
  }

  /**
   * Writes what would be right: {@code query, paper} a line.
   *
   * @throws IOException if the file cannot be written
   */
  public static void writeRelevant(Path file, RankingTask task) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Fold fold : task.folds()) {
        for (Query query : fold.queries()) {
          for (int paper : query.relevant()) {
            out.write(query.id() + "\t" + fold.corpus().papers().get(paper).id() + "\n");
          }
        }
      }
    }
  }

  /** The file of one method's answers, where there are several: its name before the ending. */
  public static Path of(Path file, String method) {
    Path leaf = file.getFileName();
    String name = leaf == null ? "run" : leaf.toString();
    int dot = name.lastIndexOf('.');
    return file.resolveSibling(
        dot <= 0
            ? name + "." + method
            : name.substring(0, dot) + "." + method + name.substring(dot));
  }
}
