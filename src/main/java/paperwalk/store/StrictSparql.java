package paperwalk.store;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.SystemARQ;

/**
 * Makes ARQ evaluate as the standard says: what the standard calls an error is none of ARQ's
 * additions to SPARQL (adding strings by +, comparing dates of other datatypes, triple terms with
 * literals as subjects).
 *
 * <p>ARQ has these switches for the whole program only.
 */
final class StrictSparql {
  private StrictSparql() {}

  static void install() {
    ARQ.init();
    SystemARQ.EnableRomanNumerals = false;
    SystemARQ.EnableCDTs = false;
    ARQ.getContext().set(ARQ.strictSPARQL, true);
  }
}
