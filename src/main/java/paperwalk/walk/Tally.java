package paperwalk.walk;

import org.jspecify.annotations.Nullable;

/** Adds up arrivals of walkers that stand for different weights. */
final class Tally {
  private final SparseVector visits;
  private final SparseVector squares;
  private final StopRule stop;
  private final @Nullable StepRecorder recorder;
  private int reached;
  private long steps;

  /**
   * Takes where to add up.
   *
   * @param recorder told of each arrival, if there is one
   */
  Tally(SparseVector visits, SparseVector squares, StopRule stop, @Nullable StepRecorder recorder) {
    this.visits = visits;
    this.squares = squares;
    this.stop = stop;
    this.recorder = recorder;
  }

  /** Counts an arrival. */
  void arrive(int paper, double weight, int kind, int from) {
    double before = visits.get(paper);
    visits.add(paper, weight);
    squares.add(paper, weight * weight);
    if (before < stop.visits() && before + weight >= stop.visits()) {
      reached++;
    }
    if (recorder != null) {
      recorder.arrive(paper, weight, kind, from);
    }
  }

  /** Counts many arrivals of weight 1. */
  void add(int paper, int count) {
    visits.add(paper, count);
    squares.add(paper, count);
  }

  boolean enough() {
    return reached >= stop.papers();
  }

  void addSteps(long count) {
    steps += count;
  }

  /** How many arcs were taken. */
  long steps() {
    return steps;
  }

  SparseVector visits() {
    return visits;
  }

  /** Sums of the squares of the weights. */
  SparseVector squares() {
    return squares;
  }
}
