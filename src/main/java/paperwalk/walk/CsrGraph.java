package paperwalk.walk;

import java.util.Arrays;

/**
 * The graph that is walked: papers and what they have in common, both directions in compressed
 * sparse rows.
 *
 * <p>Nodes are numbers. Papers are those from 0 to before {@link #papers()}; the nodes of evidence
 * (terms, venues, readers …) follow, those of one kind beside each other. A paper has a row of arcs
 * for each kind of evidence ({@link #forward()}, row {@code paper * kinds + kind}), sorted by
 * target; an arc leads to a node of that kind, or directly to another paper. A node of evidence has
 * one row of arcs, all to papers ({@link #backward()}, row {@code node - papers}), sorted too.
 *
 * <p>The weight of an arc is its probability once its row was chosen; what a row's weights leave
 * over to 1 is lost to the walk. How the kinds share the steps of a paper is not of the graph: it
 * is said with each walk.
 */
public final class CsrGraph {
  /** Most kinds a graph can have. */
  public static final int MAX_KINDS = 127;

  /** Trait of a kind: in each paper's row all weights are 1 / size. */
  static final int UNIFORM_FORWARD = 1;

  /** Trait of a kind: in each of its nodes' rows all weights are 1 / size. */
  static final int UNIFORM_BACKWARD = 2;

  /** Trait of a kind: some of its arcs lead directly from paper to paper. */
  static final int DIRECT = 4;

  private final int papers;
  private final int kinds;
  private final int[] firstNodes;
  private final CsrRows forward;
  private final CsrRows backward;
  private final byte[] traits;
  private final ScratchPool scratch;

  /**
   * Takes the parts.
   *
   * @param papers number of papers
   * @param firstNodes for each kind its first node, and at the end the number of all nodes
   * @param forward the papers' rows
   * @param backward the rows of the nodes of evidence
   * @param traits for each kind, a sum of the constants below
   * @throws IllegalArgumentException if the parts do not fit together
   */
  CsrGraph(int papers, int[] firstNodes, CsrRows forward, CsrRows backward, byte[] traits) {
    this.papers = papers;
    this.kinds = firstNodes.length - 1;
    this.firstNodes = firstNodes.clone();
    this.forward = forward;
    this.backward = backward;
    this.traits = traits.clone();
    this.scratch = new ScratchPool(firstNodes[kinds]);
    boolean ascending = papers >= 0 && kinds >= 0 && firstNodes[0] == papers;
    for (int kind = 0; kind < kinds; kind++) {
      ascending &= firstNodes[kind] <= firstNodes[kind + 1];
    }
    if (!ascending
        || kinds > MAX_KINDS
        || traits.length != kinds
        || forward.rows() != (long) papers * kinds
        || backward.rows() != firstNodes[kinds] - papers) {
      throw new IllegalArgumentException("the parts of a walk graph do not fit together");
    }
  }

  /** The number of papers: they are the nodes from 0 to before it. */
  public int papers() {
    return papers;
  }

  /** The number of nodes, papers and evidence. */
  public int nodes() {
    return firstNodes[kinds];
  }

  /** The number of kinds of evidence. */
  public int kinds() {
    return kinds;
  }

  /** Whether a node is a paper. */
  public boolean isPaper(int node) {
    return node >= 0 && node < papers;
  }

  /**
   * The kind of a node of evidence; costs the logarithm of the number of kinds.
   *
   * @throws IndexOutOfBoundsException if it is a paper or no node
   */
  public int kindOf(int node) {
    if (node < papers || node >= nodes()) {
      throw new IndexOutOfBoundsException("node " + node + " is no evidence");
    }
    int at = Arrays.binarySearch(firstNodes, node);
    int kind = at < 0 ? -at - 2 : at;
    // Kinds without nodes start where the next one does.
    while (firstNodes[kind + 1] <= node) {
      kind++;
    }
    return kind;
  }

  /**
   * The first node of a kind.
   *
   * @param kind 0 to the number of kinds; that number itself gives the number of nodes
   */
  public int firstNode(int kind) {
    return firstNodes[kind];
  }

  /** The papers' rows: {@code paper * kinds + kind}. */
  public CsrRows forward() {
    return forward;
  }

  /** The rows of evidence: {@code node - papers}. */
  public CsrRows backward() {
    return backward;
  }

  /** The first arc of a paper that is of a kind, in {@link #forward()}. */
  public int start(int paper, int kind) {
    return forward.start(paper * kinds + kind);
  }

  /** One more than the last arc of a paper that is of a kind. */
  public int end(int paper, int kind) {
    return forward.end(paper * kinds + kind);
  }

  /** The first arc of a node of evidence, in {@link #backward()}. */
  public int start(int node) {
    return backward.start(node - papers);
  }

  /** One more than the last arc of a node of evidence. */
  public int end(int node) {
    return backward.end(node - papers);
  }

  /** The number of arcs that leave a node, of all kinds. */
  public int degree(int node) {
    if (node >= papers) {
      return end(node) - start(node);
    }
    return kinds == 0 ? 0 : end(node, kinds - 1) - start(node, 0);
  }

  /** The number of arcs of both directions. */
  public long arcs() {
    return (long) forward.arcs() + backward.arcs();
  }

  /** Whether the arcs of a kind that leave a paper are all equally likely. */
  public boolean uniformForward(int kind) {
    return (traits[kind] & UNIFORM_FORWARD) != 0;
  }

  /** Whether the arcs that leave a node of a kind are all equally likely. */
  public boolean uniformBackward(int kind) {
    return (traits[kind] & UNIFORM_BACKWARD) != 0;
  }

  /** Whether some arcs of a kind lead directly from paper to paper. */
  public boolean hasDirect(int kind) {
    return (traits[kind] & DIRECT) != 0;
  }

  byte[] traits() {
    return traits.clone();
  }

  ScratchPool scratch() {
    return scratch;
  }
}
