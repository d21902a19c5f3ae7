/**
 * The server: SPARQL, linked data, a JSON API, and the pages, over SparkJava.
 *
 * <p>{@link paperwalk.http.Server} wires routes to one opened snapshot; each group of routes is a
 * class. May use {@code store}, {@code recommend}, {@code draw} and {@code model}. SparkJava and
 * the page templates live only here.
 */
@NullMarked
package paperwalk.http;

import org.jspecify.annotations.NullMarked;
