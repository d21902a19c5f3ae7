package paperwalk.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Finds the title of a section that is nearest to another: the one that shares the most groups of
 * three letters with it (Dice's coefficient), so that a letter, a word or a subtitle may differ.
 *
 * <p>Groups that many titles share tell little and are not looked up, which bounds the cost of a
 * search whatever the titles are.
 */
final class NearTitles {
  /** From which share of common groups on two titles are held to be one. */
  static final double NEAR = 0.7;

  private static final int MAX_LENGTH = 300;
  private static final int MAX_HOLDERS = 50;

  private final Map<String, List<Integer>> holders = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();

  /** How much two titles have in common, from 0 to 1. */
  static double similarity(String one, String other) {
    Set<String> groups = groups(one);
    Set<String> others = groups(other);
    int both = groups.size() + others.size();
    groups.retainAll(others);
    return both == 0 ? 1 : 2.0 * groups.size() / both;
  }

  void add(int index, Placed placed) {
    Set<String> groups = groups(placed.titleKey());
    sizes.put(index, groups.size());
    for (String group : groups) {
      holders
          .computeIfAbsent(placed.sectionKey() + "\n" + group, k -> new ArrayList<>())
          .add(index);
    }
  }

  /** The nearest of those that are acceptable, the first of equals; -1 if none is near. */
  int nearest(Placed placed, IntPredicate acceptable) {
    Set<String> groups = groups(placed.titleKey());
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String group : groups) {
      List<Integer> found = holders.getOrDefault(placed.sectionKey() + "\n" + group, List.of());
      if (found.size() <= MAX_HOLDERS) {
        found.forEach(index -> shared.merge(index, 1, Integer::sum));
      }
    }
    int best = -1;
    double most = 0;
    for (Map.Entry<Integer, Integer> each : shared.entrySet()) {
      int size = sizes.getOrDefault(each.getKey(), 0);
      double share = 2.0 * each.getValue() / (groups.size() + size);
      if (share >= NEAR && share > most && acceptable.test(each.getKey())) {
        best = each.getKey();
        most = share;
      }
    }
    return best;
  }

  private static Set<String> groups(String titleKey) {
    int length = Math.min(titleKey.length(), MAX_LENGTH);
    Set<String> groups = new HashSet<>();
    for (int i = 0; i + 3 <= length; i++) {
      groups.add(titleKey.substring(i, i + 3));
    }
    return groups;
  }
}
