package paperwalk.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Stores of a few statements, and answers as text. */
final class Stores {
  static final String PREFIXES =
      """
      PREFIX pw: <https://w3id.org/paperwalk/ns#>
      PREFIX x: <http://x/>
      """;

  private Stores() {}

  /** Opens N-Quads in which {@code pw:} is Paperwalk's namespace and {@code a} is rdf:type. */
  static GraphStore open(Path folder, String quads, RelatedPapers related)
      throws StoreException, IOException {
    Snapshot snapshot = new Snapshot(folder, Map.of("base", "http://x/"));
    Files.writeString(
        snapshot.quads(),
        quads
            .replaceAll("pw:(\\w+)", "<https://w3id.org/paperwalk/ns#$1>")
            .replaceAll("x:([\\w/]+)", "<http://x/$1>")
            .replace(" a ", " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "));
    return GraphStore.open(snapshot, related);
  }

  /** The answer as CSV without its head, or as N-Triples, line by line. */
  static List<String> ask(GraphStore store, String query) throws SparqlException {
    return ask(store, SparqlRequest.of(PREFIXES + query));
  }

  static List<String> ask(GraphStore store, SparqlRequest request) throws SparqlException {
    PreparedQuery query = store.prepare(request);
    ResultFormat format = query.answersGraph() ? ResultFormat.NTRIPLES : ResultFormat.CSV;
    return write(query, format).lines().skip(query.answersGraph() ? 0 : 1).toList();
  }

  static String write(PreparedQuery query, ResultFormat format) throws SparqlException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      query.write(format, out);
    } catch (IOException e) {
      throw new AssertionError("memory does not fail", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static SparqlRequest within(Duration timeout, String query) {
    return new SparqlRequest(PREFIXES + query, Map.of(), List.of(), List.of(), timeout);
  }
}
