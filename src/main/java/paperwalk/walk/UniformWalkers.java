package paperwalk.walk;

import java.lang.foreign.MemorySegment;

/**
 * Single walkers over one kind of evidence whose arcs are all equally likely and lead through a
 * node of evidence: {@link Walkers} with everything left out that this does not need.
 *
 * <p>{@value #WIDTH} walkers go beside each other, and each loop does one small thing for all of
 * them. A loop that reads memory does nothing else, so that the processor has as many reads under
 * way as it can; the loops between have no branches that depend on chance, and those that multiply
 * are made for several walkers at once. With fewer walkers than this, a loop ends before its reads
 * are under way (measured: 64 walkers reach two thirds of what prefetching reaches in C, 1,024 more
 * than four fifths).
 *
 * <p>A row is never empty here: an arc came from where it leads, and every seed has one.
 */
final class UniformWalkers {
  static final int WIDTH = 1024;

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
  private final int[] end = new int[WIDTH];
  private final int[] arc = new int[WIDTH];
  private final int[] ended = new int[WIDTH];
  private final long[] key = new long[WIDTH];
  private final long[] drawn = new long[WIDTH];

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

  /** Walks until all have ended; none starts any more once the count has enough. */
  void run(WalkStarts starts, VisitCount count) {
    int live = 0;
    while (live < WIDTH && begin(live, starts, count)) {
      live++;
    }
    while (live > 0) {
      draw(live);
      readPaperRows(live);
      choosePaperArcs(live);
      readEvidence(live);
      readEvidenceRows(live);
      chooseEvidenceArcs(live);
      readPapers(live);
      count.arrive(at, from, live);
      if (count.enough()) {
        starts.stop();
      }
      draw(live);
      live = end(live, starts, count);
    }
  }

  private void draw(int live) {
    for (int i = 0; i < live; i++) {
      long next = key[i] + CounterRandom.STEP;
      key[i] = next;
      drawn[i] = CounterRandom.mix(next);
    }
  }

  private void readPaperRows(int live) {
    for (int i = 0; i < live; i++) {
      long row = (long) at[i] * kinds + kind;
      start[i] = forwardOffsets.getAtIndex(LittleEndian.INT, row);
      end[i] = forwardOffsets.getAtIndex(LittleEndian.INT, row + 1);
    }
  }

  private void choosePaperArcs(int live) {
    for (int i = 0; i < live; i++) {
      arc[i] = start[i] + CounterRandom.high(drawn[i], end[i] - start[i]);
    }
  }

  private void readEvidence(int live) {
    for (int i = 0; i < live; i++) {
      from[i] = forwardTargets.getAtIndex(LittleEndian.INT, arc[i]);
    }
  }

  private void readEvidenceRows(int live) {
    for (int i = 0; i < live; i++) {
      long row = (long) from[i] - papers;
      start[i] = backwardOffsets.getAtIndex(LittleEndian.INT, row);
      end[i] = backwardOffsets.getAtIndex(LittleEndian.INT, row + 1);
    }
  }

  private void chooseEvidenceArcs(int live) {
    for (int i = 0; i < live; i++) {
      arc[i] = start[i] + CounterRandom.low(drawn[i], end[i] - start[i]);
    }
  }

  private void readPapers(int live) {
    for (int i = 0; i < live; i++) {
      at[i] = backwardTargets.getAtIndex(LittleEndian.INT, arc[i]);
    }
  }

  /** Puts new walkers in the places of those that end. */
  private int end(int before, WalkStarts starts, VisitCount count) {
    int size = 0;
    for (int i = 0; i < before; i++) {
      ended[size] = i;
      size += (int) (((drawn[i] >>> 1) - threshold) >>> 63);
    }
    int live = before;
    for (int last = size - 1; last >= 0; last--) {
      int i = ended[last];
      if (!begin(i, starts, count)) {
        live--;
        at[i] = at[live];
        key[i] = key[live];
      }
    }
    return live;
  }

  /** Starts a walk in a place; false if there is none left. */
  private boolean begin(int i, WalkStarts starts, VisitCount count) {
    while (starts.hasNext()) {
      key[i] = starts.nextKey();
      at[i] = starts.node();
      if (at[i] < papers || arrive(i, count)) {
        return true;
      }
    }
    return false;
  }

  /** Brings a walker that starts at evidence to its first paper; false if it ends there. */
  private boolean arrive(int i, VisitCount count) {
    int node = at[i];
    long row = (long) node - papers;
    int first = backwardOffsets.getAtIndex(LittleEndian.INT, row);
    int size = backwardOffsets.getAtIndex(LittleEndian.INT, row + 1) - first;
    key[i] += CounterRandom.STEP;
    long choice = CounterRandom.mix(key[i]);
    key[i] += CounterRandom.STEP;
    at[i] = backwardTargets.getAtIndex(LittleEndian.INT, first + CounterRandom.low(choice, size));
    count.arrive(at[i], node);
    return CounterRandom.mix(key[i]) >>> 1 >= threshold;
  }
}
