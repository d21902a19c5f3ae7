/**
 * Runs SPARQL on ids: {@link paperwalk.store.exec.IdExecutor} takes the algebra that ARQ's
 * optimizer has made of a query, and the terms stay numbers until an answer is written.
 *
 * <p>How a plan is made: {@code Planner} walks the algebra and puts an operator ({@code Rows}) on
 * top of the operators before it. All operators of a plan share one array of ids, a slot for each
 * variable, so that a row costs no allocation: Graefe's iterators ("Volcano", 1994) over registers.
 * What is known of a variable while planning (no value, perhaps one, certainly one) is a {@code
 * Stage}. Triple patterns that the optimizer has nested in sequences and filters are laid flat, put
 * in order by exact counts of the index ({@code JoinOrder}, after Stocker et al., WWW 2008) and
 * joined by index nested loops over sorted permutations, as Neumann and Weikum do in RDF-3X (2008);
 * what is not correlated is joined by hashing. Computed terms get ids beyond those of the snapshot,
 * so that comparing ids is comparing terms everywhere: DISTINCT, GROUP BY and joins hash ints.
 *
 * <p>The meaning of everything is ARQ's: expressions, aggregates and orders that have no short way
 * on ids are evaluated by ARQ's own classes over a view of the slots ({@code RowView}), an operator
 * that is not known here is run by ARQ ({@code ForeignRows}), and graphs that are none of the
 * index's are left to ARQ altogether. A test holds both against each other over random queries.
 *
 * <p>Every loop asks whether the query has to end ({@code Ticks}), and whatever keeps rows takes
 * their bytes from the query's account ({@link paperwalk.store.guard.MemoryAccount}).
 */
@NullMarked
package paperwalk.store.exec;

import org.jspecify.annotations.NullMarked;
