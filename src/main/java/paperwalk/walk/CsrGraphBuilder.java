package paperwalk.walk;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * Collects the edges of a {@link CsrGraph} and sorts them into rows.
 *
 * <p>Nodes are added first to last kind, edges in any order. Weights are kept as they are given
 * unless {@link #normaliseForward} or {@link #normaliseBackward} was called. The same edge twice
 * makes two arcs, which is as one arc with both weights.
 *
 * <p>Takes 17 bytes an edge while it collects, at most 30 while it sorts, all outside of the heap;
 * the graph itself counts as direct memory, whose limit ({@code -XX:MaxDirectMemorySize}) is that
 * of the heap unless it is set. Takes time in proportion to nodes times kinds plus edges. Not for
 * several threads.
 */
public final class CsrGraphBuilder {
  private final int papers;
  private final int kinds;
  private final int[] firstNodes;
  private final byte[] traits;
  private final EdgeList edges = new EdgeList();
  private int kindNow;
  private int nodes;
  private boolean normaliseForward;
  private boolean normaliseBackward;

  /**
   * Takes the sizes that are fixed.
   *
   * @param papers how many papers there are: they are the nodes from 0
   * @param kinds how many kinds of evidence: at most {@link CsrGraph#MAX_KINDS}
   */
  public CsrGraphBuilder(int papers, int kinds) {
    if (papers < 0 || kinds < 0 || kinds > CsrGraph.MAX_KINDS) {
      throw new IllegalArgumentException(papers + " papers and " + kinds + " kinds");
    }
    if ((long) papers * kinds >= Integer.MAX_VALUE - 1) {
      throw new IllegalArgumentException(
          papers + " papers times " + kinds + " kinds are more rows than a walk graph can have");
    }
    this.papers = papers;
    this.kinds = kinds;
    this.nodes = papers;
    this.firstNodes = new int[kinds + 1];
    this.traits = new byte[kinds];
    Arrays.fill(firstNodes, papers);
  }

  /** Weights of each paper and kind are divided by their sum. */
  public CsrGraphBuilder normaliseForward() {
    normaliseForward = true;
    return this;
  }

  /** Weights of each node of evidence are divided by their sum. */
  public CsrGraphBuilder normaliseBackward() {
    normaliseBackward = true;
    return this;
  }

  /**
   * Adds a node of evidence and says its number.
   *
   * @param kind not below that of the node before
   */
  public int addNode(int kind) {
    return addNodes(kind, 1);
  }

  /**
   * Adds nodes of evidence and says the number of the first.
   *
   * @param kind not below that of the node before
   * @param count 0 or more
   */
  public int addNodes(int kind, int count) {
    checkKind(kind);
    if (kind < kindNow) {
      throw new IllegalArgumentException(
          "a node of kind " + kind + " comes after one of kind " + kindNow);
    }
    if (count < 0 || nodes > Integer.MAX_VALUE - 1 - count) {
      throw new IllegalArgumentException(count + " more nodes than " + nodes);
    }
    kindNow = kind;
    int first = nodes;
    nodes += count;
    Arrays.fill(firstNodes, kind + 1, kinds + 1, nodes);
    return first;
  }

  /** The number of nodes so far, papers included. */
  public int nodes() {
    return nodes;
  }

  /**
   * Adds an edge between a paper and a node of evidence, an arc each way.
   *
   * @param paper a paper
   * @param node a node of that kind
   * @param kind its kind
   * @param there weight of the arc to the node among the paper's arcs of the kind; 0 or more
   * @param back weight of the arc to the paper among the node's arcs; 0 or more
   */
  public void addEdge(int paper, int node, int kind, float there, float back) {
    checkKind(kind);
    checkPaper(paper);
    if (node < firstNodes[kind] || node >= firstNodes[kind + 1]) {
      throw new IllegalArgumentException("node " + node + " is not of kind " + kind);
    }
    checkWeight(there);
    checkWeight(back);
    add(paper, node, kind, there, back);
  }

  /**
   * Adds an arc from a paper to another, which is walked without a node between, and not back.
   *
   * @param paper a paper
   * @param other another paper
   * @param kind the kind of evidence
   * @param weight among the paper's arcs of the kind; 0 or more
   */
  public void addArc(int paper, int other, int kind, float weight) {
    checkKind(kind);
    checkPaper(paper);
    checkPaper(other);
    if (paper == other) {
      throw new IllegalArgumentException("an arc leads from paper " + paper + " to itself");
    }
    checkWeight(weight);
    traits[kind] |= CsrGraph.DIRECT;
    add(paper, other, kind, weight, 0);
  }

  /**
   * The graph, which lives outside of the heap for as long as it is reachable. The builder is empty
   * afterwards.
   */
  public CsrGraph build() {
    RowWriter forward = new RowWriter(papers * kinds, Arena.ofAuto());
    RowWriter backward = new RowWriter(nodes - papers, Arena.ofAuto());
    try (Arena work = Arena.ofConfined()) {
      MemorySegment back = fillForward(forward, backward, work);
      fillBackward(forward.rows(), backward, back);
    }
    if (normaliseForward) {
      forward.normalise();
    }
    if (normaliseBackward) {
      backward.normalise();
    }
    CsrRows there = forward.rows();
    CsrRows returning = backward.rows();
    addTraits(there, returning);
    return new CsrGraph(papers, firstNodes, there, returning, traits);
  }

  /**
   * Sorted by target first, so that the rows of papers, which are filled in that order, are.
   *
   * @param kept where what is returned lives: for each arc forward, the weight of that back
   */
  private MemorySegment fillForward(RowWriter forward, RowWriter backward, Arena kept) {
    try (Arena work = Arena.ofConfined()) {
      RowWriter byTarget = new RowWriter(nodes, work);
      edges.forEach((paper, target, kind, _, _) -> {
        byTarget.count(target);
        forward.count(paper * kinds + kind);
        if (target >= papers) {
          backward.count(target - papers);
        }
      });
      int size = byTarget.allocate();
      MemorySegment kindsByTarget = work.allocate(size);
      MemorySegment backByTarget = work.allocate(LittleEndian.FLOAT, size);
      edges.drain((paper, target, kind, there, weight) -> {
        int i = byTarget.put(target, paper, there);
        kindsByTarget.set(ValueLayout.JAVA_BYTE, i, (byte) kind);
        backByTarget.setAtIndex(LittleEndian.FLOAT, i, weight);
      });
      forward.allocate();
      MemorySegment back = kept.allocate(LittleEndian.FLOAT, size);
      CsrRows sorted = byTarget.rows();
      for (int target = 0; target < nodes; target++) {
        for (int i = sorted.start(target); i < sorted.end(target); i++) {
          int row = sorted.target(i) * kinds + kindsByTarget.get(ValueLayout.JAVA_BYTE, i);
          int arc = forward.put(row, target, sorted.weight(i));
          back.setAtIndex(LittleEndian.FLOAT, arc, backByTarget.getAtIndex(LittleEndian.FLOAT, i));
        }
      }
      return back;
    }
  }

  private void fillBackward(CsrRows forward, RowWriter backward, MemorySegment back) {
    backward.allocate();
    for (int row = 0; row < forward.rows(); row++) {
      for (int arc = forward.start(row); arc < forward.end(row); arc++) {
        if (forward.target(arc) >= papers) {
          backward.put(
              forward.target(arc) - papers, row / kinds, back.getAtIndex(LittleEndian.FLOAT, arc));
        }
      }
    }
  }

  private void addTraits(CsrRows forward, CsrRows backward) {
    for (int kind = 0; kind < kinds; kind++) {
      boolean there = true;
      for (int paper = 0; paper < papers && there; paper++) {
        there = isUniform(forward, paper * kinds + kind);
      }
      boolean back = true;
      for (int node = firstNodes[kind]; node < firstNodes[kind + 1] && back; node++) {
        back = isUniform(backward, node - papers);
      }
      traits[kind] |=
          (byte) ((there ? CsrGraph.UNIFORM_FORWARD : 0) + (back ? CsrGraph.UNIFORM_BACKWARD : 0));
    }
  }

  private static boolean isUniform(CsrRows rows, int row) {
    float each = 1f / rows.size(row);
    for (int arc = rows.start(row); arc < rows.end(row); arc++) {
      if (Math.abs(rows.weight(arc) - each) > each * 1e-6f) {
        return false;
      }
    }
    return true;
  }

  private void add(int paper, int target, int kind, float there, float back) {
    if (edges.size() == Integer.MAX_VALUE) {
      throw new IllegalStateException(
          "a walk graph holds at most " + Integer.MAX_VALUE + " arcs one way");
    }
    edges.add(paper, target, kind, there, back);
  }

  private void checkKind(int kind) {
    if (kind < 0 || kind >= kinds) {
      throw new IllegalArgumentException("kind " + kind + " is none of " + kinds);
    }
  }

  private void checkPaper(int paper) {
    if (paper < 0 || paper >= papers) {
      throw new IllegalArgumentException("node " + paper + " is no paper: there are " + papers);
    }
  }

  private static void checkWeight(float weight) {
    if (!(weight >= 0 && weight < Float.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("weight " + weight + " is not a number from 0 up");
    }
  }
}
