/**
 * From the entries of all lists to a catalogue: one paper per work, under an identifier that stays.
 *
 * <p>Identifiers join first, titles second, and never against identifiers. May use {@code model}.
 */
@NullMarked
package paperwalk.resolve;

import org.jspecify.annotations.NullMarked;
