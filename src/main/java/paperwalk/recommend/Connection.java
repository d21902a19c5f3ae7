package paperwalk.recommend;

import java.util.ArrayList;
import java.util.List;
import paperwalk.model.EdgeKind;
import paperwalk.walk.StrongestPath;

/**
 * How two papers connect: papers and, between each two, what they share.
 *
 * @param steps from the first paper to the last; empty if nothing connects them
 */
public record Connection(List<Step> steps) {

  /**
   * A step from one paper to the next.
   *
   * @param from IRI of the paper it leaves
   * @param fromTitle its title
   * @param reason what the two share, in words
   * @param via IRI of the shared node
   * @param to IRI of the paper it reaches
   * @param toTitle its title
   */
  public record Step(
      String from, String fromTitle, String reason, String via, String to, String toTitle) {}

  /**
   * Finds the strongest connection.
   *
   * @param from id of a paper
   * @param to id of another
   */
  public static Connection between(EvidenceGraph graph, int from, int to) {
    double[] weights = new double[graph.walk().kinds()];
    for (int layer = 0; layer < weights.length; layer++) {
      // Of texts the words are walked, not the arcs to what is near.
      EdgeKind kind = graph.kinds().get(graph.kindTable().kindOf(layer));
      boolean words = layer >= graph.kinds().size();
      weights[layer] = kind.form().isText() == words ? kind.weight() : 0;
    }
    List<Integer> path = StrongestPath.find(graph.walk(), weights, from, to);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i + 2 < path.size(); i += 2) {
      EvidenceGraph.Node start = graph.node(path.get(i));
      EvidenceGraph.Node via = graph.node(path.get(i + 1));
      EvidenceGraph.Node end = graph.node(path.get(i + 2));
      EdgeKind kind =
          graph.kinds().get(graph.kindTable().kindOf(graph.walk().kindOf(path.get(i + 1))));
      steps.add(
          new Step(
              start.iri(),
              start.label(),
              kind.phrase().replace("{via}", via.label()),
              via.iri(),
              end.iri(),
              end.label()));
    }
    return new Connection(List.copyOf(steps));
  }
}
