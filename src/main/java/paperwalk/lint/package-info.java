/**
 * Rules over lists; what they find has a place, a message and, where only one repair can be meant,
 * a fix.
 *
 * <p>One class a rule: a {@link paperwalk.lint.Rule} looks at a list alone, a {@link
 * paperwalk.lint.CatalogueRule} at an entry beside all others, for contradictions and repetitions.
 * {@link paperwalk.lint.Linter} holds them together, {@link paperwalk.lint.Fixes} applies what is
 * certain. May use {@code model} and {@code read}; touches no file.
 */
@NullMarked
package paperwalk.lint;

import org.jspecify.annotations.NullMarked;
