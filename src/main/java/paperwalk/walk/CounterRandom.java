package paperwalk.walk;

/**
 * Numbers by lot from a counter: the n-th number of a stream is a hash of its key plus n steps
 * (SplitMix64: Steele, Lea, Flood 2014). So each walk has its own stream, known from its number
 * alone, and draws the same whatever other walks run beside it.
 */
final class CounterRandom {
  /** What is added to a key for the next number. */
  static final long STEP = 0x9e3779b97f4a7c15L;

  private CounterRandom() {}

  /**
   * The key of a stream.
   *
   * @param mixed a number that was mixed once
   */
  static long key(long mixed, long stream) {
    return mix(mixed + stream * 0xd1342543de82ef95L);
  }

  /** The number of a key. */
  static long mix(long key) {
    long z = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 to before the bound, from the high half of a drawn number. */
  static int high(long drawn, int bound) {
    return (int) (((drawn >>> 32) * bound) >>> 32);
  }

  /** A number from 0 to before the bound, from the low half of a drawn number. */
  static int low(long drawn, int bound) {
    return (int) (((drawn & 0xffffffffL) * bound) >>> 32);
  }

  /** What a drawn number, without its sign, is below with a probability. */
  static long threshold(double probability) {
    return (long) (probability * 0x1p63);
  }
}
