package paperwalk.evaluate.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a method did.
 *
 * @param method its name
 * @param each the measures of each query, in the order of folds and queries
 * @param measures their means
 * @param coverage20 share of all papers that are among the first 20 of some query
 * @param among the means where only some papers were ranked ({@link Query#among}); null if no query
 *     wants that
 * @param prepareSeconds what it took to get ready, over all folds
 * @param latency what a request takes on one thread
 * @param answers the answers, 100 papers at most, by fold and query
 */
public record MethodResult(
    String method,
    List<Measures> each,
    Measures measures,
    double coverage20,
    @Nullable Measures among,
    double prepareSeconds,
    Latency latency,
    List<List<Ranking>> answers) {

  /** How many queries were asked. */
  public int queries() {
    return each.size();
  }
}
