package paperwalk.recommend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import paperwalk.model.EdgeKind;
import paperwalk.model.NodeKind;
import paperwalk.walk.CsrGraph;
import paperwalk.walk.CsrGraphFile;
import paperwalk.walk.SectionFile;
import paperwalk.walk.SectionFileWriter;
import paperwalk.walk.TextColumn;

/**
 * The walk graph and what its numbers stand for. Lies in a file, mapped into memory: opening it
 * costs no heap, and names are made when they are asked for.
 */
public final class EvidenceGraph {
  /** Number of the file's format. */
  static final int FORMAT = 2;

  private static final String NAMES = "evidence.nodes";
  private static final String LABELS = "evidence.labels";

  private final KindTable kinds;
  private final PaperFacts facts;
  private final CsrGraph walk;
  private final TextColumn names;
  private final TextColumn labels;

  EvidenceGraph(
      KindTable kinds, PaperFacts facts, CsrGraph walk, TextColumn names, TextColumn labels) {
    this.kinds = kinds;
    this.facts = facts;
    this.walk = walk;
    this.names = names;
    this.labels = labels;
  }

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

  /**
   * Opens a file.
   *
   * @throws IOException if it is missing, foreign, of another format, cut short or damaged
   */
  public static EvidenceGraph open(Path path) throws IOException {
    SectionFile file = SectionFile.open(path, FORMAT);
    KindTable kinds = KindTable.read(file);
    CsrGraph walk = CsrGraphFile.read(file);
    EvidenceGraph graph =
        new EvidenceGraph(
            kinds,
            PaperFacts.read(file, walk.papers()),
            walk,
            TextColumn.read(file, NAMES),
            TextColumn.read(file, LABELS));
    if (graph.names.size() != walk.nodes()
        || graph.labels.size() != walk.nodes()
        || walk.kinds() < kinds.kinds().size()) {
      throw new IOException(path + " is damaged: its names do not fit its nodes");
    }
    return graph;
  }

  /**
   * Writes the graph; the file is there complete or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Path path) throws IOException {
    try (SectionFileWriter file = new SectionFileWriter(path, FORMAT)) {
      kinds.write(file);
      facts.write(file);
      CsrGraphFile.write(walk, file);
      names.write(file, NAMES);
      labels.write(file, LABELS);
      file.commit();
    }
  }

  /** The kinds of evidence, by number. */
  public List<EdgeKind> kinds() {
    return kinds.kinds();
  }

  KindTable kindTable() {
    return kinds;
  }

  PaperFacts facts() {
    return facts;
  }

  /**
   * The graph of numbers: its kinds are those of {@link #kinds} and behind them, for each kind that
   * is a text, its words.
   */
  public CsrGraph walk() {
    return walk;
  }

  /** How many papers there are: they are the first nodes. */
  public int paperCount() {
    return walk.papers();
  }

  /** A node by its number. */
  public Node node(int node) {
    return walk.isPaper(node)
        ? new Node(names.get(node), labels.get(node), NodeKind.PAPER, facts.identifiers(node))
        : new Node(iri(node), label(node), kinds.nodeKind(walk.kindOf(node)), List.of());
  }

  /** The IRI of a node; of a term, {@code term:} and the word. */
  public String iri(int node) {
    boolean word = !walk.isPaper(node) && walk.kindOf(node) >= kinds.kinds().size();
    return (word ? "term:" : "") + names.get(node);
  }

  /** The name of a node; of a paper, its title. */
  public String label(int node) {
    return labels.get(node);
  }

  /** Whether a node is a paper. */
  public boolean isPaper(int node) {
    return walk.isPaper(node);
  }

  /** The paper of an IRI, or -1; costs the logarithm of the number of papers. */
  public int paper(String iri) {
    return Math.max(-1, names.find(iri, 0, walk.papers()));
  }

  /**
   * The node of a layer of {@link #walk} that has a name, or -1.
   *
   * @param layer 0 to before the number of kinds of the walk graph
   */
  int node(int layer, String name) {
    return Math.max(-1, names.find(name, walk.firstNode(layer), walk.firstNode(layer + 1)));
  }

  /** The nodes of a kind that a paper has. */
  List<Integer> nodes(int paper, int kind) {
    List<Integer> nodes = new ArrayList<>();
    for (int arc = walk.start(paper, kind); arc < walk.end(paper, kind); arc++) {
      nodes.add(walk.forward().target(arc));
    }
    return nodes;
  }
}
