/**
 * Holds the files in {@code ontology/} to what they promise: they parse, borrow only terms that
 * exist, define every term of their own, and the shapes catch what they are there to catch.
 */
@NullMarked
package paperwalk.ontology;

import org.jspecify.annotations.NullMarked;
