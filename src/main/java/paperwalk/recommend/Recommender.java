package paperwalk.recommend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Related work by a walk from the papers and texts one has, with reasons.
 *
 * <p>Costs the walk (see {@link RelatedWalk}), a look at all papers it came to, and, for each paper
 * returned, at its edges. The same question has the same answer. May be used by any number of
 * threads at once.
 */
public final class Recommender {
  /** How many papers are looked at for each that is returned, where some may be left out. */
  private static final int SPARE = 4;

  private static final int LEAST_SPARE = 20;

  private final EvidenceGraph graph;
  private final RelatedWalk walk;

  /** Walks a graph with the weights it declares. */
  public Recommender(EvidenceGraph graph) {
    this(new RelatedWalk(graph));
  }

  /** Walks in another way. */
  public Recommender(RelatedWalk walk) {
    this.graph = walk.graph();
    this.walk = walk;
  }

  /** The graph that is walked. */
  public EvidenceGraph graph() {
    return graph;
  }

  /**
   * Papers related to others.
   *
   * @param seeds numbers of papers, at least one
   * @param count how many at most
   */
  public List<Recommendation> related(List<Integer> seeds, int count) {
    return related(RelatedRequest.of(seeds, count));
  }

  /**
   * Papers related to what somebody has.
   *
   * @return the most related first; never a paper that was given, never two versions of one work,
   *     never a paper that no walk reaches
   */
  public List<Recommendation> related(RelatedRequest request) {
    try (Walked walked = walk(request)) {
      List<Integer> papers = ranked(walked, request);
      double total = walked.total();
      Reasons reasons = new Reasons(graph, walked, request, total);
      Counterfactuals without =
          request.counterfactuals() ? new Counterfactuals(this, request, papers) : null;
      List<Recommendation> related = new ArrayList<>();
      for (int paper : papers) {
        related.add(
            recommendation(
                paper,
                walked.score(paper) / total,
                reasons.of(paper),
                without == null ? List.of() : without.of(paper)));
      }
      return List.copyOf(related);
    }
  }

  /**
   * The same papers with the same scores, without reasons: for those who only rank by it. Costs no
   * look at the edges of what is returned.
   */
  public List<Recommendation> scored(RelatedRequest request) {
    try (Walked walked = walk(request)) {
      double total = walked.total();
      return ranked(walked, request).stream()
          .map(paper -> recommendation(paper, walked.score(paper) / total, List.of(), List.of()))
          .toList();
    }
  }

  /** The papers alone, the most related first. */
  List<Integer> ranked(RelatedRequest request) {
    try (Walked walked = walk(request)) {
      return ranked(walked, request);
    }
  }

  private List<Integer> ranked(Walked walked, RelatedRequest request) {
    Set<String> works = new HashSet<>();
    request.starts().papers().forEach(paper -> works.add(work(paper)));
    request.away().papers().forEach(paper -> works.add(work(paper)));
    // More than are wanted: some are other versions of the same work.
    long enough = (long) request.count() * (request.diversity() > 0 ? SPARE : 1) + LEAST_SPARE;
    int most = (int) Math.min(graph.paperCount(), enough);
    List<Integer> papers = works(walked, request, most, works);
    while (papers.size() < request.count() && most < graph.paperCount()) {
      most = (int) Math.min(graph.paperCount(), 4L * most);
      papers = works(walked, request, most, works);
    }
    List<Integer> chosen =
        request.diversity() > 0
            ? new Diversity(graph, walked, request.diversity()).choose(papers, request.count())
            : papers;
    return List.copyOf(chosen.subList(0, Math.min(request.count(), chosen.size())));
  }

  /** The best papers, of each work one, none of the works that were given. */
  private List<Integer> works(Walked walked, RelatedRequest request, int most, Set<String> given) {
    List<Integer> papers = new ArrayList<>();
    Set<String> seen = new HashSet<>(given);
    for (int paper : walked.best(most, each -> request.filter().wants(graph, each)).papers()) {
      if (seen.add(work(paper))) {
        papers.add(paper);
      }
    }
    return papers;
  }

  private Walked walk(RelatedRequest request) {
    boolean far = !request.filter().anyOf().isEmpty() || request.filter().onlyWithCode();
    return walk.from(request.starts(), request.away(), request.method(), far);
  }

  private Recommendation recommendation(
      int paper,
      double score,
      List<Recommendation.Reason> reasons,
      List<Recommendation.Without> without) {
    EvidenceGraph.Node node = graph.node(paper);
    return new Recommendation(
        node.iri(), node.label(), node.identifiers(), score, reasons, without);
  }

  private String work(int paper) {
    return PaperFacts.titleKey(graph.label(paper));
  }
}
