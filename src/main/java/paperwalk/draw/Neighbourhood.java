package paperwalk.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import paperwalk.model.GraphView;

/** What lies around some nodes of a graph. */
public final class Neighbourhood {

  private Neighbourhood() {}

  /**
   * The nodes within so many hops of the given ones, whichever way the edges point, and all edges
   * among them, in the order of {@code graph}. Linear in the graph.
   *
   * @param ids where to start; ids that are not in the graph are passed over
   * @param hops how far; 0 keeps the given nodes only
   * @throws IllegalArgumentException if {@code hops} is negative
   */
  public static GraphView around(GraphView graph, Collection<String> ids, int hops) {
    if (hops < 0) {
      throw new IllegalArgumentException("negative number of hops: " + hops);
    }
    IndexedGraph indexed = IndexedGraph.of(graph);
    int[] distance = new int[indexed.size()];
    Arrays.fill(distance, Integer.MAX_VALUE);
    Queue<Integer> queue = new ArrayDeque<>();
    Set<String> wanted = new HashSet<>(ids);
    List<GraphView.Node> nodes = graph.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      if (wanted.contains(nodes.get(i).id())) {
        distance[i] = 0;
        queue.add(i);
      }
    }
    while (!queue.isEmpty()) {
      int here = queue.remove();
      if (distance[here] == hops) {
        continue;
      }
      for (int there : indexed.neighbours(here)) {
        if (distance[there] == Integer.MAX_VALUE) {
          distance[there] = distance[here] + 1;
          queue.add(there);
        }
      }
    }
    return within(graph, indexed, distance);
  }

  private static GraphView within(GraphView graph, IndexedGraph indexed, int[] distance) {
    List<GraphView.Node> nodes = new ArrayList<>();
    for (int i = 0; i < distance.length; i++) {
      if (distance[i] != Integer.MAX_VALUE) {
        nodes.add(graph.nodes().get(i));
      }
    }
    List<GraphView.Edge> edges = new ArrayList<>();
    for (int e = 0; e < indexed.edges(); e++) {
      if (distance[indexed.source(e)] != Integer.MAX_VALUE
          && distance[indexed.target(e)] != Integer.MAX_VALUE) {
        edges.add(graph.edges().get(e));
      }
    }
    return new GraphView(nodes, edges);
  }
}
