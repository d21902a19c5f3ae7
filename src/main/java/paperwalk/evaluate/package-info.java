/**
 * Holds what is read from lists against what people found in them: counts, spot checks and files in
 * which curators keep the same papers. May use {@code model} and {@code read}; Jackson reads the
 * files.
 */
@NullMarked
package paperwalk.evaluate;

import org.jspecify.annotations.NullMarked;
