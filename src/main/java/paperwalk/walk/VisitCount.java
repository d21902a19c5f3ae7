package paperwalk.walk;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Counts visits to papers as whole numbers, and says when enough were visited often enough. */
final class VisitCount {
  private final int[] counts;
  private final int kind;
  private final StopRule stop;
  private final @Nullable StepRecorder recorder;
  private int[] visited = new int[4096];
  private int size;
  private int reached;
  private long arrivals;

  /** Keeps the compiler from leaving out a read whose result nobody wants. */
  @SuppressWarnings("UnusedVariable")
  private int read;

  /**
   * Takes where to count.
   *
   * @param counts a counter for each paper, all 0; they are 0 again after {@link #moveTo}
   * @param kind the kind of evidence all arrivals came by
   */
  VisitCount(int[] counts, int kind, StopRule stop, @Nullable StepRecorder recorder) {
    this.counts = counts;
    this.kind = kind;
    this.stop = stop;
    this.recorder = recorder;
  }

  /** Counts an arrival of each walker. */
  void arrive(int[] papers, int[] from, int walkers) {
    makeRoom(walkers);
    int sum = 0;
    for (int i = 0; i < walkers; i++) {
      // So that the counters are there when they are raised: reads wait beside each other.
      sum += counts[papers[i]];
    }
    read = sum;
    for (int i = 0; i < walkers; i++) {
      count(papers[i]);
    }
    arrivals += walkers;
    if (recorder != null) {
      for (int i = 0; i < walkers; i++) {
        recorder.arrive(papers[i], 1, kind, from[i]);
      }
    }
  }

  /** Counts one arrival. */
  void arrive(int paper, int from) {
    makeRoom(1);
    count(paper);
    arrivals++;
    if (recorder != null) {
      recorder.arrive(paper, 1, kind, from);
    }
  }

  private void count(int paper) {
    int count = counts[paper] + 1;
    counts[paper] = count;
    // Written each time and kept the first time only: a guess of the processor less to fail.
    visited[size] = paper;
    size += count == 1 ? 1 : 0;
    reached += count == stop.visits() ? 1 : 0;
  }

  private void makeRoom(int more) {
    if (size + more >= visited.length) {
      visited = Arrays.copyOf(visited, Math.max(visited.length * 2, size + more + 1));
    }
  }

  boolean enough() {
    return reached >= stop.papers();
  }

  /** The number of arrivals counted. */
  long arrivals() {
    return arrivals;
  }

  /** Gives the counts to a tally. */
  void moveTo(Tally tally) {
    for (int i = 0; i < size; i++) {
      tally.add(visited[i], counts[visited[i]]);
      counts[visited[i]] = 0;
    }
    tally.addSteps(2 * arrivals);
  }
}
