package paperwalk.evaluate;

import java.util.List;
import java.util.Map;

/**
 * How well a list was read.
 *
 * @param list name of its folder
 * @param expected how many papers a careful count found
 * @param papers how many were read that say more than a title
 * @param bare how many were read that say nothing but a title
 * @param others how many data sets, programs and other resources were read
 * @param facts how many fields of the spot checks are right
 * @param gold against the curator's own file, by measure (recall, precision, year, venue, paper,
 *     code); empty if there is no such file
 * @param misses what is not right, a line each
 */
public record ListScore(
    String list,
    int expected,
    int papers,
    int bare,
    int others,
    Share facts,
    Map<String, Share> gold,
    List<String> misses) {

  /** The most by which a count may be off and still be right. */
  public static final double TOLERANCE = 0.03;

  /** Whether the count is right. */
  public boolean counted() {
    return Math.abs(papers - expected) <= TOLERANCE * expected;
  }
}
