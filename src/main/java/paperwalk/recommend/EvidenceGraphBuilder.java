package paperwalk.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import paperwalk.model.EdgeKind;
import paperwalk.model.NodeKind;
import paperwalk.recommend.EvidenceGraph.Node;
import paperwalk.store.EvidenceEdges;
import paperwalk.walk.WalkGraphBuilder;

/**
 * Makes the walk graph of a store.
 *
 * <p>A shared node weighs as much as it is rare: the logarithm of the number of papers over the
 * number that have it (inverse document frequency, Spärck Jones 1972), plus a little so that what
 * all share still connects. What only one paper has leads nowhere and is left out, as are terms
 * that more than half of the papers have.
 */
public final class EvidenceGraphBuilder {
  private static final double LEAST = 0.1;
  private static final double MOST_COMMON = 0.5;

  /** Below this number of papers no term is too common. */
  private static final int SMALL = 10;

  private final List<EdgeKind> kinds;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Integer> papers = new HashMap<>();
  private final WalkGraphBuilder walk;

  private EvidenceGraphBuilder(List<EdgeKind> kinds) {
    this.kinds = kinds;
    this.walk = new WalkGraphBuilder(kinds.stream().mapToDouble(EdgeKind::weight).toArray());
  }

  /**
   * Makes the graph. Costs one query for each kind, and time in proportion to their rows.
   *
   * @param edges where the store's edges come from
   * @param kinds the kinds to follow
   */
  public static EvidenceGraph build(EvidenceEdges edges, List<EdgeKind> kinds) {
    EvidenceGraphBuilder builder = new EvidenceGraphBuilder(kinds);
    edges.papers(paper -> {
      int id =
          builder.add(new Node(paper.iri(), paper.title(), NodeKind.PAPER, paper.identifiers()));
      builder.papers.put(paper.iri(), id);
    });
    int paperCount = builder.nodes.size();
    for (int kind = 0; kind < kinds.size(); kind++) {
      builder.addKind(edges, kind);
    }
    return new EvidenceGraph(kinds, builder.nodes, paperCount, builder.walk.build());
  }

  private int add(Node node) {
    nodes.add(node);
    return walk.addNode();
  }

  private void addKind(EvidenceEdges edges, int number) {
    EdgeKind kind = kinds.get(number);
    Map<String, Set<Integer>> holders = new TreeMap<>();
    Map<String, String> labels = new HashMap<>();
    edges.edges(
        kind,
        edge -> {
          Integer paper = papers.get(edge.paper());
          if (paper == null) {
            return;
          }
          if (kind.terms()) {
            for (String term : TitleTerms.of(edge.node())) {
              holders.computeIfAbsent("term:" + term, k -> new TreeSet<>()).add(paper);
              labels.put("term:" + term, term);
            }
          } else {
            holders.computeIfAbsent(edge.node(), k -> new TreeSet<>()).add(paper);
            labels.put(edge.node(), edge.label());
          }
        });
    holders.forEach((iri, sharing) -> {
      if (sharing.size() > 1 && (!kind.terms() || telling(sharing.size()))) {
        NodeKind nodeKind = kind.nodeKind();
        int node = add(new Node(iri, labels.getOrDefault(iri, iri), nodeKind, List.of()));
        double weight = LEAST + Math.log((double) papers.size() / sharing.size());
        sharing.forEach(paper -> walk.addEdge(paper, node, number, weight));
      }
    });
  }

  private boolean telling(int holders) {
    return papers.size() < SMALL || holders <= MOST_COMMON * papers.size();
  }
}
