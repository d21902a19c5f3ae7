package paperwalk.walk;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.graph.AsWeightedGraph;

/**
 * The way from one node to another that a walker takes most likely, there and back: the shortest
 * path where an arc's length is minus the logarithm of the geometric mean of its two probabilities
 * (so the way from b to a is the way from a to b). By JGraphT's Dijkstra.
 */
public final class StrongestPath {
  private StrongestPath() {}

  /**
   * Finds the path.
   *
   * @param from a node
   * @param to a node
   * @return the nodes from {@code from} to {@code to}, both included; empty if none leads there
   */
  public static List<Integer> find(WalkGraph graph, int from, int to) {
    WalkGraphView view = new WalkGraphView(graph);
    AsWeightedGraph<Integer, Integer> lengths =
        new AsWeightedGraph<>(view, arc -> length(graph, arc), false, false);
    GraphPath<Integer, Integer> path =
        new BidirectionalDijkstraShortestPath<>(lengths).getPath(from, to);
    return path == null ? List.of() : new ArrayList<>(path.getVertexList());
  }

  private static double length(WalkGraph graph, int arc) {
    int start = graph.source(arc);
    int end = graph.target(arc);
    int back = graph.arc(/* source= */ end, /* target= */ start);
    double there = graph.probability(arc);
    return -0.5 * Math.log(Math.max(1e-30, there * graph.probability(back)));
  }
}
