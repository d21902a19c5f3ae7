package paperwalk.recommend;

import java.util.List;
import paperwalk.model.EdgeKind;
import paperwalk.model.NodeKind;
import paperwalk.walk.WalkGraph;

/**
 * The walk graph and what its numbers stand for.
 *
 * @param kinds the kinds of edges, by the numbers the graph's arcs have
 * @param nodes the nodes, by their ids; the papers come first
 * @param paperCount how many of them are papers
 * @param walk the graph
 */
public record EvidenceGraph(
    List<EdgeKind> kinds, List<Node> nodes, int paperCount, WalkGraph walk) {

  /**
   * A node.
   *
   * @param iri its IRI; of a term, {@code term:} and the word
   * @param label its name; of a paper, its title
   * @param kind what it is
   * @param identifiers of a paper: {@code arxiv:…}, {@code doi:…}, {@code acl:…} and so on, {@code
   *     repo:…}, {@code replaces:…} before an IRI it once had
   */
  public record Node(String iri, String label, NodeKind kind, List<String> identifiers) {}

  /** Whether a node is a paper. */
  public boolean isPaper(int node) {
    return node < paperCount;
  }

  /** The id of a paper's IRI, or -1; costs time in proportion to the number of papers. */
  public int paper(String iri) {
    for (int i = 0; i < paperCount; i++) {
      if (nodes.get(i).iri().equals(iri)) {
        return i;
      }
    }
    return -1;
  }
}
