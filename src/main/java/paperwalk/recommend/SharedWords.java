package paperwalk.recommend;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import paperwalk.walk.CsrGraph;
import paperwalk.walk.CsrRows;

/** Which words make two texts alike, and how much each: its part of their cosine. */
final class SharedWords {
  private final EvidenceGraph graph;

  /** How often each text has each of its words, so that none is taken apart for every paper. */
  private final Map<String, Map<String, Integer>> texts = new HashMap<>();

  SharedWords(EvidenceGraph graph) {
    this.graph = graph;
  }

  /**
   * The words that two papers share.
   *
   * @param kind number of a kind that is a text
   * @return nodes of words and their parts, which add up to 1
   */
  Map<Integer, Double> of(int kind, int one, int other) {
    CsrGraph walk = graph.walk();
    CsrRows rows = walk.forward();
    int layer = graph.kindTable().words(kind);
    Map<Integer, Double> products = new LinkedHashMap<>();
    int b = walk.start(other, layer);
    for (int a = walk.start(one, layer); a < walk.end(one, layer); a++) {
      while (b < walk.end(other, layer) && rows.target(b) < rows.target(a)) {
        b++;
      }
      if (b < walk.end(other, layer) && rows.target(b) == rows.target(a)) {
        products.put(rows.target(a), (double) rows.weight(a) * rows.weight(b));
      }
    }
    return shares(products);
  }

  /** The words that a text shares with a paper. */
  Map<Integer, Double> of(int kind, String text, int paper) {
    CsrGraph walk = graph.walk();
    int layer = graph.kindTable().words(kind);
    Map<String, Integer> counts = texts.computeIfAbsent(text, SharedWords::counted);
    Map<Integer, Double> products = new LinkedHashMap<>();
    counts.forEach((word, count) -> {
      int node = graph.node(layer, word);
      if (node >= 0) {
        int row = paper * walk.kinds() + layer;
        int arc = walk.forward().find(row, node);
        if (arc >= 0) {
          double rarity = WordWeights.rarity(walk.papers(), walk.degree(node));
          products.put(node, count * rarity * walk.forward().weight(arc));
        }
      }
    });
    return shares(products);
  }

  private static Map<String, Integer> counted(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Words.of(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  private static Map<Integer, Double> shares(Map<Integer, Double> products) {
    double sum = products.values().stream().mapToDouble(Double::doubleValue).sum();
    products.replaceAll((word, product) -> sum == 0 ? 0 : product / sum);
    return products;
  }
}
