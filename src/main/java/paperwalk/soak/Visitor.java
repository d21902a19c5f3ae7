package paperwalk.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;

/** A client of the server under test, with its connections and its own series of choices. */
final class Visitor implements AutoCloseable {
  /** Whoever waits longer waits for ever. */
  private static final int PATIENCE_SECONDS = 30;

  final Random random;
  private final URI base;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Visitor(URI base, long seed) {
    this.base = base;
    this.random = new Random(seed);
  }

  /** Asks by GET; headers are name, value, name, value. */
  Reply get(String path, String... headers) throws IOException, InterruptedException {
    return send("GET", path, "", headers);
  }

  /** Asks the endpoint by GET. */
  Reply ask(String query, String... headers) throws IOException, InterruptedException {
    return get("/sparql?query=" + URLEncoder.encode(query, UTF_8), headers);
  }

  Reply send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .method(
                method,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body, UTF_8));
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(UTF_8));
    return new Reply(answer.statusCode(), answer.headers(), answer.body());
  }

  /** Asks, and goes before the answer is there. */
  Outcome leave(String path) throws IOException {
    try (Socket socket = socket()) {
      write(socket, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
      socket.setSoTimeout(1 + random.nextInt(50));
      int first = socket.getInputStream().read();
      return Outcome.of(first < 0 ? "closed" : "answered");
    } catch (SocketTimeoutException e) {
      return Outcome.of("left");
    }
  }

  /** Sends bytes just as they are. A refusal is intended, and to be hung up on; no success is. */
  Outcome raw(String bytes) throws IOException {
    try (Socket socket = socket()) {
      socket.setSoTimeout(PATIENCE_SECONDS * 1000);
      write(socket, bytes);
      socket.shutdownOutput();
      String answer = new String(head(socket.getInputStream()), UTF_8);
      if (answer.isEmpty()) {
        return Outcome.of("closed");
      }
      String status = answer.replaceFirst("(?s)^HTTP/1.1 (\\d+).*", "$1");
      return status.matches("4\\d\\d|505|501|503")
          ? Outcome.of(status)
          : Outcome.wrong(status, answer);
    } catch (SocketTimeoutException e) {
      return Outcome.wrong("hangs", "no answer in " + PATIENCE_SECONDS + " s");
    } catch (SocketException e) {
      return Outcome.of("closed");
    }
  }

  private static byte[] head(InputStream in) throws IOException {
    return in.readNBytes(200);
  }

  private Socket socket() throws IOException {
    return new Socket(base.getHost(), base.getPort());
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
  }

  @Override
  public void close() {
    client.close();
  }
}
