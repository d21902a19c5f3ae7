package paperwalk.recommend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperwalk.model.EdgeKind;
import paperwalk.store.EvidenceEdges;

/** The walk graph of what a store says. */
public final class StoredEvidence {
  private StoredEvidence() {}

  /**
   * Makes the graph. Costs one query for each kind, and time in proportion to their rows.
   *
   * @param edges where the store's edges come from
   * @param kinds the kinds to follow
   */
  public static EvidenceGraph graph(EvidenceEdges edges, List<EdgeKind> kinds) {
    EvidenceGraphBuilder builder = new EvidenceGraphBuilder(kinds);
    Map<String, Integer> papers = new HashMap<>();
    edges.papers(paper -> papers.put(paper.iri(), builder.addPaper(paper)));
    for (int i = 0; i < kinds.size(); i++) {
      int kind = i;
      EdgeKind.Form form = kinds.get(kind).form();
      edges.edges(
          kinds.get(kind),
          edge -> {
            Integer paper = papers.get(edge.paper());
            if (paper == null) {
              return;
            }
            if (form == EdgeKind.Form.WORDS) {
              builder.addText(kind, paper, edge.node());
            } else {
              builder.add(kind, paper, edge.node(), edge.label());
            }
          });
    }
    return builder.build();
  }
}
