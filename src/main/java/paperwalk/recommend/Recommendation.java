package paperwalk.recommend;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paper to read next, and why.
 *
 * @param iri the paper's IRI
 * @param title its title
 * @param identifiers its identifiers
 * @param score the share of the walk's time at papers other than the seeds that it spent here; the
 *     scores of all papers add up to 1
 * @param reasons what led there, the heaviest first; their weights add up to the score
 */
public record Recommendation(
    String iri, String title, List<String> identifiers, double score, List<Reason> reasons) {

  /**
   * A reason.
   *
   * @param kind id of the kind of evidence, as in {@code walk.ttl}; {@code indirect} for what came
   *     by way of another paper
   * @param text the reason in words: a true statement of the graph
   * @param via IRIs of the shared nodes, or of the paper in between
   * @param weight the part of the score that came this way
   */
  public record Reason(String kind, String text, List<String> via, double weight) {}

  /** The reasons as one text. */
  public String why() {
    return reasons.stream().map(Reason::text).collect(Collectors.joining("; "));
  }
}
