package paperwalk.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A graph to be drawn or exported: nodes and undirected-looking but directed edges, in a stable
 * order that decides the order of everything made from it.
 *
 * @param nodes the nodes, each id once
 * @param edges the edges; both ends are ids of {@code nodes}
 */
public record GraphView(List<Node> nodes, List<Edge> edges) {

  /**
   * A node.
   *
   * @param id an IRI, or any text that is unique in the graph
   * @param label what people read; may be empty, may hold any character
   * @param kind decides colour and shape
   * @param attributes further facts by name, in a stable order
   */
  public record Node(String id, String label, NodeKind kind, Map<String, String> attributes) {}

  /**
   * An edge.
   *
   * @param source id of the node it leaves
   * @param target id of the node it enters
   * @param kind what it says, for instance {@code hasCode}
   */
  public record Edge(String source, String target, String kind) {}

  /**
   * Checks that ids are unique and ends exist.
   *
   * @throws IllegalArgumentException if an id occurs twice or an edge ends nowhere
   */
  public GraphView {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    Set<String> ids = new HashSet<>();
    for (Node node : nodes) {
      if (!ids.add(node.id())) {
        throw new IllegalArgumentException("node id occurs twice: " + node.id());
      }
    }
    for (Edge edge : edges) {
      if (!ids.contains(edge.source()) || !ids.contains(edge.target())) {
        throw new IllegalArgumentException("edge without its node: " + edge);
      }
    }
  }
}
