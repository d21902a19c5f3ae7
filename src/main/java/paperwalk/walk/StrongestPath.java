package paperwalk.walk;

import java.util.List;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.graph.AsWeightedGraph;

/**
 * The way from one paper to another that a walker takes most likely, there and back: the shortest
 * path where a step's length is minus the logarithm of the geometric mean of its two probabilities
 * (so the way from b to a is the way from a to b). By JGraphT's Dijkstra.
 */
public final class StrongestPath {
  private static final double LEAST = 1e-30;

  private StrongestPath() {}

  /**
   * Finds the path.
   *
   * @param kindWeights for each kind of the graph its weight; kinds of arcs that lead from paper to
   *     paper must weigh 0, since they cannot be walked back
   * @param from a node
   * @param to a node
   * @return the nodes from {@code from} to {@code to}, both included, papers and evidence in turn;
   *     empty if none leads there
   */
  public static List<Integer> find(CsrGraph graph, double[] kindWeights, int from, int to) {
    CsrGraphView view = new CsrGraphView(graph, kindWeights);
    AsWeightedGraph<Integer, Integer> lengths =
        new AsWeightedGraph<>(view, arc -> length(view, arc), false, false);
    GraphPath<Integer, Integer> path =
        new BidirectionalDijkstraShortestPath<>(lengths).getPath(from, to);
    boolean walkable = path != null && path.getWeight() < Double.POSITIVE_INFINITY;
    return walkable ? List.copyOf(path.getVertexList()) : List.of();
  }

  private static double length(CsrGraphView view, int arc) {
    Integer back = view.getEdge(view.getEdgeTarget(arc), view.getEdgeSource(arc));
    double both = back == null ? 0 : view.getEdgeWeight(arc) * view.getEdgeWeight(back);
    return both == 0 ? Double.POSITIVE_INFINITY : -0.5 * Math.log(Math.max(LEAST, both));
  }
}
