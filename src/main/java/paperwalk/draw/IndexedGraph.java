package paperwalk.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.SimpleGraph;
import paperwalk.model.GraphView;

/**
 * The structure of a view by numbers: node and edge {@code i} are the {@code i}-th of the view.
 * JGraphT works on the numbers, so that equal edges stay two edges and order is never lost.
 */
final class IndexedGraph {

  private final int[] sources;
  private final int[] targets;
  private final int[][] neighbours;

  private IndexedGraph(int[] sources, int[] targets, int[][] neighbours) {
    this.sources = sources;
    this.targets = targets;
    this.neighbours = neighbours;
  }

  static IndexedGraph of(GraphView graph) {
    List<GraphView.Node> nodes = graph.nodes();
    Map<String, Integer> index = HashMap.newHashMap(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      index.put(nodes.get(i).id(), i);
    }
    int edges = graph.edges().size();
    int[] sources = new int[edges];
    int[] targets = new int[edges];
    int[] degree = new int[nodes.size()];
    for (int e = 0; e < edges; e++) {
      GraphView.Edge edge = graph.edges().get(e);
      sources[e] = index.getOrDefault(edge.source(), -1);
      targets[e] = index.getOrDefault(edge.target(), -1);
      degree[sources[e]]++;
      degree[targets[e]]++;
    }
    int[][] neighbours = new int[nodes.size()][];
    for (int i = 0; i < neighbours.length; i++) {
      neighbours[i] = new int[degree[i]];
    }
    for (int e = edges - 1; e >= 0; e--) {
      neighbours[sources[e]][--degree[sources[e]]] = targets[e];
      neighbours[targets[e]][--degree[targets[e]]] = sources[e];
    }
    return new IndexedGraph(sources, targets, neighbours);
  }

  /** How many nodes there are. */
  int size() {
    return neighbours.length;
  }

  /** How many edges there are. */
  int edges() {
    return sources.length;
  }

  int source(int edge) {
    return sources[edge];
  }

  int target(int edge) {
    return targets[edge];
  }

  /** The other end of each edge at a node, one entry per edge; a loop gives two. */
  int[] neighbours(int node) {
    return neighbours[node];
  }

  /** How many ends of edges touch a node. */
  int degree(int node) {
    return neighbours[node].length;
  }

  /** All of it, directed, with parallel edges and loops. */
  Graph<Integer, Integer> directed() {
    Graph<Integer, Integer> graph = new DirectedPseudograph<>(Integer.class);
    for (int i = 0; i < size(); i++) {
      graph.addVertex(i);
    }
    for (int e = 0; e < edges(); e++) {
      graph.addEdge(sources[e], targets[e], e);
    }
    return graph;
  }

  /** Who is joined with whom, without direction, parallel edges and loops. */
  Graph<Integer, DefaultEdge> simple() {
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    for (int i = 0; i < size(); i++) {
      graph.addVertex(i);
    }
    for (int e = 0; e < edges(); e++) {
      if (sources[e] != targets[e]) {
        graph.addEdge(sources[e], targets[e]);
      }
    }
    return graph;
  }
}
