package paperwalk.store;

import java.net.URI;

/** Asks another endpoint for the sake of SERVICE; whoever implements it decides which ones. */
public interface RemoteService {

  /**
   * Asks for the rows of a query.
   *
   * @param endpoint as the query names it
   * @param query a SELECT
   * @return the answer as SPARQL 1.1 Query Results JSON
   * @throws SparqlException if it may not be asked, or does not answer well and in time
   */
  byte[] ask(URI endpoint, String query) throws SparqlException;

  /** Asks nobody. */
  static RemoteService none() {
    return (endpoint, query) -> {
      throw new SparqlException(
          SparqlException.Reason.REFUSED,
          "SERVICE is switched off here: no query reaches another server");
    };
  }
}
