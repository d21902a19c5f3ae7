package paperwalk.walk;

import java.util.Arrays;

/**
 * Which walk starts at which seed: the walks' places among the seeds' shares are a Weyl sequence
 * with a shift by lot, so that of any number of first walks each seed has its share, nearly to the
 * walk, and on average exactly.
 */
final class WalkStarts {
  private final int[] nodes;
  private final double[] ends;
  private final boolean equal;
  private final long walks;
  private final long mixedKey;
  private final long shift;
  private long started;
  private boolean stopped;

  /**
   * Takes the seeds.
   *
   * @param weights shares of the walks, which add up to 1
   * @param walks how many there will be
   * @param random of all walks of a request
   * @param group another one for each group of walks of the request
   */
  WalkStarts(int[] nodes, double[] weights, long walks, long random, int group) {
    this.nodes = nodes;
    this.ends = weights.clone();
    this.equal = Arrays.stream(weights).allMatch(weight -> weight == weights[0]);
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    this.walks = walks;
    this.mixedKey = CounterRandom.mix(CounterRandom.key(CounterRandom.mix(random), group));
    this.shift = mixedKey;
  }

  /** The number of walks, divided by that of those that have started. */
  double scale() {
    return started == 0 ? 1 : (double) walks / started;
  }

  /** Lets no more walks start. Those that are under way must end, or ends would be missing. */
  void stop() {
    stopped = true;
  }

  boolean hasNext() {
    return started < walks && !stopped;
  }

  /** Starts the next walk, and says the key of its numbers. */
  long nextKey() {
    return CounterRandom.key(mixedKey, ++started);
  }

  /** Where the walk that was started last is. */
  int node() {
    double place = ((shift + started * CounterRandom.STEP) >>> 11) * 0x1p-53;
    if (equal) {
      return nodes[(int) (place * nodes.length)];
    }
    int at = Arrays.binarySearch(ends, place);
    return nodes[Math.min(at < 0 ? -at - 1 : at + 1, nodes.length - 1)];
  }
}
