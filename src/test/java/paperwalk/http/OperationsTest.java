package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.TestServer;
import paperwalk.http.Http.Answer;

/** What those see who look after the server. */
class OperationsTest {
  @RegisterExtension private static final SeedServer server = new SeedServer();

  private static final Http http = server.http();

  @Test
  void itIsAliveAndReady() {
    assertThat(http.get("/health/live").json().path("status").asText()).isEqualTo("up");
    assertThat(http.get("/health/ready").json().path("status").asText()).isEqualTo("ready");
    assertThat(http.get("/health").json().path("snapshot").asText())
        .isEqualTo(server.sites().name());
    assertThat(http.get("/health/ready").header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void metricsCountWhatWasAsked() {
    http.query("ASK { <http://metrics> ?p ?o }");
    http.query("ASK { <http://metrics> ?p ?o }");
    http.query("nonsense");
    http.send("BREW", "/coffee", "");
    http.get("/page/paper/none");
    Answer answer = http.get("/metrics");
    assertThat(answer.type()).isEqualTo("text/plain");
    assertThat(value(answer, "paperwalk_http_requests_total", "/sparql", "GET", "200"))
        .isGreaterThanOrEqualTo(2);
    assertThat(value(answer, "paperwalk_http_requests_total", "/sparql", "400"))
        .isGreaterThanOrEqualTo(1);
    assertThat(value(answer, "paperwalk_http_requests_total", "/page/*", "404"))
        .isGreaterThanOrEqualTo(1);
    assertThat(value(answer, "paperwalk_http_request_seconds_bucket", "/sparql", "+Inf"))
        .isGreaterThanOrEqualTo(3);
    assertThat(value(answer, "paperwalk_http_rejected_total", "malformed-query"))
        .isGreaterThanOrEqualTo(1);
    assertThat(value(answer, "paperwalk_answer_cache_hits_total")).isGreaterThanOrEqualTo(1);
    assertThat(value(answer, "paperwalk_answer_cache_bytes")).isPositive();
    assertThat(value(answer, "paperwalk_snapshot_triples")).isPositive();
    assertThat(value(answer, "paperwalk_snapshot_info", server.sites().name())).isEqualTo(1);
    assertThat(value(answer, "paperwalk_http_in_flight")).isGreaterThanOrEqualTo(1);
    assertThat(answer.body()).contains("jvm_memory_used_bytes", "jvm_threads_current");
    assertThat(answer.body()).doesNotContain("BREW").doesNotContain("coffee");
    assertThat(answer.body().lines())
        .allMatch(line -> line.matches("#.*|[a-z_0-9]+(\\{.*})? [-+0-9.eE]+(Inf)?"));
  }

  private static double value(Answer answer, String name, String... parts) {
    return answer
        .body()
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .filter(line -> java.util.Arrays.stream(parts).allMatch(line::contains))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc-1.2_X", "0"})
  void aSaneIdOfARequestIsTakenOver(String id) {
    assertThat(http.get("/health/live", "X-Request-Id", id).header("X-Request-Id")).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "\u00e9", "<script>", "a\tb", "%0d%0aX: y"})
  void anyOtherIsReplaced(String id) {
    assertThat(http.get("/none", "X-Request-Id", id).header("X-Request-Id"))
        .matches("[0-9a-f]{16}");
    assertThat(http.get("/none", "X-Request-Id", "x".repeat(65)).header("X-Request-Id"))
        .matches("[0-9a-f]{16}");
  }

  @Test
  void whatJettyRefusesIsNamedAndCounted() throws Exception {
    double before = value(http.get("/metrics"), "paperwalk_http_requests_total", "none", "414");
    String answer = http.raw("/" + "x".repeat(100_000));
    assertThat(answer).startsWith("HTTP/1.1 414").containsPattern("X-Request-Id: [0-9a-f]{16}");
    long deadline = System.nanoTime() + 10_000_000_000L;
    while (value(http.get("/metrics"), "paperwalk_http_requests_total", "none", "414") <= before) {
      assertThat(System.nanoTime()).isLessThan(deadline);
    }
  }

  @Test
  void whoIsBeingAnsweredIsAnsweredToTheEndWhenItStops() throws Exception {
    TestServer own = TestServer.start(Duration.ofSeconds(2));
    try {
      URI address = own.address();
      Http client = new Http(address);
      CompletableFuture<Answer> slow =
          CompletableFuture.supplyAsync(() -> client.query(Queries.ENDLESS));
      while (own.inFlight() == 0) {
        Thread.onSpinWait();
      }
      assertThat(own.sites().leases()).isEqualTo(1);
      own.stop();
      // The query has met its own limit of time, and the client was told so.
      Problems.check(slow.join(), 503);
      assertThat(own.sites().open()).isZero();
      assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
          .isInstanceOf(ConnectException.class);
    } finally {
      own.close();
    }
  }
}
