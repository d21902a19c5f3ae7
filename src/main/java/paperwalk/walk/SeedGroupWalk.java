package paperwalk.walk;

import org.jspecify.annotations.Nullable;

/** Walks from the seeds of a group, in the way that suits graph and weights. */
final class SeedGroupWalk {
  private final CsrGraph graph;
  private final double[] kindWeights;
  private final double restart;
  private final StopRule stop;
  private final long random;

  SeedGroupWalk(CsrGraph graph, double[] kindWeights, double restart, StopRule stop, long random) {
    this.graph = graph;
    this.kindWeights = kindWeights;
    this.restart = restart;
    this.stop = stop;
    this.random = random;
  }

  /**
   * What was counted.
   *
   * @param tally the counts
   * @param scale what to multiply them by where the walks stopped early: planned / started
   */
  record Counted(Tally tally, double scale) {}

  /**
   * Walks.
   *
   * @param index another one for each group of a request: it decides the walks' numbers
   * @param scratch its vectors 0 and 1 are used for the counts
   * @param recorder told of each arrival, if there is one
   */
  Counted run(SeedGroup group, int index, Scratch scratch, @Nullable StepRecorder recorder) {
    Tally tally = new Tally(scratch.vector(0), scratch.vector(1), stop, recorder);
    int kind = UniformWalkers.onlyKind(graph, kindWeights);
    if (kind < 0 || !group.startsIn(graph, kind)) {
      WalkStarts starts = group.starts(random, index);
      new Walkers(graph, kindWeights, restart).run(starts, tally);
      return new Counted(tally, starts.scale());
    }
    SeedGroup live = group.live(graph, kind);
    if (live.walks() == 0) {
      return new Counted(tally, 1);
    }
    WalkStarts starts = live.starts(random, index);
    VisitCount count = new VisitCount(scratch.counts(), kind, stop, recorder);
    new UniformWalkers(graph, kind, restart).run(starts, count);
    count.moveTo(tally);
    return new Counted(tally, starts.scale());
  }
}
