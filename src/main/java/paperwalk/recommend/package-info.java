/**
 * Related work with reasons, over the walk graph made from the store's statements.
 *
 * <p>{@link paperwalk.recommend.EvidenceGraph} joins names to the walk graph's numbers; {@link
 * paperwalk.recommend.EvidenceGraphBuilder} makes it, {@link paperwalk.recommend.StoredEvidence}
 * from a store. A {@link paperwalk.recommend.RelatedQuestion} in people's words becomes a {@link
 * paperwalk.recommend.RelatedRequest} in numbers; {@link paperwalk.recommend.RelatedWalk} walks it,
 * {@link paperwalk.recommend.Recommender} chooses, filters and gives reasons. {@link
 * paperwalk.recommend.PaperFinder} finds the paper that somebody means. May use {@code model}, the
 * store's edge stream, and {@code walk}.
 */
@NullMarked
package paperwalk.recommend;

import org.jspecify.annotations.NullMarked;
