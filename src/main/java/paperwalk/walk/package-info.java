/**
 * The walk graph and the walks, on arrays of numbers.
 *
 * <p>{@link paperwalk.walk.WalkGraph} is compressed sparse rows over node ids from 0; {@link
 * paperwalk.walk.RestartWalk} is the kernel that recommendations stand on; {@link
 * paperwalk.walk.WalkGraphView} presents the arrays to JGraphT, whose algorithms then run on them.
 * Knows nothing of papers. May use {@code model}.
 *
 * <p>{@link paperwalk.walk.CsrGraph} holds papers and evidence of many kinds, outside of the heap
 * or mapped from a {@link paperwalk.walk.SectionFile}.
 */
@NullMarked
package paperwalk.walk;

import org.jspecify.annotations.NullMarked;
