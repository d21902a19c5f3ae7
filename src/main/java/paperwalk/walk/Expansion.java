package paperwalk.walk;

/** The two halves of a round, for shares of walkers instead of single ones. */
final class Expansion {
  private final CsrRows forward;
  private final CsrRows backward;
  private final int papers;
  private final int kinds;
  private final double[] kindWeights;
  private long steps;

  Expansion(CsrGraph graph, double[] kindWeights) {
    this.forward = graph.forward();
    this.backward = graph.backward();
    this.papers = graph.papers();
    this.kinds = graph.kinds();
    this.kindWeights = kindWeights;
  }

  /** What the weights of the kinds a paper has arcs of add up to. */
  double total(int paper) {
    double total = 0;
    int row = paper * kinds;
    int start = forward.start(row);
    for (int kind = 0; kind < kinds; kind++) {
      int end = forward.end(row + kind);
      total += end > start ? kindWeights[kind] : 0;
      start = end;
    }
    return total;
  }

  /**
   * Sends walkers from a paper.
   *
   * @param mass their share
   * @param evidence gets those that go to nodes of evidence
   * @param arrived gets those that go directly to papers; may be the same
   */
  void leavePaper(int paper, double mass, SparseVector evidence, SparseVector arrived) {
    double total = total(paper);
    if (!(total > 0)) {
      return;
    }
    int row = paper * kinds;
    int start = forward.start(row);
    for (int kind = 0; kind < kinds; kind++) {
      int end = forward.end(row + kind);
      double share = mass * (kindWeights[kind] / total);
      if (share > 0) {
        for (int arc = start; arc < end; arc++) {
          double amount = share * forward.weight(arc);
          if (amount > 0) {
            int target = forward.target(arc);
            (target < papers ? arrived : evidence).add(target, amount);
          }
        }
        steps += end - start;
      }
      start = end;
    }
  }

  /** Sends walkers from a node of evidence to its papers. */
  void leaveEvidence(int node, double mass, SparseVector arrived) {
    int row = node - papers;
    int end = backward.end(row);
    int start = backward.start(row);
    for (int arc = start; arc < end; arc++) {
      double amount = mass * backward.weight(arc);
      if (amount > 0) {
        arrived.add(backward.target(arc), amount);
      }
    }
    steps += end - start;
  }

  /** How many arcs were taken so far. */
  long steps() {
    return steps;
  }
}
