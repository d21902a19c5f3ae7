package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.TestServer;
import paperwalk.http.Http.Answer;
import paperwalk.store.SparqlException;
import paperwalk.store.SparqlException.Reason;

/** SERVICE reaches the hosts that were allowed and no address of the house, whatever its name. */
class ServiceTest {
  private static final String ROWS =
      "{\"head\":{\"vars\":[\"o\"]},\"results\":{\"bindings\":[{\"o\":{\"type\":\"uri\",\"value\":\"http://x/y\"}}]}}";

  private static final AtomicInteger VISITS = new AtomicInteger();
  private static final CountDownLatch END = new CountDownLatch(1);

  private static HttpServer stranger;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    stranger.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    stranger.createContext("/", exchange -> answer(exchange, 200, ROWS));
    stranger.createContext("/redirect", ServiceTest::redirect);
    stranger.createContext("/large", exchange -> answer(exchange, 200, ROWS + " ".repeat(200_000)));
    stranger.createContext("/error", exchange -> answer(exchange, 500, ROWS));
    stranger.createContext("/slow", ServiceTest::wait);
    stranger.start();
    port = stranger.getAddress().getPort();
  }

  @AfterAll
  static void stop() {
    END.countDown();
    stranger.stop(0);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    VISITS.incrementAndGet();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .add(
            "Content-Type",
            exchange.getRequestURI().getPath().equals("/html")
                ? "text/html"
                : "application/sparql-results+json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port + "/secret");
    exchange.sendResponseHeaders(307, -1);
    exchange.close();
  }

  private static void wait(HttpExchange exchange) {
    try {
      END.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  @Test
  void anAllowedHostOfThisMachineIsStillNotAsked() throws Exception {
    String[] names = {
      "127.0.0.1",
      "localhost",
      "127.1",
      "2130706433",
      "0.0.0.0",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "[::]"
    };
    try (TestServer server = TestServer.start(Limits.DEFAULT, "", names)) {
      Http http = new Http(server.address());
      VISITS.set(0);
      for (String name : names) {
        String endpoint = "http://%s:%d/".formatted(name, port);
        Answer answer = http.query("SELECT * { SERVICE <" + endpoint + "> { ?s ?p ?o } }");
        assertThat(answer.status()).as("%s: %s", name, answer).isIn(400, 403);
        assertThat(Problems.check(answer, answer.status()).path("detail").asText())
            .contains("SERVICE");
        Answer silent = http.query("SELECT * { SERVICE SILENT <" + endpoint + "> { ?s ?p ?o } }");
        assertThat(silent.json().at("/results/bindings/0").size()).as("%s", silent).isZero();
      }
      assertThat(VISITS).hasValue(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example/",
        "http://127.0.0.1@evil.example/",
        "http://user:password@127.0.0.1:PORT/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "jar:http://127.0.0.1:PORT/x!/y",
        "http:127.0.0.1",
        "http:///x",
        "urn:x:y"
      })
  void whatIsNotAllowedIsRefused(String endpoint) throws Exception {
    try (ServiceClient client = client(Duration.ofSeconds(20))) {
      int before = VISITS.get();
      assertThatThrownBy(
              () -> client.ask(URI.create(endpoint.replace("PORT", "" + port)), "ASK {}"))
          .isInstanceOfSatisfying(
              SparqlException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED));
      assertThat(VISITS).hasValue(before);
    }
  }

  @Test
  void whatIsAllowedIsAsked() throws Exception {
    try (ServiceClient client = client(Duration.ofSeconds(20))) {
      assertThat(new String(client.ask(at("/"), "SELECT * {}"), StandardCharsets.UTF_8))
          .isEqualTo(ROWS);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/redirect, status 307",
    "/large, more bytes",
    "/error, status 500",
    "/html, did not answer in",
    "/slow, did not answer"
  })
  void whatDoesNotAnswerWellFails(String path, String message) throws Exception {
    Duration time = path.equals("/slow") ? Duration.ofMillis(300) : Duration.ofSeconds(20);
    try (ServiceClient client = client(time)) {
      assertThatThrownBy(() -> client.ask(at(path), "SELECT * {}"))
          .hasMessageContaining(message)
          .isInstanceOfSatisfying(
              SparqlException.class, e -> assertThat(e.reason()).isEqualTo(Reason.FAILED));
    }
  }

  private static URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static ServiceClient client(Duration time) {
    return new ServiceClient(Set.of("127.0.0.1"), address -> false, 100_000, time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.0.3",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "192.0.0.8",
        "198.18.0.1",
        "198.19.255.255",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "2001:db8::1",
        "2001::1",
        "2002:7f00:1::"
      })
  void specialAddressesAreKnown(String literal) {
    assertThat(SpecialAddress.is(InetAddress.ofLiteral(literal))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "::ffff:1.1.1.1",
        "2606:4700::1111",
        "2a00:1450::1"
      })
  void othersAreNot(String literal) {
    assertThat(SpecialAddress.is(InetAddress.ofLiteral(literal))).isFalse();
  }
}
