/**
 * Holds recommendations against what people chose: readers' libraries, citations, sections of
 * lists.
 *
 * <p>{@link paperwalk.evaluate.ranking.TaskReader} makes of a data set a {@link
 * paperwalk.evaluate.ranking.RankingTask}: what is known (a {@link
 * paperwalk.evaluate.ranking.Corpus}) and what is asked (its queries). A {@link
 * paperwalk.evaluate.ranking.RankingMethod} answers, {@link paperwalk.evaluate.ranking.Measures}
 * counts. The baselines are here too. May use {@code model}, {@code read}, {@code resolve}, {@code
 * walk} and {@code recommend}; Lucene ranks by BM25.
 */
@NullMarked
package paperwalk.evaluate.ranking;

import org.jspecify.annotations.NullMarked;
