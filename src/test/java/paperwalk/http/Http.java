package paperwalk.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A client of one server; follows no redirect. */
final class Http {
  static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
  static final String FORM = "application/x-www-form-urlencoded";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Supplier<URI> base;

  Http(URI base) {
    this(() -> base);
  }

  /** For a server that may not have been started yet. */
  Http(Supplier<URI> base) {
    this.base = base;
  }

  /** What came back; {@link #toString} is made for messages of failed tests. */
  record Answer(int status, HttpHeaders headers, String body) {

    /** A header's value, or nothing. */
    String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    /** The media type without its parameters. */
    String type() {
      return header("Content-Type").replaceFirst(";.*", "");
    }

    JsonNode json() {
      try {
        return MAPPER.readTree(body);
      } catch (JsonProcessingException e) {
        throw new AssertionError("no JSON: " + this, e);
      }
    }

    @Override
    public String toString() {
      return status + " " + headers.map() + "\n" + body.substring(0, Math.min(2000, body.length()));
    }
  }

  /** The address of a path that begins with a slash. */
  URI at(String path) {
    return base.get().resolve(path);
  }

  /** Asks by GET; headers are name, value, name, value. */
  Answer get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  Answer post(String path, String body, String type, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Content-Type";
    all[1] = type;
    return send("POST", path, body, all);
  }

  /** Asks the endpoint by GET. */
  Answer query(String query, String... headers) {
    return get("/sparql?" + parameters(Map.of("query", query)), headers);
  }

  Answer send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path))
            .timeout(Duration.ofSeconds(60))
            .method(
                method,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body, UTF_8));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString(UTF_8));
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new AssertionError(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(method + " " + path, e);
    }
  }

  /**
   * Asks for a path just as it is written, which no client library would do.
   *
   * @return the answer, head and body; empty if the server hung up in the middle of the request
   */
  String raw(String path) throws IOException {
    try (Socket socket = new Socket(base.get().getHost(), base.get().getPort())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .formatted(path)
                  .getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (SocketException e) {
      return "";
    }
  }

  static String parameters(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
