package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.TestServer;

/** Answers are compressed for those who accept it, where it pays, and say so. */
class CompressionTest {
  private static final String LONG =
      "/sparql?format=csv&query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D";

  private static TestServer server;
  private static Http http;
  private static HttpClient client;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start();
    http = new Http(server.address());
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws Exception {
    client.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/papers",
        "/.well-known/void",
        "/graph?default",
        "/api/graph?format=svg",
        LONG
      })
  void whatIsLongIsCompressed(String path) throws Exception {
    HttpResponse<byte[]> packed = get(path, "gzip");
    HttpResponse<byte[]> plain = get(path, "identity");
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(unpacked(packed.body())).isEqualTo(text(plain));
    assertThat(packed.body().length).isLessThan(plain.body().length / 2);
    for (HttpResponse<byte[]> answer : List.of(packed, plain)) {
      List<String> vary = answer.headers().allValues("Vary");
      assertThat(String.join(",", vary)).containsOnlyOnce("Accept-Encoding").contains("Accept");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip;q=0", "identity, gzip;q=0.000", "br", "deflate"})
  void whoDoesNotWantItGetsItPlain(String coding) throws Exception {
    for (String path : List.of("/", LONG)) {
      assertThat(get(path, coding).headers().firstValue("Content-Encoding")).isEmpty();
    }
  }

  @Test
  void whatIsShortStaysAsItIs() throws Exception {
    assertThat(get("/sparql?query=ASK%7B%7D", "gzip").headers().firstValue("Content-Encoding"))
        .isEmpty();
  }

  @Test
  void eachFormHasItsOwnTag() throws Exception {
    for (String path : List.of("/.well-known/void", LONG)) {
      String packed = get(path, "gzip").headers().firstValue("ETag").orElseThrow();
      String plain = get(path, "identity").headers().firstValue("ETag").orElseThrow();
      assertThat(packed).isNotEqualTo(plain);
      assertThat(get(path, "gzip", "If-None-Match", packed).statusCode()).isEqualTo(304);
      assertThat(get(path, "identity", "If-None-Match", plain).statusCode()).isEqualTo(304);
      assertThat(get(path, "identity", "If-None-Match", packed).statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<byte[]> get(String path, String coding, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(http.at(path)).header("Accept-Encoding", coding);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String unpacked(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
