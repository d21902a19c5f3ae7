package paperwalk.recommend;

import java.util.ArrayList;
import java.util.List;
import paperwalk.model.EdgeKind;
import paperwalk.walk.StrongestPath;
import paperwalk.walk.WalkGraph;

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
    List<Integer> path = StrongestPath.find(graph.walk(), from, to);
    List<Step> steps = new ArrayList<>();
    WalkGraph walk = graph.walk();
    for (int i = 0; i + 2 < path.size(); i += 2) {
      EvidenceGraph.Node start = graph.nodes().get(path.get(i));
      EvidenceGraph.Node via = graph.nodes().get(path.get(i + 1));
      EvidenceGraph.Node end = graph.nodes().get(path.get(i + 2));
      EdgeKind kind = graph.kinds().get(walk.kind(walk.arc(path.get(i), path.get(i + 1))));
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
