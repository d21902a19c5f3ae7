package paperwalk.store.index;

/** How arrays grow. */
final class Growth {
  private static final int MOST = Integer.MAX_VALUE - 8;

  private Growth() {}

  /** The next size: half as much again. */
  static int next(int size) {
    if (size == MOST) {
      throw new IllegalStateException(
          "too many statements or terms for one index: it holds two thousand million of each");
    }
    return (int) Math.min(MOST, size + (long) size / 2 + 16);
  }
}
