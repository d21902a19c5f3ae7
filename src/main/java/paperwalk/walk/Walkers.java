package paperwalk.walk;

/**
 * Single walkers over all kinds of evidence, {@value #WIDTH} beside each other: each half of a
 * round is made by all before the next half, so that their waits for memory overlap.
 *
 * <p>An arc of a row is drawn uniformly, and the walker then stands for {@code weight * size} of
 * what it stood for: on average that is a draw by weight, and it needs one read where a search in
 * summed weights needs a read for each halving, and an alias table twice the memory. The price is
 * that scores scatter more where the weights of a row differ much. Nothing is read or multiplied
 * where they are uniform.
 */
final class Walkers {
  static final int WIDTH = 256;

  /** Where a slot's walker is in its round, instead of the size of its row. */
  private static final int AT_EVIDENCE = -1;

  private static final int ARRIVED = -2;
  private static final int LOST = -3;

  private final CsrGraph graph;
  private final CsrRows forward;
  private final CsrRows backward;
  private final int papers;
  private final int kinds;
  private final double[] kindWeights;
  private final boolean[] uniformForward;
  private final boolean[] uniformBackward;
  private final long threshold;

  private final int[] at = new int[WIDTH];
  private final int[] from = new int[WIDTH];
  private final int[] kind = new int[WIDTH];
  private final int[] start = new int[WIDTH];
  private final int[] size = new int[WIDTH];
  private final long[] second = new long[WIDTH];
  private final boolean[] ends = new boolean[WIDTH];
  private final long[] key = new long[WIDTH];
  private final double[] weight = new double[WIDTH];

  Walkers(CsrGraph graph, double[] kindWeights, double restart) {
    this.graph = graph;
    this.forward = graph.forward();
    this.backward = graph.backward();
    this.papers = graph.papers();
    this.kinds = graph.kinds();
    this.kindWeights = kindWeights;
    this.threshold = CounterRandom.threshold(restart) >>> 31;
    this.uniformForward = new boolean[kinds];
    this.uniformBackward = new boolean[kinds];
    for (int each = 0; each < kinds; each++) {
      uniformForward[each] = graph.uniformForward(each);
      uniformBackward[each] = graph.uniformBackward(each);
    }
  }

  /** Walks until all have ended; none starts any more once the tally has enough. */
  void run(WalkStarts starts, Tally tally) {
    int live = 0;
    while (live < WIDTH && starts.hasNext()) {
      begin(live++, starts);
    }
    while (live > 0) {
      for (int i = 0; i < live; i++) {
        chooseRow(i);
      }
      for (int i = 0; i < live; i++) {
        leavePaper(i);
      }
      for (int i = 0; i < live; i++) {
        chooseEvidenceRow(i);
      }
      for (int i = 0; i < live; i++) {
        leaveEvidence(i);
      }
      tally.addSteps(2L * live);
      live = arrive(live, starts, tally);
      if (tally.enough()) {
        starts.stop();
      }
    }
  }

  private void begin(int i, WalkStarts starts) {
    key[i] = starts.nextKey();
    at[i] = starts.node();
    weight[i] = 1;
  }

  private void chooseRow(int i) {
    long drawn = CounterRandom.mix(key[i] += CounterRandom.STEP);
    ends[i] = (drawn & 0xffffffffL) < threshold;
    int node = at[i];
    if (node >= papers) {
      kind[i] = graph.kindOf(node);
      from[i] = node;
      size[i] = AT_EVIDENCE;
      return;
    }
    int row = node * kinds;
    int first = forward.start(row);
    double total = 0;
    int begin = first;
    for (int each = 0; each < kinds; each++) {
      int end = forward.end(row + each);
      total += end > begin ? kindWeights[each] : 0;
      begin = end;
    }
    double left = (drawn >>> 32) * 0x1p-32 * total;
    begin = first;
    size[i] = LOST;
    for (int each = 0; each < kinds; each++) {
      int end = forward.end(row + each);
      if (end > begin && kindWeights[each] > 0) {
        kind[i] = each;
        start[i] = begin;
        size[i] = end - begin;
        left -= kindWeights[each];
        if (left < 0) {
          break;
        }
      }
      begin = end;
    }
  }

  private void leavePaper(int i) {
    long drawn = CounterRandom.mix(key[i] += CounterRandom.STEP);
    second[i] = drawn;
    int arcs = size[i];
    if (arcs < 0) {
      return;
    }
    int arc = start[i] + CounterRandom.high(drawn, arcs);
    int target = forward.target(arc);
    if (!uniformForward[kind[i]]) {
      weight[i] *= forward.weight(arc) * arcs;
    }
    if (target < papers) {
      from[i] = at[i];
      at[i] = target;
      size[i] = ARRIVED;
    } else {
      from[i] = target;
      size[i] = AT_EVIDENCE;
    }
  }

  private void chooseEvidenceRow(int i) {
    if (size[i] == AT_EVIDENCE) {
      int row = from[i] - papers;
      int begin = backward.start(row);
      start[i] = begin;
      size[i] = backward.end(row) - begin;
    }
  }

  private void leaveEvidence(int i) {
    int arcs = size[i];
    if (arcs == 0) {
      size[i] = LOST;
    } else if (arcs > 0) {
      int arc = start[i] + CounterRandom.low(second[i], arcs);
      at[i] = backward.target(arc);
      if (!uniformBackward[kind[i]]) {
        weight[i] *= backward.weight(arc) * arcs;
      }
    }
  }

  /** Counts the arrivals, and puts new walkers in the places of those that end. */
  private int arrive(int before, WalkStarts starts, Tally tally) {
    int live = before;
    for (int i = before - 1; i >= 0; i--) {
      boolean lost = size[i] == LOST || !(weight[i] > 0);
      if (!lost) {
        tally.arrive(at[i], weight[i], kind[i], from[i]);
      }
      if (lost || ends[i]) {
        if (starts.hasNext()) {
          begin(i, starts);
        } else {
          live--;
          at[i] = at[live];
          key[i] = key[live];
          weight[i] = weight[live];
        }
      }
    }
    return live;
  }
}
