package paperwalk.walk;

import java.lang.foreign.MemorySegment;

/**
 * Single walkers over one kind of evidence whose arcs are all equally likely and lead through a
 * node of evidence: {@link Walkers} with everything left out that this does not need. Each loop
 * does little but one read that depends on no other walker's, so the processor has many under way.
 *
 * <p>A row is never empty here: an arc came from where it leads, and every seed has one.
 */
final class UniformWalkers {
  static final int WIDTH = 64;

  private final MemorySegment forwardOffsets;
  private final MemorySegment forwardTargets;
  private final MemorySegment backwardOffsets;
  private final MemorySegment backwardTargets;
  private final int papers;
  private final int kinds;
  private final int kind;
  private final long threshold;

  private final int[] at = new int[WIDTH];
  private final int[] from = new int[WIDTH];
  private final int[] start = new int[WIDTH];
  private final int[] size = new int[WIDTH];
  private final int[] low = new int[WIDTH];
  private final long[] key = new long[WIDTH];

  UniformWalkers(CsrGraph graph, int kind, double restart) {
    this.forwardOffsets = graph.forward().offsets();
    this.forwardTargets = graph.forward().targets();
    this.backwardOffsets = graph.backward().offsets();
    this.backwardTargets = graph.backward().targets();
    this.papers = graph.papers();
    this.kinds = graph.kinds();
    this.kind = kind;
    this.threshold = CounterRandom.threshold(restart);
  }

  /**
   * The kind a request can be walked by in this way: the only one with a weight, if its arcs are
   * uniform and none is direct; otherwise -1.
   */
  static int onlyKind(CsrGraph graph, double[] kindWeights) {
    int only = -1;
    for (int kind = 0; kind < kindWeights.length; kind++) {
      if (kindWeights[kind] > 0) {
        if (only >= 0) {
          return -1;
        }
        only = kind;
      }
    }
    boolean suits =
        only >= 0
            && graph.uniformForward(only)
            && graph.uniformBackward(only)
            && !graph.hasDirect(only);
    return suits ? only : -1;
  }

  /** Walks until all have ended or the count has enough. */
  void run(WalkStarts starts, VisitCount count) {
    int live = 0;
    while (live < WIDTH && starts.hasNext()) {
      key[live] = starts.nextKey();
      at[live++] = starts.node();
    }
    while (live > 0 && !count.enough()) {
      choosePaperRows(live);
      leavePapers(live);
      chooseEvidenceRows(live);
      leaveEvidence(live);
      count.addSteps(2L * live);
      count.arrive(at, from, live);
      live = end(live, starts);
    }
  }

  private void choosePaperRows(int live) {
    for (int i = 0; i < live; i++) {
      int node = at[i];
      if (node < papers) {
        long row = (long) node * kinds + kind;
        int first = forwardOffsets.getAtIndex(LittleEndian.INT, row);
        start[i] = first;
        size[i] = forwardOffsets.getAtIndex(LittleEndian.INT, row + 1) - first;
      } else {
        size[i] = 0;
      }
    }
  }

  private void leavePapers(int live) {
    for (int i = 0; i < live; i++) {
      long next = key[i] + CounterRandom.STEP;
      key[i] = next;
      long drawn = CounterRandom.mix(next);
      low[i] = (int) drawn;
      int arcs = size[i];
      // A walk that starts at evidence is there already.
      from[i] =
          arcs == 0
              ? at[i]
              : forwardTargets.getAtIndex(
                  LittleEndian.INT, start[i] + CounterRandom.high(drawn, arcs));
    }
  }

  private void chooseEvidenceRows(int live) {
    for (int i = 0; i < live; i++) {
      long row = (long) from[i] - papers;
      int first = backwardOffsets.getAtIndex(LittleEndian.INT, row);
      start[i] = first;
      size[i] = backwardOffsets.getAtIndex(LittleEndian.INT, row + 1) - first;
    }
  }

  private void leaveEvidence(int live) {
    for (int i = 0; i < live; i++) {
      at[i] =
          backwardTargets.getAtIndex(
              LittleEndian.INT, start[i] + CounterRandom.low(low[i], size[i]));
    }
  }

  /** Puts new walkers in the places of those that end. */
  private int end(int before, WalkStarts starts) {
    int live = before;
    for (int i = before - 1; i >= 0; i--) {
      long next = key[i] + CounterRandom.STEP;
      key[i] = next;
      if (CounterRandom.mix(next) >>> 1 < threshold) {
        if (starts.hasNext()) {
          key[i] = starts.nextKey();
          at[i] = starts.node();
        } else {
          live--;
          at[i] = at[live];
          key[i] = key[live];
        }
      }
    }
    return live;
  }
}
