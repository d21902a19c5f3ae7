package paperwalk.walk;

import org.jspecify.annotations.Nullable;

/**
 * Walks from the seeds of a group, in the way that suits graph and weights. Its walkers serve one
 * group after the other: not for several threads.
 */
final class SeedGroupWalk {
  private final CsrGraph graph;
  private final double[] kindWeights;
  private final double restart;
  private final StopRule stop;
  private final long random;
  private final int onlyKind;
  private final @Nullable UniformWalkers uniform;
  private @Nullable Walkers walkers;

  SeedGroupWalk(CsrGraph graph, double[] kindWeights, double restart, StopRule stop, long random) {
    this.graph = graph;
    this.kindWeights = kindWeights;
    this.restart = restart;
    this.stop = stop;
    this.random = random;
    this.onlyKind = UniformWalkers.onlyKind(graph, kindWeights);
    this.uniform = onlyKind < 0 ? null : new UniformWalkers(graph, onlyKind, restart);
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
    if (uniform == null || !group.startsIn(graph, onlyKind)) {
      WalkStarts starts = group.starts(random, index);
      walkers().run(starts, tally);
      return new Counted(tally, starts.scale());
    }
    SeedGroup live = group.live(graph, onlyKind);
    if (live.walks() == 0) {
      return new Counted(tally, 1);
    }
    WalkStarts starts = live.starts(random, index);
    VisitCount count = new VisitCount(scratch.counts(), onlyKind, stop, recorder);
    uniform.run(starts, count);
    count.moveTo(tally);
    return new Counted(tally, starts.scale());
  }

  /** The same, for another thread. */
  SeedGroupWalk again() {
    return new SeedGroupWalk(graph, kindWeights, restart, stop, random);
  }

  private Walkers walkers() {
    Walkers made = walkers;
    if (made == null) {
      made = new Walkers(graph, kindWeights, restart);
      walkers = made;
    }
    return made;
  }
}
