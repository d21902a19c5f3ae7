package paperwalk.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All lists together, and what is below its aim.
 *
 * @param counted how many lists have a right count
 * @param facts fields of all spot checks
 * @param gold each measure over all lists that have it
 * @param unmet aims that are not met, a line each
 */
public record ListsTotal(int counted, Share facts, Map<String, Share> gold, List<String> unmet) {

  /** How many of ten lists must have a right count. */
  private static final double COUNTED = 13 / 15.0;

  private static final double FACTS = 0.95;

  /** The least of each measure. */
  private static final Map<String, Double> AIMS =
      Map.of(
          "recall",
          0.98,
          "precision",
          0.97,
          "year",
          0.95,
          "venue",
          0.95,
          "paper",
          0.97,
          "code",
          0.95);

  /** Adds up. */
  public static ListsTotal of(List<ListScore> scores) {
    int counted = 0;
    Share facts = new Share(0, 0);
    Map<String, Share> gold = new LinkedHashMap<>();
    List<String> unmet = new ArrayList<>();
    for (ListScore score : scores) {
      counted += score.counted() ? 1 : 0;
      facts = facts.plus(score.facts());
      score
          .gold()
          .forEach((name, share) -> {
            gold.merge(name, share, Share::plus);
            aim(score.list() + ": " + name, share, AIMS.getOrDefault(name, 0.0), unmet);
          });
    }
    if (counted < Math.floor(COUNTED * scores.size())) {
      unmet.add("counts: %d of %d lists are right".formatted(counted, scores.size()));
    }
    aim("facts", facts, FACTS, unmet);
    return new ListsTotal(counted, facts, gold, unmet);
  }

  private static void aim(String name, Share share, double least, List<String> unmet) {
    if (share.value() < least) {
      unmet.add(
          String.format(
              Locale.ROOT,
              "%s is %.3f (%d of %d), at least %.2f wanted",
              name,
              share.value(),
              share.good(),
              share.all(),
              least));
    }
  }
}
