package paperwalk.curate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which entry of the older version has become which of the newer one.
 *
 * <p>The surest sign goes first: the same words in the same section; then the title with its
 * identifiers, the title in its section, the title anywhere, an identifier, and last a title that
 * is nearly the same. An entry that occurs several times is paired with as many, in order. The cost
 * grows in proportion to the number of entries.
 */
final class Pairing {
  /** An entry before and after. */
  record Pair(Placed before, Placed after) {}

  private final List<Placed> before;
  private final List<Placed> after;
  private final int[] partners;
  private final boolean[] taken;

  private Pairing(List<Placed> before, List<Placed> after) {
    this.before = before;
    this.after = after;
    this.partners = new int[after.size()];
    this.taken = new boolean[before.size()];
    java.util.Arrays.fill(partners, -1);
  }

  static Pairing of(List<Placed> before, List<Placed> after) {
    Pairing pairing = new Pairing(before, after);
    pairing.join(each -> List.of(each.sectionKey() + "\n" + each.entry().rawText()));
    pairing.join(each -> List.of(each.sectionKey() + "\n" + titled(each)));
    pairing.join(each -> List.of(each.sectionKey() + "\n" + each.titleKey()));
    pairing.join(each -> List.of(titled(each)));
    pairing.join(each -> List.of(each.titleKey()));
    pairing.join(each -> each.prefixed().stream().map(id -> each.sectionKey() + id).toList());
    pairing.join(Placed::prefixed);
    pairing.joinNearTitles();
    return pairing;
  }

  private static String titled(Placed each) {
    return each.titleKey() + "\n" + each.prefixed();
  }

  /** The pairs in the order of the newer version. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        pairs.add(new Pair(before.get(partners[i]), after.get(i)));
      }
    }
    return pairs;
  }

  /** Those of the older version that have no partner. */
  List<Placed> removed() {
    List<Placed> removed = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        removed.add(before.get(i));
      }
    }
    return removed;
  }

  /** Those of the newer version that have no partner. */
  List<Placed> added() {
    List<Placed> added = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] < 0) {
        added.add(after.get(i));
      }
    }
    return added;
  }

  /** Pairs those that share a key. */
  private void join(Function<Placed, List<String>> keys) {
    Map<String, Deque<Integer>> waiting = new HashMap<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        for (String key : keys.apply(before.get(i))) {
          waiting.computeIfAbsent(key, k -> new ArrayDeque<>()).add(i);
        }
      }
    }
    for (int i = 0; i < partners.length && !waiting.isEmpty(); i++) {
      if (partners[i] < 0) {
        for (String key : keys.apply(after.get(i))) {
          Deque<Integer> candidates = waiting.getOrDefault(key, new ArrayDeque<>());
          while (partners[i] < 0 && !candidates.isEmpty()) {
            pair(candidates.remove(), i);
          }
        }
      }
    }
  }

  private void pair(int old, int now) {
    if (!taken[old] && partners[now] < 0) {
      taken[old] = true;
      partners[now] = old;
    }
  }

  private void joinNearTitles() {
    NearTitles titles = new NearTitles();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        titles.add(i, before.get(i));
      }
    }
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] < 0) {
        Placed now = after.get(i);
        int old =
            titles.nearest(
                now, candidate -> !taken[candidate] && !before.get(candidate).contradicts(now));
        if (old >= 0) {
          pair(old, i);
        }
      }
    }
  }
}
