/**
 * What everything else speaks of: places in a text, entries of a list, identifiers, papers and
 * their versions, venues, topics, repositories, findings, RDF terms and drawable graphs.
 *
 * <p>Records and sealed interfaces without behaviour beyond their own validity. May use nothing but
 * {@code java.*}, and every other package may use it.
 */
@NullMarked
package paperwalk.model;

import org.jspecify.annotations.NullMarked;
