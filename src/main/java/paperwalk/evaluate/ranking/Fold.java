package paperwalk.evaluate.ranking;

import java.util.List;

/**
 * Queries that share what is known.
 *
 * @param name its name; empty if the task has but one
 * @param corpus what is known
 * @param queries what is asked, in the order of the data
 */
public record Fold(String name, Corpus corpus, List<Query> queries) {}
