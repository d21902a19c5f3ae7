package paperwalk.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperwalk.walk.CsrGraph;

/**
 * Chooses papers that are related to the question and unlike each other: maximal marginal relevance
 * (Carbonell and Goldstein 1998). How alike two papers are is the cosine of what they have: words,
 * sections, authors and so on, by the weights of the kinds.
 *
 * <p>Costs a comparison for each paper chosen and each there is to choose from.
 */
final class Diversity {
  private final EvidenceGraph graph;
  private final Walked walked;
  private final double share;

  /**
   * Takes the scores.
   *
   * @param share 0 for the score alone, 1 for unlikeness alone
   */
  Diversity(EvidenceGraph graph, Walked walked, double share) {
    this.graph = graph;
    this.walked = walked;
    this.share = share;
  }

  /** Chooses some of the papers, which come the best first; the best stays the first. */
  List<Integer> choose(List<Integer> papers, int count) {
    List<Map<Integer, Double>> vectors = papers.stream().map(this::vector).toList();
    double most = papers.isEmpty() ? 1 : walked.score(papers.getFirst());
    // Of each paper its likeness to the most like of those chosen, and whether it is one of them.
    double[] likeness = new double[papers.size()];
    boolean[] taken = new boolean[papers.size()];
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < Math.min(count, papers.size())) {
      int best = -1;
      double bestValue = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < taken.length; i++) {
        double value = (1 - share) * walked.score(papers.get(i)) / most - share * likeness[i];
        if (!taken[i] && value > bestValue) {
          bestValue = value;
          best = i;
        }
      }
      taken[best] = true;
      chosen.add(papers.get(best));
      for (int i = 0; i < taken.length; i++) {
        if (!taken[i]) {
          likeness[i] = Math.max(likeness[i], cosine(vectors.get(best), vectors.get(i)));
        }
      }
    }
    return chosen;
  }

  private Map<Integer, Double> vector(int paper) {
    CsrGraph walk = graph.walk();
    Map<Integer, Double> vector = new HashMap<>();
    double squares = 0;
    for (int layer = 0; layer < walk.kinds(); layer++) {
      double weight = graph.kinds().get(graph.kindTable().kindOf(layer)).weight();
      for (int arc = walk.start(paper, layer); arc < walk.end(paper, layer); arc++) {
        int node = walk.forward().target(arc);
        if (!walk.isPaper(node)) {
          double value = weight * walk.forward().weight(arc);
          vector.put(node, value);
          squares += value * value;
        }
      }
    }
    double length = Math.sqrt(squares);
    vector.replaceAll((node, value) -> length == 0 ? 0 : value / length);
    return vector;
  }

  private static double cosine(Map<Integer, Double> a, Map<Integer, Double> b) {
    double sum = 0;
    for (Map.Entry<Integer, Double> entry : a.entrySet()) {
      sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }
}
