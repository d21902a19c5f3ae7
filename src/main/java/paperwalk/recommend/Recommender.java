package paperwalk.recommend;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import paperwalk.walk.RestartWalk;

/**
 * Related work by a random walk with restart from the papers one has.
 *
 * <p>Costs one walk (time in proportion to the graph, see {@link RestartWalk}) and, for each paper
 * returned, a look at its edges. The same question has the same answer.
 */
public final class Recommender {
  /** How many papers are returned unless asked otherwise. */
  public static final int DEFAULT_COUNT = 10;

  private final EvidenceGraph graph;
  private final RestartWalk walk;

  /** Walks a graph with the default restart probability. */
  public Recommender(EvidenceGraph graph) {
    this.graph = graph;
    this.walk = new RestartWalk(graph.walk(), RestartWalk.DEFAULT_RESTART);
  }

  /** The graph that is walked. */
  public EvidenceGraph graph() {
    return graph;
  }

  /**
   * Papers related to others.
   *
   * @param seeds ids of papers in {@link EvidenceGraph#nodes}, at least one
   * @param count how many at most
   * @return the most related first; never a seed, never a paper that no walk reaches
   */
  public List<Recommendation> related(List<Integer> seeds, int count) {
    int[] from = seeds.stream().mapToInt(Integer::intValue).distinct().toArray();
    double[] scores = walk.scores(from);
    Set<Integer> known = new HashSet<>(seeds);
    double total = 0;
    for (int paper = 0; paper < graph.paperCount(); paper++) {
      total += known.contains(paper) ? 0 : scores[paper];
    }
    double scale = total > 0 ? 1 / total : 0;
    Reasons reasons = new Reasons(graph, walk.restart(), scores, from, scale);
    return IntStream.range(0, graph.paperCount())
        .filter(paper -> !known.contains(paper) && scores[paper] > 0)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer paper) -> -scores[paper])
                .thenComparing(paper -> graph.nodes().get(paper).iri()))
        .limit(count)
        .map(paper -> recommendation(paper, reasons))
        .toList();
  }

  private Recommendation recommendation(int paper, Reasons reasons) {
    EvidenceGraph.Node node = graph.nodes().get(paper);
    List<Recommendation.Reason> why = reasons.of(paper);
    double score = why.stream().mapToDouble(Recommendation.Reason::weight).sum();
    return new Recommendation(node.iri(), node.label(), node.identifiers(), score, why);
  }
}
