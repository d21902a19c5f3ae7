package paperwalk.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
      String title = TitleKey.of(entries.get(i).title());
      if (!title.isEmpty()) {
        byTitle.computeIfAbsent(title, k -> new java.util.TreeSet<>()).add(root);
      }
    }
    for (Set<Integer> roots : byTitle.values()) {
      if (roots.size() > 1 && !contradict(roots, identifiers)) {
        int first = roots.iterator().next();
        roots.forEach(root -> sets.union(first, root));
      }
    }
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
