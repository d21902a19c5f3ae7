package paperwalk.evaluate;

/**
 * How many of how many.
 *
 * @param good those that are right
 * @param all those that were looked at
 */
public record Share(int good, int all) {

  /** The part that is right, from 0 to 1; 1 if nothing was looked at. */
  public double value() {
    return all == 0 ? 1 : good / (double) all;
  }

  Share plus(boolean right) {
    return new Share(good + (right ? 1 : 0), all + 1);
  }

  Share plus(Share other) {
    return new Share(good + other.good, all + other.all);
  }
}
