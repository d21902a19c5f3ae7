package paperwalk.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import paperwalk.model.Term;

/**
 * A query and how it is to be run.
 *
 * @param query the text
 * @param values values for some of its variables
 * @param defaultGraphs graphs of the snapshot whose union stands for the default graph; empty: the
 *     snapshot's own default graph (SPARQL 1.1 Protocol, {@code default-graph-uri}); one that the
 *     snapshot has not is an empty graph, and nothing is fetched
 * @param namedGraphs the graphs to be seen by GRAPH; empty along with {@code defaultGraphs}: all
 * @param limits what it may take
 */
public record SparqlRequest(
    String query,
    Map<String, Term> values,
    List<String> defaultGraphs,
    List<String> namedGraphs,
    QueryLimits limits) {

  /** How long a query may take, unless configured otherwise. */
  public static final Duration DEFAULT_TIMEOUT = QueryLimits.DEFAULT.time();

  /** With the usual limits but for the time. */
  public SparqlRequest(
      String query,
      Map<String, Term> values,
      List<String> defaultGraphs,
      List<String> namedGraphs,
      Duration timeout) {
    this(query, values, defaultGraphs, namedGraphs, QueryLimits.DEFAULT.withTime(timeout));
  }

  /** A query over the whole snapshot. */
  public static SparqlRequest of(String query) {
    return new SparqlRequest(query, Map.of(), List.of(), List.of(), DEFAULT_TIMEOUT);
  }
}
