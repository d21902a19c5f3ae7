package paperwalk.store.syntax;

import org.apache.jena.irix.IRIs;
import org.apache.jena.query.Query;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.lang.sparql_12.ParserSPARQL12;

/** Reads queries strictly as SPARQL 1.2. */
public final class StrictParser extends ParserSPARQL12 {
  private StrictParser() {}

  /**
   * Reads a query.
   *
   * @param base what relative IRIs are taken from
   * @throws org.apache.jena.query.QueryException if it is none
   */
  public static Query parse(String text, String base) {
    Query query = new Query();
    query.setSyntax(Syntax.syntaxSPARQL_12);
    query.setBase(IRIs.resolveIRI(base));
    new StrictParser().parse(query, CodepointEscapes.replace(text));
    return StandardSemantics.apply(query);
  }

  @Override
  protected void validateParsedQuery(Query query) {
    ScopeRules.check(query);
  }
}
