package paperwalk.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import paperwalk.model.EdgeKind;
import paperwalk.model.EdgeKind.Form;
import paperwalk.model.NodeKind;
import paperwalk.recommend.Recommendation.Reason;

/**
 * Takes a score apart by what the walk came through.
 *
 * <p>The parts are those of the walk itself, so they add up to the score. What came through a node
 * that the starts share is named by its kind's phrase; what came to a near text, by the words that
 * the two have in common, each with its part of the cosine; what came in the second round, by the
 * paper in between.
 */
final class Reasons {
  /** How many nodes of one kind are a reason of their own. */
  private static final int OWN = 3;

  private static final int NAMES = 8;

  private final EvidenceGraph graph;
  private final Walked walked;
  private final RelatedRequest request;
  private final SharedWords words;
  private final double scale;

  Reasons(EvidenceGraph graph, Walked walked, RelatedRequest request, double total) {
    this.graph = graph;
    this.walked = walked;
    this.request = request;
    this.words = new SharedWords(graph);
    this.scale = total > 0 ? 1 / total : 0;
  }

  /** What came by one kind: by node of evidence, or by near paper or text. */
  private record Group(int kind, Map<Integer, Double> nodes, Map<Integer, Double> near) {
    Group(int kind) {
      this(kind, new LinkedHashMap<>(), new LinkedHashMap<>());
    }
  }

  /** The reasons for a paper, the heaviest first. */
  List<Reason> of(int paper) {
    Map<Integer, Group> direct = new LinkedHashMap<>();
    Map<Integer, Map<Integer, Group>> indirect = new LinkedHashMap<>();
    Map<Integer, Double> between = new LinkedHashMap<>();
    double[] less = {0};
    walked.parts(
        paper,
        (kind, via, from, second, amount) -> {
          if (amount < 0) {
            less[0] += amount * scale;
            return;
          }
          if (second) {
            between.merge(from, amount * scale, Double::sum);
          }
          Map<Integer, Group> groups =
              second ? indirect.computeIfAbsent(from, k -> new LinkedHashMap<>()) : direct;
          Group group = groups.computeIfAbsent(kind, Group::new);
          boolean node = via >= graph.paperCount();
          (node ? group.nodes : group.near).merge(via, amount * scale, Double::sum);
        });
    List<Reason> reasons = new ArrayList<>();
    direct.values().forEach(group -> direct(paper, group, reasons));
    List<Integer> ways = heaviest(between);
    for (int by : ways.subList(0, Math.min(OWN, ways.size()))) {
      reasons.add(indirect(paper, by, indirect.getOrDefault(by, Map.of())));
    }
    if (ways.size() > OWN) {
      List<Integer> rest = ways.subList(OWN, ways.size());
      double weight = rest.stream().mapToDouble(by -> between.getOrDefault(by, 0.0)).sum();
      String text = "by way of %d other related papers".formatted(rest.size());
      reasons.add(new Reason("indirect", text, iris(rest), weight));
    }
    if (less[0] < 0) {
      reasons.add(new Reason("less", "like what less was wanted of", List.of(), less[0]));
    }
    reasons.sort(
        Comparator.comparingDouble((Reason reason) -> -reason.weight())
            .thenComparing(Reason::text));
    return List.copyOf(reasons);
  }

  private void direct(int paper, Group group, List<Reason> reasons) {
    EdgeKind kind = graph.kinds().get(group.kind);
    List<Integer> nodes = heaviest(group.nodes);
    for (int node : nodes.subList(0, Math.min(OWN, nodes.size()))) {
      double weight = group.nodes.getOrDefault(node, 0.0);
      reasons.add(
          new Reason(kind.id(), phrase(paper, kind, node), List.of(graph.iri(node)), weight));
    }
    if (nodes.size() > OWN) {
      List<Integer> rest = nodes.subList(OWN, nodes.size());
      double weight = rest.stream().mapToDouble(n -> group.nodes.getOrDefault(n, 0.0)).sum();
      String text = kind.phrase().replace("{via}", rest.size() + " others");
      reasons.add(new Reason(kind.id(), text, iris(rest), weight));
    }
    if (!group.near.isEmpty()) {
      Map<Integer, Double> shared = shared(paper, group);
      String text = kind.phrase().replace("{via}", names(heaviest(shared)));
      double weight = sum(group.near);
      String as = request.starts().size() > 1 ? as(group.near) : "";
      reasons.add(new Reason(kind.id(), text + as, iris(heaviest(shared)), weight));
    }
  }

  private String as(Map<Integer, Double> near) {
    int best = heaviest(near).getFirst();
    String name = best >= 0 ? graph.label(best) : request.starts().texts().get(-1 - best);
    return " (as “%s”%s)".formatted(shorter(name), near.size() > 1 ? " and others" : "");
  }

  private Reason indirect(int paper, int by, Map<Integer, Group> groups) {
    List<String> texts = new ArrayList<>();
    List<String> via = new ArrayList<>(List.of(graph.iri(by)));
    double weight = 0;
    List<Group> sorted = new ArrayList<>(groups.values());
    sorted.sort(Comparator.comparingDouble(g -> -sum(g.nodes) - sum(g.near)));
    for (Group group : sorted) {
      EdgeKind kind = graph.kinds().get(group.kind);
      weight += sum(group.nodes) + sum(group.near);
      List<Integer> nodes = heaviest(group.nodes);
      if (!nodes.isEmpty()) {
        texts.add(
            nodes.size() == 1
                ? phrase(paper, kind, nodes.getFirst())
                : kind.phrase().replace("{via}", names(nodes)));
        via.addAll(iris(nodes));
      }
      if (!group.near.isEmpty()) {
        List<Integer> shared = heaviest(shared(paper, group));
        texts.add(kind.phrase().replace("{via}", names(shared)));
        via.addAll(iris(shared));
      }
    }
    String how = texts.stream().limit(2).collect(Collectors.joining("; "));
    return new Reason(
        "indirect",
        "by way of the related “%s”: %s".formatted(shorter(graph.label(by)), how),
        via,
        weight);
  }

  /** The words shared with what is near, each with its part. */
  private Map<Integer, Double> shared(int paper, Group group) {
    Map<Integer, Double> shared = new LinkedHashMap<>();
    group.near.forEach((near, amount) -> {
      Map<Integer, Double> parts =
          near >= 0
              ? words.of(group.kind, near, paper)
              : words.of(group.kind, request.starts().texts().get(-1 - near), paper);
      parts.forEach((word, share) -> shared.merge(word, share * amount, Double::sum));
    });
    return shared;
  }

  private String phrase(int paper, EdgeKind kind, int node) {
    String name = graph.label(node);
    if (kind.form() == Form.PAPERS) {
      // The node is a paper: the one in question, one that was given, or one between the two.
      boolean itself = graph.iri(node).equals(graph.iri(paper));
      return itself
          ? "the one cites the other"
          : kind.phrase().replace("{via}", "“" + shorter(name) + "”");
    } else if (kind.nodeKind() == NodeKind.TOPIC) {
      name = shorter(name);
    }
    return kind.phrase().replace("{via}", name);
  }

  private String names(List<Integer> nodes) {
    String names =
        nodes.stream().limit(NAMES).map(graph::label).distinct().collect(Collectors.joining(", "));
    return nodes.size() > NAMES ? names + " and %d more".formatted(nodes.size() - NAMES) : names;
  }

  private List<String> iris(List<Integer> nodes) {
    return nodes.stream().map(graph::iri).toList();
  }

  private static double sum(Map<Integer, Double> amounts) {
    return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static List<Integer> heaviest(Map<Integer, Double> amounts) {
    return amounts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String shorter(String text) {
    return text.length() <= 80 ? text : text.substring(0, text.offsetByCodePoints(0, 70)) + "…";
  }
}
