package paperwalk.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import paperwalk.model.GraphView;
import paperwalk.model.GraphView.Edge;
import paperwalk.model.GraphView.Node;
import paperwalk.model.NodeKind;

/** Graphs to draw in tests: invented ones, and one as a reading list gives it. */
final class Graphs {

  private static final String BASE = "https://example.org/id/";

  private Graphs() {}

  /** A graph in a few clumps, with some single nodes, parallel edges and loops. */
  static GraphView random(int size, int edges, long seed) {
    Random random = new Random(seed);
    List<Node> nodes = new ArrayList<>();
    NodeKind[] kinds = NodeKind.values();
    for (int i = 0; i < size; i++) {
      NodeKind kind = i % 3 == 0 ? NodeKind.PAPER : kinds[random.nextInt(kinds.length)];
      nodes.add(node("n" + i, kind, words(random, 1 + random.nextInt(9))));
    }
    List<Edge> links = new ArrayList<>();
    int joined = Math.max(1, size - size / 10);
    for (int i = 0; size > 0 && i < edges; i++) {
      int from = random.nextInt(joined);
      int near = from + (int) Math.round(random.nextGaussian() * 6);
      int to = random.nextInt(4) == 0 ? random.nextInt(joined) / 4 : Math.floorMod(near, joined);
      links.add(new Edge(BASE + "n" + from, BASE + "n" + to, "links"));
    }
    return new GraphView(nodes, links);
  }

  /** Papers of a list with their goal, kind, approach, venue and repository. */
  static GraphView readingList() {
    Map<String, Node> nodes = new LinkedHashMap<>();
    List<Edge> edges = new ArrayList<>();
    for (String line : papers()) {
      String[] fact = line.split("\\|", -1);
      Node paper = node("paper/" + nodes.size(), NodeKind.PAPER, fact[4]);
      nodes.put(paper.id(), paper);
      for (int i = 0; i < 3; i++) {
        join(nodes, edges, paper, NodeKind.TOPIC, fact[i], "about");
      }
      join(nodes, edges, paper, NodeKind.VENUE, fact[3], "publishedIn");
      join(nodes, edges, paper, NodeKind.REPOSITORY, fact[5], "hasCode");
    }
    return new GraphView(List.copyOf(nodes.values()), edges);
  }

  /** A reading list of that many papers, with topics and venues of very unlike popularity. */
  static GraphView longList(int papers, long seed) {
    Random random = new Random(seed);
    Map<String, Node> nodes = new LinkedHashMap<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < papers; i++) {
      Node paper = node("paper/" + i, NodeKind.PAPER, words(random, 5 + random.nextInt(8)));
      nodes.put(paper.id(), paper);
      int topic = (int) Math.abs(random.nextGaussian() * 8);
      join(nodes, edges, paper, NodeKind.TOPIC, "Topic " + topic, "about");
      int venue = (int) Math.abs(random.nextGaussian() * 6);
      join(nodes, edges, paper, NodeKind.VENUE, "Venue " + venue, "publishedIn");
      String code = random.nextInt(3) == 0 ? "github.com/some-owner/code-" + i : "";
      join(nodes, edges, paper, NodeKind.REPOSITORY, code, "hasCode");
    }
    return new GraphView(List.copyOf(nodes.values()), edges);
  }

  /** Labels, ids, kinds of edges and facts that nobody would wish for. */
  static GraphView hostile() {
    List<Node> nodes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (String text : HOSTILE) {
      Map<String, String> facts = new LinkedHashMap<>();
      facts.put(text, text);
      facts.put("label", text);
      facts.put("id", text);
      facts.put("kind", "year");
      nodes.add(
          new Node(text, text, nodes.size() % 2 == 0 ? NodeKind.PAPER : NodeKind.TOPIC, facts));
      edges.add(new Edge(nodes.getFirst().id(), text, text));
    }
    return new GraphView(nodes, edges);
  }

  /** Texts with something bad in each; some differ only in what XML cannot carry. */
  static final List<String> HOSTILE =
      List.of(
          "<script>alert(\"1\")</script> & ]]> <!-- --> <b>",
          "https://example.org/?a=1&b=\"2\"&amp;<3>#'",
          "control \u0000\u0001\u0008\u000b\u000c\u001b\u007f\u0085 signs",
          "control \u0000\u0001\u0008\u000b\u000c\u001b\u007f\u0085\u0002 signs",
          "lone \ud83d high",
          "lone \udc00 low",
          "lone  high",
          "\ufffe\uffff",
          "line\nfeed\r\nand\ttab",
          "line feed and tab",
          "back\\slash \\N \\G \\\" \\",
          "\"quoted\"; } digraph { a -> b",
          "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd and \u202e back \u202c",
          "\ud83d\udc69\u200d\ud83d\udd2c\ud83c\uddeb\ud83c\uddf7 \u4e16\u754c\u4f60\u597d",
          "z" + "\u0300\u0301\u0302\u0303".repeat(50),
          "",
          " ",
          "W".repeat(5000),
          "word ".repeat(1000),
          "&lt;entity&gt; &#65; &bogus",
          "<html>",
          "-1",
          "node");

  static Node node(String id, NodeKind kind, String label) {
    return new Node(BASE + id, label, kind, Map.of());
  }

  private static void join(
      Map<String, Node> nodes,
      List<Edge> edges,
      Node from,
      NodeKind kind,
      String label,
      String how) {
    if (label.isEmpty()) {
      return;
    }
    Node node = node(kind + "/" + label.replace(' ', '-'), kind, label);
    nodes.putIfAbsent(node.id(), node);
    edges.add(new Edge(from.id(), node.id(), how));
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      text.append(text.isEmpty() ? "" : " ").append(word);
    }
    return text.toString();
  }

  private static final List<String> WORDS =
      List.of(
          "Neural",
          "retrieval",
          "for",
          "graphs",
          "Personalised",
          "language",
          "models",
          "of",
          "attention",
          "sparse",
          "with",
          "temporal",
          "citation",
          "Bayesian",
          "a",
          "the",
          "contrastive",
          "multimodal",
          "learning",
          "semantic");

  private static List<String> papers() {
    try (InputStream lines = Graphs.class.getResourceAsStream("reading-list.txt")) {
      return new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
