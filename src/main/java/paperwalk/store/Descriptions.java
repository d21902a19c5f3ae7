package paperwalk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import paperwalk.model.Term;

/**
 * What the graph says of one thing, as a document: its statements, those of its parts (whose IRIs
 * are its own and a fragment: a paper's versions, a list's entries and findings), and what points
 * at it.
 */
public final class Descriptions {
  private static final String ANYWHERE =
      "SELECT ?thing { %s { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o } %s } LIMIT"
          + " 1";
  private static final String PARTS =
      """
      { ?thing ?p ?o }
      UNION { ?thing frbr:realization ?part . ?part ?pp ?po }
      UNION { ?part pw:inListVersion|pw:foundIn ?thing
              FILTER(STRSTARTS(STR(?part), CONCAT(STR(?thing), "#"))) ?part ?pp ?po }
      """;
  private static final String INCOMING =
      "UNION { SELECT ?from ?to ?thing WHERE { %s ?from ?to ?thing %s } LIMIT 1000 }";
  private static final String HEAD =
      Prefixes.SPARQL
          + "PREFIX prov: <http://www.w3.org/ns/prov#>\n"
          + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n"
          + "CONSTRUCT { ?thing ?p ?o . ?part ?pp ?po . ?from ?to ?thing } WHERE ";

  private final GraphStore store;

  /** Describes things of a store. */
  public Descriptions(GraphStore store) {
    this.store = store;
  }

  /** Where statements of a thing lie. */
  public enum Presence {
    /** In the default graph. */
    CURRENT,
    /** Only in graphs of superseded versions of lists. */
    FORMER,
    /** It names a graph. */
    GRAPH,
    /** Nowhere. */
    NONE
  }

  /** Whether and where the graph speaks of an IRI, in whatever place of a statement. */
  public Presence presence(String iri) {
    if (any(ANYWHERE.formatted("", ""), iri)) {
      return Presence.CURRENT;
    }
    if (any("SELECT ?s { GRAPH ?thing { ?s ?p ?o } } LIMIT 1", iri)) {
      return Presence.GRAPH;
    }
    return any(ANYWHERE.formatted("GRAPH ?g {", "}"), iri) ? Presence.FORMER : Presence.NONE;
  }

  private boolean any(String query, String iri) {
    return !store.select(Prefixes.SPARQL + query, Map.of("thing", new Term.Iri(iri))).isEmpty();
  }

  /**
   * Writes the description of a thing, or the statements of a graph.
   *
   * @param form one for graphs
   * @param out takes bytes; stays open
   * @throws SparqlException if it takes too long
   * @throws IOException if {@code out} does
   */
  public void write(String iri, Presence presence, ResultFormat form, OutputStream out)
      throws SparqlException, IOException {
    String query =
        switch (presence) {
          case GRAPH -> HEAD + "{ GRAPH ?thing { ?part ?pp ?po } }";
          case FORMER -> HEAD + "{ GRAPH ?g { " + PARTS + INCOMING.formatted("", "") + " } }";
          // A superseded version of a list is known, but what it says is in its own graph alone.
          default ->
              any("SELECT ?v { ?v pw:currentVersion ?thing } LIMIT 1", iri) || !isListVersion(iri)
                  ? HEAD + "{ " + PARTS + INCOMING.formatted("", "") + " }"
                  : HEAD + "{ { ?thing ?p ?o } UNION { GRAPH ?g { " + PARTS + " } } }";
        };
    Graph graph =
        PreparedQuery.of(
                store,
                new SparqlRequest(
                    query,
                    Map.of("thing", new Term.Iri(iri)),
                    List.of(),
                    List.of(),
                    SparqlRequest.DEFAULT_TIMEOUT))
            .graph();
    switch (form) {
      case JSONLD -> JsonLdDocument.write(graph, out);
      case TURTLE -> RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
      case NTRIPLES -> RDFDataMgr.write(out, graph, RDFFormat.NTRIPLES_UTF8);
      case RDFXML -> RDFDataMgr.write(out, graph, RDFFormat.RDFXML_PLAIN);
      default -> throw new IllegalArgumentException(form + " cannot carry a graph");
    }
  }

  private boolean isListVersion(String iri) {
    return any("SELECT ?c { ?thing a ?c FILTER(?c = pw:ListVersion) } LIMIT 1", iri);
  }
}
