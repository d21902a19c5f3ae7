package paperwalk.recommend;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paper to read next, and why.
 *
 * @param iri the paper's IRI
 * @param title its title
 * @param identifiers its identifiers
 * @param score the share of all that the walk brought to papers that it brought here; the scores of
 *     all papers add up to 1
 * @param reasons what led there, the heaviest first; their weights add up to the score
 * @param without what would become of it without some of what one has; empty unless asked for
 */
public record Recommendation(
    String iri,
    String title,
    List<String> identifiers,
    double score,
    List<Reason> reasons,
    List<Without> without) {

  /**
   * A reason.
   *
   * @param kind id of the kind of evidence, as in {@code walk.ttl}; {@code indirect} for what came
   *     by way of another paper
   * @param text the reason in words: a true statement of the graph
   * @param via IRIs of the shared nodes, or of the paper in between and what the text says it
   *     shares; of many, the eight that brought most
   * @param weight the part of the score that came this way; below 0 for what less was wanted of
   */
  public record Reason(String kind, String text, List<String> via, double weight) {}

  /**
   * What would become of the paper without one of the starts.
   *
   * @param start the title or text that is left out
   * @param from the rank it has, from 1
   * @param to the rank it would have, from 1; 0 if it would not be among the first hundred
   */
  public record Without(String start, int from, int to) {
    /** In words. */
    public String text() {
      return "without “%s” this falls from rank %d %s"
          .formatted(start, from, to == 0 ? "out of the list" : "to " + to);
    }
  }

  /** The reasons as one text. */
  public String why() {
    return reasons.stream().map(Reason::text).collect(Collectors.joining("; "));
  }
}
