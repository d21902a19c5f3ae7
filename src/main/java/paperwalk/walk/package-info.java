/**
 * The walk graph and the walks, on arrays of numbers.
 *
 * <p>{@link paperwalk.walk.WalkGraph} is compressed sparse rows over node ids from 0; {@link
 * paperwalk.walk.RestartWalk} is the kernel that recommendations stand on; {@link
 * paperwalk.walk.WalkGraphView} presents the arrays to JGraphT, whose algorithms then run on them.
 * Knows nothing of papers. May use {@code model}.
 *
 * <p>{@link paperwalk.walk.CsrGraph} holds papers and evidence of many kinds, outside of the heap
 * or mapped from a {@link paperwalk.walk.SectionFile}; {@link paperwalk.walk.CsrGraphView} presents
 * it to JGraphT. A {@link paperwalk.walk.Walk} scores papers, in one of three ways: {@link
 * paperwalk.walk.ExactWalk}, {@link paperwalk.walk.PushWalk}, {@link
 * paperwalk.walk.MonteCarloWalk}; {@link paperwalk.walk.WalkPlanner} chooses by what they would
 * cost. {@link paperwalk.walk.WalkScores} says the best papers and through what they were reached.
 */
@NullMarked
package paperwalk.walk;

import org.jspecify.annotations.NullMarked;
