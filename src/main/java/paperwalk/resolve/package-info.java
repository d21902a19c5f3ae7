/**
 * From the entries of all lists to a catalogue: one paper per work, under an identifier that stays.
 *
 * <p>Each entry makes a {@link paperwalk.resolve.Claim}: its identifiers and its title. {@link
 * paperwalk.resolve.Matching} joins claims, by identifiers first, then by titles, and never against
 * identifiers; {@link paperwalk.resolve.KeyAssignment} names the works so found, as {@link
 * paperwalk.resolve.Identity} remembers them. May use {@code model}.
 */
@NullMarked
package paperwalk.resolve;

import org.jspecify.annotations.NullMarked;
