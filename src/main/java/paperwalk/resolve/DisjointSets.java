package paperwalk.resolve;

/** Union-find with path halving; near-constant time a step (Tarjan and van Leeuwen 1984). */
final class DisjointSets {
  private final int[] parents;

  DisjointSets(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
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
    parents[Math.max(first, second)] = Math.min(first, second);
  }
}
