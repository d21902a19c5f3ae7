package paperwalk.walk;

/**
 * Adds up the counts of groups of seeds to {@code (sum of sqrt(count))^2}, and to what the square
 * of the standard error is in proportion to: by the delta method the sum over groups of {@code
 * squares / count}, times the score. With one group this is the count itself.
 *
 * @param roots gets the sums of the roots
 * @param spread gets the sums of squares / count
 */
record BoostedSum(SparseVector roots, SparseVector spread) {

  /** Adds a group. */
  void add(SeedGroupWalk.Counted counted) {
    Tally tally = counted.tally();
    double scale = counted.scale();
    SparseVector visits = tally.visits();
    for (int i = 0; i < visits.size(); i++) {
      int paper = visits.touched(i);
      double count = visits.get(paper);
      roots.add(paper, Math.sqrt(count * scale));
      spread.add(paper, tally.squares().get(paper) * scale / count);
    }
  }
}
