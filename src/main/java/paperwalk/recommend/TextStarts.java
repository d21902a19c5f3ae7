package paperwalk.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paperwalk.walk.CsrGraph;
import paperwalk.walk.EvidenceWalk;
import paperwalk.walk.Seeds;

/**
 * The papers near a text that is not in the graph, by the words they share: as if it were a paper
 * with that text.
 */
final class TextStarts {
  private final EvidenceGraph graph;
  private final EvidenceWalk walk;
  private final double[] weights;

  TextStarts(EvidenceGraph graph, EvidenceWalk walk, double[] weights) {
    this.graph = graph;
    this.walk = walk;
    this.weights = weights;
  }

  /**
   * What a text brings to the papers near it.
   *
   * @param kind the kind of evidence
   * @param words the nodes of the words it shares with papers
   * @param papers by number
   * @param amounts what comes to each
   */
  @SuppressWarnings("ArrayRecordComponent") // Its arrays are read in place and never compared.
  record Near(int kind, int[] words, int[] papers, double[] amounts) {
    void forget(int paper) {
      int found = Arrays.binarySearch(papers, paper);
      if (found >= 0) {
        amounts[found] = 0;
      }
    }

    double arrived(int paper) {
      int found = Arrays.binarySearch(papers, paper);
      return found < 0 ? 0 : amounts[found];
    }
  }

  /** What a text brings by each kind of evidence that is a text. */
  List<Near> near(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Words.of(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    List<Near> near = new ArrayList<>();
    for (int kind = 0; kind < graph.kinds().size(); kind++) {
      int layer = graph.kindTable().words(kind);
      if (layer >= 0 && weights[kind] > 0) {
        Near found = near(counts, kind, layer);
        if (found.papers.length > 0) {
          near.add(found);
        }
      }
    }
    return near;
  }

  /** The starts as seeds of a walk with restart: a text by the papers near it. */
  Seeds seeds(Starts starts) {
    Map<Integer, Double> seeds = new TreeMap<>();
    starts.papers().forEach(paper -> seeds.merge(paper, 1.0, Double::sum));
    for (String text : starts.texts()) {
      List<Near> near = near(text);
      for (Near found : near) {
        double sum = Arrays.stream(found.amounts).sum() * near.size();
        for (int i = 0; i < found.papers.length; i++) {
          seeds.merge(found.papers[i], found.amounts[i] / sum, Double::sum);
        }
      }
    }
    if (seeds.isEmpty()) {
      throw new IllegalArgumentException("no paper has a word of what is looked for");
    }
    int[] nodes = seeds.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] masses = seeds.values().stream().mapToDouble(Double::doubleValue).toArray();
    return Seeds.weighted(nodes, masses);
  }

  private Near near(Map<String, Integer> counts, int kind, int layer) {
    Map<Integer, Integer> known = new HashMap<>();
    counts.forEach((word, count) -> {
      int node = graph.node(layer, word);
      if (node >= 0) {
        known.put(node, count);
      }
    });
    int[] nodes = known.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    int[] times = Arrays.stream(nodes).map(node -> known.getOrDefault(node, 0)).toArray();
    CsrGraph arcs = graph.walk();
    double[] rarities =
        Arrays.stream(nodes)
            .mapToDouble(node -> WordWeights.rarity(arcs.papers(), arcs.degree(node)))
            .toArray();
    float[] own = WordWeights.of(times, rarities, Math.max(1, Arrays.stream(times).sum()));
    double[] masses = new double[own.length];
    Arrays.setAll(masses, i -> own[i]);
    try (EvidenceWalk.Round round = walk.round(nodes, masses)) {
      return nearest(round, kind, nodes);
    }
  }

  private Near nearest(EvidenceWalk.Round round, int kind, int[] words) {
    long[] keys = new long[round.size()];
    int size = 0;
    for (int i = 0; i < round.size(); i++) {
      int node = round.node(i);
      float cosine = graph.isPaper(node) ? (float) round.arrived(node) : 0;
      if (cosine > 0) {
        keys[size++] = Largest.key(cosine, node);
      }
    }
    long[] found = Arrays.copyOf(keys, size);
    Largest.keepSmallest(found, EvidenceGraphBuilder.NEIGHBOURS);
    int kept = Math.min(size, EvidenceGraphBuilder.NEIGHBOURS);
    int[] papers = new int[kept];
    double sum = 0;
    for (int i = 0; i < kept; i++) {
      papers[i] = Largest.number(found[i]);
      sum += Largest.weight(found[i]);
    }
    Arrays.sort(papers);
    double[] amounts = new double[kept];
    for (int i = 0; i < kept; i++) {
      amounts[i] = weights[kind] * (float) round.arrived(papers[i]) / sum;
    }
    return new Near(kind, words, papers, amounts);
  }
}
