package paperwalk.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import paperwalk.store.GraphStore;
import paperwalk.store.PreparedQuery;
import paperwalk.store.ResultFormat;
import paperwalk.store.SparqlRequest;

/** What a store answers, as a graph. */
final class Graphs {
  private Graphs() {}

  /** The default graph of a store. */
  static Graph union(GraphStore store) throws Exception {
    PreparedQuery all =
        store.prepare(SparqlRequest.of("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    all.write(ResultFormat.NTRIPLES, out);
    return RDFParser.fromString(out.toString(StandardCharsets.UTF_8), Lang.NTRIPLES).toGraph();
  }
}
