/**
 * The server: SPARQL, linked data, a JSON API, and the pages, over SparkJava.
 *
 * <p>{@link paperwalk.http.Server} wires the routes; each group of routes is a class. What is made
 * for one opened snapshot is a {@link paperwalk.http.Site}, lent to each request by {@link
 * paperwalk.http.Sites}, so that a newer snapshot may take its place at any time. May use {@code
 * store}, {@code recommend}, {@code draw}, {@code cite}, {@code model}, and {@code read} for the
 * lists that clients send. SparkJava and the page templates live only here.
 */
@NullMarked
package paperwalk.http;

import org.jspecify.annotations.NullMarked;
