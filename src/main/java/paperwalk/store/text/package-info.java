/**
 * Search for words in titles, abstracts and names, from within SPARQL.
 *
 * <p>The texts of the default graph are indexed by Lucene when a snapshot is built, and ranked by
 * BM25 (Robertson, Zaragoza 2009) when the store's {@code text:query} asks for them, a property
 * function that jena-text has brought into use. That module is not taken itself: it opens its index
 * for writing, and a snapshot is only read, by several processes at once. May use {@code rdf} and
 * Jena; Lucene lives only here.
 */
@NullMarked
package paperwalk.store.text;

import org.jspecify.annotations.NullMarked;
