/**
 * Rules over the entries of one list; what they find has a place, a message and, where only one
 * repair can be meant, a fix.
 *
 * <p>One class a rule; {@link paperwalk.lint.Linter} holds them together. May use {@code model} and
 * {@code read}.
 */
@NullMarked
package paperwalk.lint;

import org.jspecify.annotations.NullMarked;
