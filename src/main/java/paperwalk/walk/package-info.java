/**
 * The walk graph and the walks, on arrays of numbers.
 *
 * <p>{@link paperwalk.walk.CsrGraph} holds papers and evidence of many kinds in compressed sparse
 * rows, outside of the heap or mapped from a {@link paperwalk.walk.SectionFile}; {@link
 * paperwalk.walk.CsrGraphView} presents it to JGraphT, whose algorithms then run on it. A {@link
 * paperwalk.walk.Walk} scores papers, in one of three ways: {@link paperwalk.walk.ExactWalk},
 * {@link paperwalk.walk.PushWalk}, {@link paperwalk.walk.MonteCarloWalk}; {@link
 * paperwalk.walk.WalkPlanner} chooses by what they would cost. {@link paperwalk.walk.WalkScores}
 * says the best papers and through what they were reached. {@link paperwalk.walk.EvidenceWalk} is
 * the one round that recommendations rank by first. Knows nothing of what papers are. May use
 * {@code model}.
 */
@NullMarked
package paperwalk.walk;

import org.jspecify.annotations.NullMarked;
