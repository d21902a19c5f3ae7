package paperwalk.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of all requests so far, by kind; and what should not have. */
final class Tally {
  private static final int KEPT = 20;

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
  private final List<String> unexpected = new ArrayList<>();
  private int wrong;

  synchronized void add(Kind kind, Outcome outcome) {
    counts
        .computeIfAbsent(kind.name(), name -> new TreeMap<>())
        .merge(outcome.name(), 1, Integer::sum);
    if (!outcome.intended()) {
      unexpected(kind.name() + ": " + outcome.name() + ": " + outcome.detail());
    }
  }

  synchronized void unexpected(String what) {
    wrong++;
    if (unexpected.size() < KEPT) {
      unexpected.add(what);
    }
  }

  /** How many requests of a kind ended so. */
  synchronized int count(Kind kind, String outcome) {
    return counts.getOrDefault(kind.name(), Map.of()).getOrDefault(outcome, 0);
  }

  synchronized int requests() {
    return counts.values().stream()
        .flatMap(each -> each.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  synchronized Map<String, Map<String, Integer>> counts() {
    return Map.copyOf(counts);
  }

  /** The first of what should not have happened. */
  synchronized List<String> unexpected() {
    List<String> all = new ArrayList<>(unexpected);
    if (wrong > all.size()) {
      all.add("… and %d more".formatted(wrong - all.size()));
    }
    return all;
  }
}
