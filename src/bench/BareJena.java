import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;

/** The yardstick: a virtual machine that loads Jena, reads a small graph and answers one query. */
public final class BareJena {
  private BareJena() {}

  public static void main(String[] args) {
    Model model = RDFDataMgr.loadModel(args[0]);
    String query = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }";
    try (var execution = QueryExecutionFactory.create(query, model)) {
      ResultSetFormatter.out(execution.execSelect());
    }
  }
}
