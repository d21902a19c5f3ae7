package paperwalk.recommend;

import java.util.HashMap;
import java.util.Map;

/**
 * Names of a graph's nodes, each made once: the papers of one answer are reached through the same
 * few nodes. Not for several threads.
 */
final class NodeNames {
  private final EvidenceGraph graph;
  private final Map<Integer, String> iris = new HashMap<>();
  private final Map<Integer, String> labels = new HashMap<>();

  NodeNames(EvidenceGraph graph) {
    this.graph = graph;
  }

  String iri(int node) {
    return iris.computeIfAbsent(node, graph::iri);
  }

  String label(int node) {
    return labels.computeIfAbsent(node, graph::label);
  }
}
