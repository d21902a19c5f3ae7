package paperwalk.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import paperwalk.model.Entry;
import paperwalk.model.Identifier;

/**
 * Which entries speak of the same work: those that share an identifier, and those that share a
 * title and do not contradict each other by two identifiers of one scheme.
 */
final class Matching {
  private final List<Entry> entries;
  private final DisjointSets sets;

  private Matching(List<Entry> entries) {
    this.entries = entries;
    this.sets = new DisjointSets(entries.size());
  }

  /**
   * Groups entries. Near-linear in their number.
   *
   * @return indexes into the entries, each once
   */
  static List<List<Integer>> group(List<Entry> entries) {
    Matching matching = new Matching(entries);
    matching.joinByIdentifier();
    matching.joinByTitle();
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      groups.computeIfAbsent(matching.sets.find(i), k -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }

  private void joinByIdentifier() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      int index = i;
      Versions.identifiers(entries.get(i))
          .map(Identifier::prefixed)
          .forEach(id -> {
            Integer other = first.putIfAbsent(id, index);
            if (other != null) {
              sets.union(other, index);
            }
          });
    }
  }

  private void joinByTitle() {
    Map<Integer, Map<String, Set<String>>> identifiers = new HashMap<>();
    Map<String, Set<Integer>> byTitle = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      int root = sets.find(i);
      Map<String, Set<String>> known = identifiers.computeIfAbsent(root, k -> new HashMap<>());
      Versions.identifiers(entries.get(i))
          .forEach(id -> known.computeIfAbsent(id.scheme(), k -> new HashSet<>()).add(id.value()));
      byTitle.computeIfAbsent(titleOf(entries.get(i)), k -> new TreeSet<>()).add(root);
    }
    // Titles are visited in their own order, so the order of lists does not matter.
    for (Set<Integer> holders : byTitle.values()) {
      Set<Integer> all = new TreeSet<>();
      holders.forEach(root -> all.add(sets.find(root)));
      // Those without identifiers contradict nobody: they are one work in any case.
      Set<Integer> nameless = new TreeSet<>(all);
      nameless.removeIf(root -> !identifiers.getOrDefault(root, Map.of()).isEmpty());
      join(contradict(all, identifiers) ? nameless : all, identifiers);
    }
  }

  private void join(Set<Integer> roots, Map<Integer, Map<String, Set<String>>> identifiers) {
    Map<String, Set<String>> known = new HashMap<>();
    int root = -1;
    for (int each : roots) {
      identifiers
          .getOrDefault(each, Map.of())
          .forEach(
              (scheme, ids) -> known.computeIfAbsent(scheme, k -> new HashSet<>()).addAll(ids));
      if (root >= 0) {
        sets.union(root, each);
      }
      root = sets.find(each);
    }
    if (root >= 0) {
      identifiers.put(root, known);
    }
  }

  /** What joins by title: a title without letters and digits counts as it is written. */
  private static String titleOf(Entry entry) {
    String key = TitleKey.of(entry.title());
    return key.isEmpty() ? entry.title() : key;
  }

  private static boolean contradict(
      Set<Integer> roots, Map<Integer, Map<String, Set<String>>> identifiers) {
    Map<String, Set<String>> seen = new HashMap<>();
    for (int root : roots) {
      for (Map.Entry<String, Set<String>> ids :
          identifiers.getOrDefault(root, Map.of()).entrySet()) {
        Set<String> before = seen.putIfAbsent(ids.getKey(), ids.getValue());
        if (before != null && before.stream().noneMatch(ids.getValue()::contains)) {
          return true;
        }
      }
    }
    return false;
  }
}
