/**
 * An immutable index of a snapshot's statements over ids, written when the snapshot is built and
 * mapped into memory when it is opened.
 *
 * <p>Why one of our own. A snapshot never changes, so nothing that a database does for changes (the
 * B+trees, journals and locks of TDB2) is needed, and its cost is paid at each look-up: TDB2's
 * nodes have ids of eight bytes in the order of their arrival, so that ORDER BY and a range of
 * years decode every term. Jena's in-memory graphs (GraphMemRoaring) hold every term as an object:
 * opening takes time and heap in proportion to the statements. HDT (Fernández et al., 2013) is
 * compact and mapped, but its bit sequences trade time for space, it knows no named graphs, and it
 * needs a second file for patterns that begin at the object.
 *
 * <p>What it is. Dictionary encoding and sorted permutations of triples, as in Hexastore (Weiss,
 * Karras, Bernstein, 2008) and RDF-3X (Neumann, Weikum, 2008), without their compression: a column
 * is an array of ints, so that a row is one read and a range is two binary searches. Four of the
 * six orders suffice: every pattern of bound components is a prefix of one of them, and PSO beside
 * POS lets subjects and objects of a property merge in order. Named graphs lie one after the other
 * in the same columns; the default graph has its own, with a table of where each first id begins.
 * Ids follow the order of terms, numbers and dates by value ({@link
 * paperwalk.store.index.TermKind}), so that sorting and comparing need no terms.
 *
 * <p>{@link paperwalk.store.index.QuadIndexBuilder} writes and {@link
 * paperwalk.store.index.QuadIndex} opens; {@link paperwalk.store.index.IndexHeader} tells what the
 * file looks like. The system's page cache is the only cache of rows. May use {@code model}.
 */
@NullMarked
package paperwalk.store.index;

import org.jspecify.annotations.NullMarked;
