/**
 * Two versions of a list, and what changed between them; several lists, and the one they make.
 *
 * <p>{@link paperwalk.curate.ListDiff} pairs entries and compares them, {@link
 * paperwalk.curate.Merger} chooses what is best known of each paper; how either is printed stands
 * apart. May use {@code model} and {@code resolve}.
 */
@NullMarked
package paperwalk.curate;

import org.jspecify.annotations.NullMarked;
