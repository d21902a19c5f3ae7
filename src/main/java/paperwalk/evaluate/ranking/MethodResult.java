package paperwalk.evaluate.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a method did.
 *
 * @param method its name
 * @param queries how many queries were asked
 * @param measures the means over all queries
 * @param coverage20 share of all papers that are among the first 20 of some query
 * @param among the means where only some papers were ranked ({@link Query#among}); null if no query
 *     wants that
 * @param prepareSeconds what it took to get ready, over all folds
 * @param latency what a request takes on one thread
 * @param answers the answers, 100 papers at most, by fold and query
 */
public record MethodResult(
    String method,
    int queries,
    Measures measures,
    double coverage20,
    @Nullable Measures among,
    double prepareSeconds,
    Latency latency,
    List<List<Ranking>> answers) {}
