package paperwalk.evaluate.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A task read from data.
 *
 * @param kind which task
 * @param split which part of the data is to be found
 * @param folds what is known and what is asked; several only where each query set has a corpus of
 *     its own
 */
public record RankingTask(TaskKind kind, Split split, List<Fold> folds) {
  private static final long SAMPLE_SEED = 20170901;

  /** How many queries all folds have. */
  public int queryCount() {
    return folds.stream().mapToInt(fold -> fold.queries().size()).sum();
  }

  /** The same without some of the evidence. */
  public RankingTask without(Set<Evidence> evidence) {
    return new RankingTask(
        kind,
        split,
        folds.stream()
            .map(fold -> new Fold(fold.name(), fold.corpus().without(evidence), fold.queries()))
            .toList());
  }

  /**
   * The same with fewer queries, always the same ones for the same data and number.
   *
   * @param count how many; all if there are not so many
   */
  public RankingTask sample(int count) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < queryCount(); i++) {
      all.add(i);
    }
    Collections.shuffle(all, new Random(SAMPLE_SEED));
    Set<Integer> chosen = Set.copyOf(all.subList(0, Math.min(count, all.size())));
    List<Fold> fewer = new ArrayList<>();
    int start = 0;
    for (Fold fold : folds) {
      List<Query> queries = new ArrayList<>();
      for (int i = 0; i < fold.queries().size(); i++) {
        if (chosen.contains(start + i)) {
          queries.add(fold.queries().get(i));
        }
      }
      start += fold.queries().size();
      fewer.add(new Fold(fold.name(), fold.corpus(), List.copyOf(queries)));
    }
    return new RankingTask(kind, split, List.copyOf(fewer));
  }
}
