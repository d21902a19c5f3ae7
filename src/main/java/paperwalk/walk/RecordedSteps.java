package paperwalk.walk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Last steps made again from the shares of walkers that left each node: a paper's part through a
 * node is what left that node times the weight of the arc. Nothing but these shares is kept, and
 * they are kept for the nodes the walk left, not for the arcs it took.
 */
final class RecordedSteps implements LastSteps {
  static final Comparator<WalkPart> LARGEST_FIRST =
      Comparator.comparingDouble(WalkPart::amount)
          .reversed()
          .thenComparingInt(WalkPart::node)
          .thenComparingInt(WalkPart::kind);

  private final CsrGraph graph;
  private final double[] kindWeights;
  private final SparseScores left;

  /**
   * Takes the shares.
   *
   * @param left for each node, the share of walkers that left it, each round's times what an
   *     arrival after it counts
   */
  RecordedSteps(CsrGraph graph, double[] kindWeights, SparseScores left) {
    this.graph = graph;
    this.kindWeights = kindWeights;
    this.left = left;
  }

  @Override
  public List<List<WalkPart>> of(int[] papers) {
    List<List<WalkPart>> parts = new ArrayList<>();
    for (int paper : papers) {
      List<WalkPart> through = new ArrayList<>();
      throughEvidence(paper, through);
      parts.add(through);
    }
    direct(papers, parts);
    parts.forEach(each -> each.sort(LARGEST_FIRST));
    return parts;
  }

  /** Every arc to a paper has one back, so the paper's own arcs lead to the nodes in question. */
  private void throughEvidence(int paper, List<WalkPart> parts) {
    CsrRows back = graph.backward();
    for (int kind = 0; kind < graph.kinds(); kind++) {
      int before = -1;
      for (int arc = graph.start(paper, kind); arc < graph.end(paper, kind); arc++) {
        int node = graph.forward().target(arc);
        double mass = node < graph.papers() || node == before ? 0 : left.get(node);
        before = node;
        if (mass > 0) {
          double weight = weight(back, node - graph.papers(), paper);
          add(new WalkPart(kind, node, mass * weight), parts);
        }
      }
    }
  }

  /** Arcs from paper to paper are known where they start only: all are gone through once. */
  private void direct(int[] papers, List<List<WalkPart>> parts) {
    BitSet kinds = new BitSet();
    for (int kind = 0; kind < graph.kinds(); kind++) {
      kinds.set(kind, graph.hasDirect(kind) && kindWeights[kind] > 0);
    }
    if (kinds.isEmpty()) {
      return;
    }
    Expansion expansion = new Expansion(graph, kindWeights);
    for (int i = 0; i < left.size(); i++) {
      int source = left.key(i);
      double total = graph.isPaper(source) ? expansion.total(source) : 0;
      if (total > 0) {
        for (int kind = kinds.nextSetBit(0); kind >= 0; kind = kinds.nextSetBit(kind + 1)) {
          double mass = left.value(i) * (kindWeights[kind] / total);
          int row = source * graph.kinds() + kind;
          for (int at = 0; at < papers.length; at++) {
            double weight = weight(graph.forward(), row, papers[at]);
            add(new WalkPart(kind, source, mass * weight), parts.get(at));
          }
        }
      }
    }
  }

  /** What the weights of a row's arcs to a target add up to. */
  private static double weight(CsrRows rows, int row, int target) {
    double sum = 0;
    int end = rows.end(row);
    for (int arc = rows.seek(row, target); arc < end && rows.target(arc) == target; arc++) {
      sum += rows.weight(arc);
    }
    return sum;
  }

  private static void add(WalkPart part, List<WalkPart> parts) {
    if (part.amount() > 0) {
      parts.add(part);
    }
  }
}
