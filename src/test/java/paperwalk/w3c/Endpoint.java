package paperwalk.w3c;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import paperwalk.cli.DataServer;

/** One server for all tests; each test says which data it is to serve. */
final class Endpoint implements AutoCloseable {
  static final String EMPTY = "";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final DataServer server;
  private final Map<String, String> loaded = new HashMap<>();
  private @Nullable URI address;

  Endpoint() throws Exception {
    server = DataServer.start();
  }

  /** What came back. */
  record Answer(HttpResponse<byte[]> response) {
    int status() {
      return response.statusCode();
    }

    /** The media type without its parameters. */
    String type() {
      return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    byte[] body() {
      return response.body();
    }

    String text() {
      return new String(body(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      String text = text();
      return status() + " " + type() + "\n" + text.substring(0, Math.min(1000, text.length()));
    }
  }

  /** Serves the data that an action names. */
  void serve(Resource action) throws Exception {
    String files =
        String.join(
            " ",
            action
                .listProperties()
                .filterKeep(
                    s -> s.getPredicate().getLocalName().toLowerCase(Locale.ROOT).endsWith("data"))
                .mapWith(s -> s.getPredicate().getLocalName() + s.getObject())
                .toList()
                .stream()
                .sorted()
                .toList());
    String quads = loaded.get(files);
    if (quads == null) {
      quads = TestData.of(action);
      loaded.put(files, quads);
    }
    serve(quads);
  }

  /** Serves N-Quads. */
  void serve(String quads) throws Exception {
    address = server.serve(quads);
  }

  URI at(String path) {
    return address.resolve(path);
  }

  /** Asks a query by GET, or by POST if it is long. */
  Answer query(String query, String accept) throws Exception {
    String encoded = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return encoded.length() < 2000
        ? send("GET", "/sparql?" + encoded, new byte[0], "Accept", accept)
        : send(
            "POST",
            "/sparql",
            query.getBytes(StandardCharsets.UTF_8),
            "Accept",
            accept,
            "Content-Type",
            "application/sparql-query; charset=utf-8");
  }

  Answer send(String method, String path, byte[] body, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path))
            .timeout(Duration.ofSeconds(60))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
  }

  @Override
  public void close() throws IOException {
    client.close();
    server.close();
  }
}
