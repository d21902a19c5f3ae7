/**
 * Snapshots on disk, and SPARQL over the one that was opened.
 *
 * <p>A snapshot is immutable: {@link paperwalk.store.SnapshotStore} writes a new one beside the old
 * and switches to it in one atomic step, and readers keep the one they opened. May use {@code
 * model} and {@code rdf}. Jena lives here and in {@code rdf} only, and its types leave neither. The
 * packages below this one are its parts: they speak Jena's language to the store, and nobody else
 * uses them.
 */
@NullMarked
package paperwalk.store;

import org.jspecify.annotations.NullMarked;
