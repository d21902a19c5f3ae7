package paperwalk.read;

/**
 * Which readings won in the sections of a list so far: where one nearly always does, fewer blocks
 * of the next section need be tried in all ways.
 */
final class Habits {
  private static final int ENOUGH = 16;

  private final int[] wins;
  private int blocks;

  Habits(int readings) {
    this.wins = new int[readings];
  }

  /** The reading with this index was the best on a block on which all were tried. */
  void won(int reading) {
    wins[reading]++;
    blocks++;
  }

  /** Whether one reading won nine times of ten. */
  boolean settled() {
    for (int win : wins) {
      if (blocks >= ENOUGH && win * 10 >= blocks * 9) {
        return true;
      }
    }
    return false;
  }
}
