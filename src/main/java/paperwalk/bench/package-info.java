/**
 * How fast the endpoint is: a generated graph, the questions asked of it, and what they cost.
 *
 * <p>{@link paperwalk.bench.ScholarlyGraph} makes the same graph of any size from the same seed,
 * each paper from its number alone, so that questions find their constants without a list of them.
 * What is measured is the time that the server's process takes, read from the system, so that any
 * SPARQL endpoint on this machine is measured alike. May use {@code model} and {@code rdf}, and no
 * library.
 */
@NullMarked
package paperwalk.bench;

import org.jspecify.annotations.NullMarked;
