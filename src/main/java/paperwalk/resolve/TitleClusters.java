package paperwalk.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The claims to one identifier, put together where their titles can be those of one work. */
final class TitleClusters {
  /** An identifier under more titles than this is a mistake that was copied. */
  private static final int MOST = 24;

  /** A title of fewer telling words can be short for several others. */
  private static final int TELLING = 2;

  private final List<TitleWords> titles = new ArrayList<>();
  private final List<List<Integer>> holders = new ArrayList<>();
  private final List<Set<String>> firsts = new ArrayList<>();
  private final DisjointSets sets;

  private TitleClusters(List<Witness> witnesses, Map<String, List<Integer>> byTitle) {
    byTitle
        .values()
        .forEach(same -> {
          titles.add(TitleWords.of(witnesses.get(same.getFirst()).title()));
          holders.add(same);
          Set<String> names = new HashSet<>();
          same.forEach(i -> names.addAll(witnesses.get(i).firsts));
          firsts.add(names);
        });
    sets = new DisjointSets(titles.size());
  }

  /** The clusters; what they are does not depend on the order of the claims. */
  static List<List<Integer>> of(List<Witness> witnesses, List<Integer> claims) {
    Map<String, List<Integer>> byTitle = new TreeMap<>();
    for (int claim : claims) {
      byTitle
          .computeIfAbsent(witnesses.get(claim).claim.titleKey(), k -> new ArrayList<>())
          .add(claim);
    }
    if (byTitle.size() == 1 || byTitle.size() > MOST) {
      return List.copyOf(byTitle.values());
    }
    TitleClusters clusters = new TitleClusters(witnesses, byTitle);
    clusters.joinTelling();
    clusters.joinBrief();
    return clusters.list();
  }

  private void joinTelling() {
    for (int a = 0; a < titles.size(); a++) {
      for (int b = 0; b < a; b++) {
        if (tells(a) && tells(b) && agree(a, b)) {
          sets.union(a, b);
        }
      }
    }
  }

  /** A brief title must not bring two works together: it joins one of them, or none. */
  private void joinBrief() {
    Map<Integer, Integer> joins = new HashMap<>();
    for (int a = 0; a < titles.size(); a++) {
      if (!tells(a)) {
        Set<Integer> fitting = new HashSet<>();
        Set<Integer> all = new HashSet<>();
        for (int b = 0; b < titles.size(); b++) {
          if (b != a && tells(b)) {
            all.add(sets.find(b));
            if (agree(a, b)) {
              fitting.add(sets.find(b));
            }
          }
        }
        if (fitting.isEmpty() && titles.get(a).telling() == 0) {
          fitting = all;
        }
        if (fitting.size() == 1) {
          joins.put(a, fitting.iterator().next());
        }
      }
    }
    for (int a = 0; a < titles.size(); a++) {
      for (int b = 0; b < a; b++) {
        boolean free = !joins.containsKey(a) && !joins.containsKey(b);
        if (free && !tells(a) && !tells(b) && agree(a, b)) {
          sets.union(a, b);
        }
      }
    }
    joins.forEach(sets::union);
  }

  private boolean tells(int title) {
    return titles.get(title).telling() >= TELLING;
  }

  private boolean agree(int a, int b) {
    return firsts.get(a).stream().anyMatch(firsts.get(b)::contains)
        || titles.get(a).agreesWith(titles.get(b));
  }

  private List<List<Integer>> list() {
    Map<Integer, List<Integer>> clusters = new TreeMap<>();
    for (int i = 0; i < titles.size(); i++) {
      clusters.computeIfAbsent(sets.find(i), k -> new ArrayList<>()).addAll(holders.get(i));
    }
    return List.copyOf(clusters.values());
  }
}
