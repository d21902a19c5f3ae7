/**
 * Where the standard and ARQ differ: what SPARQL 1.2 does not allow though ARQ's parser does, what
 * it allows though ARQ does not, and what it answers otherwise.
 *
 * <p>Each difference is one that a test of the W3C shows. May use Jena alone.
 */
@NullMarked
package paperwalk.store.syntax;

import org.jspecify.annotations.NullMarked;
