package paperwalk.recommend;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import paperwalk.walk.TextColumn;

/** The edges of one kind between papers and named nodes, as they come in. */
final class EdgeTable {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private long[] edges = new long[64];
  private int size;

  /** Takes an edge; the same one again counts once more. */
  void add(int paper, String node, String label) {
    Integer number = numbers.putIfAbsent(node, numbers.size());
    if (!label.equals(node)) {
      labels.putIfAbsent(node, label);
    }
    if (size == edges.length) {
      edges = Arrays.copyOf(edges, 2 * size);
    }
    int column = number == null ? numbers.size() - 1 : number;
    edges[size++] = (long) paper << 32 | column;
  }

  /** The nodes by name: their numbers from now on are their places in this order. */
  String[] names() {
    String[] sorted = numbers.keySet().toArray(String[]::new);
    Arrays.sort(sorted, TextColumn.ORDER);
    return sorted;
  }

  String label(String node) {
    return labels.getOrDefault(node, node);
  }

  /**
   * The edges by paper and node, each once.
   *
   * @param papers the number of papers
   * @return for each its number of occurrences as value; columns are places in {@link #names}
   */
  TextMatrix sorted(int papers) {
    int[] places = new int[numbers.size()];
    int place = 0;
    for (String name : names()) {
      places[numbers.getOrDefault(name, 0)] = place++;
    }
    long[] sorted = new long[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = edges[i] >>> 32 << 32 | places[(int) edges[i]];
    }
    Arrays.parallelSort(sorted);
    int[] offsets = new int[papers + 1];
    int[] columns = new int[size];
    float[] counts = new float[size];
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i > 0 && sorted[i] == sorted[i - 1]) {
        counts[kept - 1]++;
      } else {
        columns[kept] = (int) sorted[i];
        counts[kept++] = 1;
        offsets[(int) (sorted[i] >>> 32) + 1]++;
      }
    }
    for (int i = 0; i < papers; i++) {
      offsets[i + 1] += offsets[i];
    }
    return new TextMatrix(
        offsets, Arrays.copyOf(columns, kept), Arrays.copyOf(counts, kept), places.length);
  }
}
