/**
 * From a catalogue to RDF: the vocabulary, the IRIs, the quads, and the shapes they must fit.
 *
 * <p>May use {@code model} and {@code resolve}. Jena lives here and in {@code store} only, and its
 * types leave neither. Nothing written has a blank node, so equal graphs are equal bytes.
 */
@NullMarked
package paperwalk.rdf;

import org.jspecify.annotations.NullMarked;
