package paperwalk.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * Union-find with path halving; near-constant time a step (Tarjan and van Leeuwen 1984). The
 * members of a set are linked in a ring, so that two sets are put together by crossing two links.
 */
final class DisjointSets {
  private final int[] parents;
  private final int[] next;

  DisjointSets(int size) {
    parents = new int[size];
    next = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
      next[i] = i;
    }
  }

  /** The smallest member of an element's set. */
  int find(int element) {
    int i = element;
    while (parents[i] != i) {
      parents[i] = parents[parents[i]];
      i = parents[i];
    }
    return i;
  }

  /** Makes two sets one. */
  void union(int a, int b) {
    int first = find(a);
    int second = find(b);
    if (first != second) {
      parents[Math.max(first, second)] = Math.min(first, second);
      int link = next[first];
      next[first] = next[second];
      next[second] = link;
    }
  }

  /** All members of an element's set, in their order. */
  List<Integer> members(int element) {
    List<Integer> members = new ArrayList<>();
    int i = element;
    do {
      members.add(i);
      i = next[i];
    } while (i != element);
    members.sort(null);
    return members;
  }
}
