package paperwalk.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import paperwalk.model.EdgeKind;
import paperwalk.recommend.Recommendation.Reason;
import paperwalk.walk.WalkGraph;

/**
 * Takes a score apart by the last step of the walk.
 *
 * <p>At the walk's fixed point, a paper's score is the sum, over the nodes it shares with others,
 * of the time spent at the node times the chance of stepping from there to the paper; so these
 * parts add up to the score. A node that a seed has as well is named by its kind's phrase. Any
 * other is credited to the paper from which most of the walk came to it.
 */
final class Reasons {
  private final EvidenceGraph graph;
  private final WalkGraph walk;
  private final double onward;
  private final double[] scores;
  private final int[] seeds;
  private final double scale;

  Reasons(EvidenceGraph graph, double restart, double[] scores, int[] seeds, double scale) {
    this.graph = graph;
    this.walk = graph.walk();
    this.onward = 1 - restart;
    this.scores = scores;
    this.seeds = seeds;
    this.scale = scale;
  }

  /** A shared node and what came through it. */
  private record Part(int node, double weight) {}

  /** The reasons for a paper, the heaviest first. */
  List<Reason> of(int paper) {
    Map<String, List<Part>> groups = new LinkedHashMap<>();
    for (int arc = walk.offset(paper); arc < walk.offset(paper + 1); arc++) {
      int node = walk.target(arc);
      int into = walk.arc(/* source= */ node, /* target= */ paper);
      double weight = scale * onward * scores[node] * walk.probability(into);
      if (weight > 0) {
        groups
            .computeIfAbsent(group(paper, node, walk.kind(arc)), k -> new ArrayList<>())
            .add(new Part(node, weight));
      }
    }
    List<Reason> reasons = new ArrayList<>();
    groups.forEach((group, parts) -> reasons.add(reason(group, parts)));
    reasons.sort(
        Comparator.comparingDouble((Reason reason) -> -reason.weight())
            .thenComparing(Reason::text));
    return List.copyOf(reasons);
  }

  /** Shared words are one reason, as is all that came by way of one paper. */
  private String group(int paper, int node, byte kind) {
    if (!sharedWithSeed(node)) {
      return "by " + nearest(paper, node);
    }
    return graph.kinds().get(kind).terms() ? "terms " + kind : "node " + node + " " + kind;
  }

  private boolean sharedWithSeed(int node) {
    for (int seed : seeds) {
      if (walk.arc(/* source= */ seed, /* target= */ node) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The other paper from which most of the walk comes to a node. */
  private int nearest(int paper, int node) {
    int best = paper;
    double most = -1;
    for (int arc = walk.offset(node); arc < walk.offset(node + 1); arc++) {
      int from = walk.target(arc);
      if (from != paper) {
        double flow =
            scores[from] * walk.probability(walk.arc(/* source= */ from, /* target= */ node));
        if (flow > most) {
          most = flow;
          best = from;
        }
      }
    }
    return best;
  }

  private Reason reason(String group, List<Part> parts) {
    double weight = parts.stream().mapToDouble(Part::weight).sum();
    parts.sort(
        Comparator.comparingDouble((Part part) -> -part.weight())
            .thenComparing(part -> graph.nodes().get(part.node()).label()));
    String names =
        parts.stream()
            .map(part -> graph.nodes().get(part.node()).label())
            .distinct()
            .collect(Collectors.joining(", "));
    List<String> via = parts.stream().map(part -> graph.nodes().get(part.node()).iri()).toList();
    String[] words = group.split(" ");
    if (words[0].equals("by")) {
      EvidenceGraph.Node between = graph.nodes().get(Integer.parseInt(words[1]));
      List<String> way = new ArrayList<>(List.of(between.iri()));
      way.addAll(via);
      return new Reason(
          "indirect",
          "shares %s with the related “%s”".formatted(names, between.label()),
          way,
          weight);
    }
    EdgeKind kind = graph.kinds().get(Integer.parseInt(words[words.length - 1]));
    return new Reason(kind.id(), kind.phrase().replace("{via}", names), via, weight);
  }
}
