package paperwalk.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.connectivity.ConnectivityInspector;

/** The connected components of a graph. */
final class Components {

  private Components() {}

  /**
   * The nodes of each component in rising order; larger components first, then by their first node.
   * Linear but for the sorting.
   */
  static List<int[]> of(IndexedGraph graph) {
    List<int[]> components = new ArrayList<>();
    for (Set<Integer> members : new ConnectivityInspector<>(graph.simple()).connectedSets()) {
      components.add(members.stream().mapToInt(Integer::intValue).sorted().toArray());
    }
    components.sort(
        Comparator.<int[]>comparingInt(members -> -members.length)
            .thenComparingInt(members -> members[0]));
    return components;
  }
}
