import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqlxml.SPARQLResultsXMLWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * RDF4J's memory store behind the JDK's own HTTP server: the least that can be put around it. Rows
 * are written as XML, since its writer of JSON is not in the repository.
 */
public final class Rdf4jEndpoint {
  private static final SailRepository STORE = new SailRepository(new MemoryStore());

  /** Takes a port and a file of N-Quads. */
  public static void main(String[] args) throws IOException {
    STORE.init();
    try (RepositoryConnection connection = STORE.getConnection();
        InputStream in = Files.newInputStream(Path.of(args[1]))) {
      connection.add(in, "", RDFFormat.NQUADS);
    }
    HttpServer server =
        HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 0);
    server.createContext("/sparql", Rdf4jEndpoint::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String query =
        URLDecoder.decode(
            exchange.getRequestURI().getRawQuery().substring("query=".length()),
            StandardCharsets.UTF_8);
    try (RepositoryConnection connection = STORE.getConnection()) {
      Query prepared = connection.prepareQuery(query);
      boolean graph = prepared instanceof GraphQuery;
      exchange
          .getResponseHeaders()
          .set("Content-Type", graph ? "application/n-triples" : "application/sparql-results+xml");
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        if (prepared instanceof GraphQuery asked) {
          asked.evaluate(new NTriplesWriter(out));
        } else if (prepared instanceof TupleQuery asked) {
          asked.evaluate(new SPARQLResultsXMLWriter(out));
        }
      }
    } catch (RuntimeException e) {
      byte[] message = String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(500, message.length);
      exchange.getResponseBody().write(message);
    } finally {
      exchange.close();
    }
  }
}
