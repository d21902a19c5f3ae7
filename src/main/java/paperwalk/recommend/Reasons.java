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

  /** How many nodes of one reason are named. */
  private static final int NAMES = 8;

  /** How much is said of a paper in between: the heaviest of what it shares. */
  private static final int SAID = 2;

  private final EvidenceGraph graph;
  private final Walked walked;
  private final RelatedRequest request;
  private final SharedWords words;
  private final NodeNames names;
  private final Parts parts = new Parts();
  private final double scale;

  Reasons(EvidenceGraph graph, Walked walked, RelatedRequest request, double total) {
    this.graph = graph;
    this.walked = walked;
    this.request = request;
    this.words = new SharedWords(graph);
    this.names = new NodeNames(graph);
    this.scale = total > 0 ? 1 / total : 0;
  }

  /** What came by one kind: by node of evidence, or by near paper or text. */
  private record Group(int kind, Amounts nodes, Amounts near) {
    Group(int kind) {
      this(kind, new Amounts(), new Amounts());
    }
  }

  /** What came to a paper in one way, by kind. */
  private final class Way {
    private final Map<Integer, Group> groups = new LinkedHashMap<>();

    void add(int kind, int via, double amount) {
      Group group = groups.computeIfAbsent(kind, Group::new);
      (via >= graph.paperCount() ? group.nodes : group.near).add(via, amount);
    }
  }

  /** The reasons for a paper, the heaviest first. */
  List<Reason> of(int paper) {
    parts.note(walked, paper);
    Way direct = new Way();
    Amounts between = new Amounts();
    double[] less = {0};
    parts.forEach((kind, via, from, second, amount) -> {
      if (amount < 0) {
        less[0] += amount * scale;
      } else if (second) {
        between.add(from, amount * scale);
      } else {
        direct.add(graph.kindTable().kindOf(kind), via, amount * scale);
      }
    });
    List<Integer> ways = between.heaviest();
    // Of the papers in between, only the heaviest are looked at more closely.
    Map<Integer, Way> indirect = new LinkedHashMap<>();
    ways.stream().limit(OWN).forEach(by -> indirect.put(by, new Way()));
    parts.forEach((kind, via, from, second, amount) -> {
      Way way = second && amount >= 0 ? indirect.get(from) : null;
      if (way != null) {
        way.add(graph.kindTable().kindOf(kind), via, amount * scale);
      }
    });
    List<Reason> reasons = new ArrayList<>();
    direct.groups.values().forEach(group -> direct(paper, group, reasons));
    indirect.forEach((by, way) -> reasons.add(indirect(paper, by, way.groups)));
    if (ways.size() > OWN) {
      List<Integer> rest = ways.subList(OWN, ways.size());
      double weight = between.sum(rest);
      String text = "by way of %d other related papers".formatted(rest.size());
      reasons.add(new Reason("indirect", text, named(rest), weight));
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
    List<Integer> nodes = group.nodes.heaviest();
    for (int node : nodes.subList(0, Math.min(OWN, nodes.size()))) {
      double weight = group.nodes.of(node);
      reasons.add(
          new Reason(kind.id(), phrase(paper, kind, node), List.of(names.iri(node)), weight));
    }
    if (nodes.size() > OWN) {
      List<Integer> rest = nodes.subList(OWN, nodes.size());
      double weight = group.nodes.sum(rest);
      String text = kind.phrase().replace("{via}", rest.size() + " others");
      reasons.add(new Reason(kind.id(), text, named(rest), weight));
    }
    if (!group.near.isEmpty()) {
      List<Integer> shared = shared(paper, group).heaviest();
      String text = kind.phrase().replace("{via}", names(shared));
      double weight = group.near.sum();
      String as = request.starts().size() > 1 ? as(group.near) : "";
      reasons.add(new Reason(kind.id(), text + as, named(shared), weight));
    }
  }

  private String as(Amounts near) {
    int best = near.heaviest().getFirst();
    String name = best >= 0 ? names.label(best) : request.starts().texts().get(-1 - best);
    return " (as “%s”%s)".formatted(shorter(name), near.size() > 1 ? " and others" : "");
  }

  private Reason indirect(int paper, int by, Map<Integer, Group> groups) {
    List<String> texts = new ArrayList<>();
    List<String> via = new ArrayList<>(List.of(names.iri(by)));
    double weight = 0;
    List<Group> sorted = new ArrayList<>(groups.values());
    sorted.sort(Comparator.comparingDouble(g -> -g.nodes.sum() - g.near.sum()));
    for (Group group : sorted) {
      EdgeKind kind = graph.kinds().get(group.kind);
      weight += group.nodes.sum() + group.near.sum();
      if (texts.size() < SAID && !group.nodes.isEmpty()) {
        List<Integer> nodes = group.nodes.heaviest();
        texts.add(
            nodes.size() == 1
                ? phrase(paper, kind, nodes.getFirst())
                : kind.phrase().replace("{via}", names(nodes)));
        via.addAll(named(nodes));
      }
      if (texts.size() < SAID && !group.near.isEmpty()) {
        List<Integer> shared = shared(paper, group).heaviest();
        texts.add(kind.phrase().replace("{via}", names(shared)));
        via.addAll(named(shared));
      }
    }
    String how = String.join("; ", texts);
    return new Reason(
        "indirect",
        "by way of the related “%s”: %s".formatted(shorter(names.label(by)), how),
        via,
        weight);
  }

  /** The words shared with what is near, each with its part. */
  private Amounts shared(int paper, Group group) {
    Amounts shared = new Amounts();
    group.near.forEach((near, amount) -> {
      Map<Integer, Double> alike =
          near >= 0
              ? words.of(group.kind, near, paper)
              : words.of(group.kind, request.starts().texts().get(-1 - near), paper);
      alike.forEach((word, share) -> shared.add(word, share * amount));
    });
    return shared;
  }

  private String phrase(int paper, EdgeKind kind, int node) {
    String name = names.label(node);
    if (kind.form() == Form.PAPERS) {
      // The node is a paper: the one in question, one that was given, or one between the two.
      boolean itself = names.iri(node).equals(names.iri(paper));
      return itself
          ? "the one cites the other"
          : kind.phrase().replace("{via}", "“" + shorter(name) + "”");
    } else if (kind.nodeKind() == NodeKind.TOPIC) {
      name = shorter(name);
    }
    return kind.phrase().replace("{via}", name);
  }

  private List<String> named(List<Integer> nodes) {
    return nodes.stream().limit(NAMES).map(names::iri).toList();
  }

  private String names(List<Integer> nodes) {
    String some =
        nodes.stream().limit(NAMES).map(names::label).distinct().collect(Collectors.joining(", "));
    return nodes.size() > NAMES ? some + " and %d more".formatted(nodes.size() - NAMES) : some;
  }

  private static String shorter(String text) {
    return text.length() <= 80 ? text : text.substring(0, text.offsetByCodePoints(0, 70)) + "…";
  }
}
