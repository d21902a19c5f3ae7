package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperwalk.cli.TestServer;

/** What no client library sends: half requests, double meanings, and all of it slowly. */
class WireTest {
  private static final String END = "Host: localhost\nConnection: close\n\n";
  private static final Limits LIMITS =
      Limits.DEFAULT
          .withTime(Duration.ofSeconds(10))
          .withPace(Duration.ofMillis(500), Duration.ofMillis(800), 100_000)
          .withConnections(40);

  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start(LIMITS, "");
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  /** Whatever has been sent, the next one is answered as if nothing had been. */
  @AfterEach
  void othersNoticeNothing() {
    assertThat(new Http(server.address()).query("ASK {}").status()).isEqualTo(200);
  }

  record Attack(String name, String request, String status, String message) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Attack> attacks() {
    String post = "POST /sparql HTTP/1.1\nContent-Type: application/sparql-query\n";
    String long_ = "a".repeat(LIMITS.head() + 10);
    return Stream.of(
        new Attack("long address", "GET /?q=" + long_ + " HTTP/1.1\n" + END, "414", "POST"),
        new Attack("long header", "GET / HTTP/1.1\nX: " + long_ + "\n" + END, "431", "headers"),
        new Attack("many headers", "GET / HTTP/1.1\n" + "X: y\n".repeat(9000) + END, "431", ""),
        new Attack("two lengths", post + "Content-Length: 6\nContent-Length: 0\n" + END, "400", ""),
        new Attack(
            "a list of lengths", post + "Content-Length: 6, 6\n" + END + "ASK {}", "400", ""),
        new Attack("a negative length", post + "Content-Length: -1\n" + END, "400", ""),
        new Attack("a signed length", post + "Content-Length: +6\n" + END + "ASK {}", "400", ""),
        new Attack("a huge length", post + "Content-Length: 99999999999999999999\n" + END, "4", ""),
        new Attack(
            "length and chunks",
            post + "Content-Length: 6\nTransfer-Encoding: chunked\n" + END + "0\n\n",
            "400",
            ""),
        new Attack("unknown transfer", post + "Transfer-Encoding: cow\n" + END + "ASK {}", "4", ""),
        new Attack(
            "chunks within", post + "Transfer-Encoding: chunked, cow\n" + END + "0\n\n", "4", ""),
        new Attack("chunk without number", chunked(post) + "zz\nASK {}\n0\n\n", "400", ""),
        new Attack("chunk of all bytes", chunked(post) + "ffffffffffffffff\nASK {}\n", "4", ""),
        new Attack("space before colon", "GET / HTTP/1.1\nX : y\n" + END, "400", ""),
        new Attack("folded header", "GET / HTTP/1.1\nX: y\n z\n" + END, "400", ""),
        new Attack("no colon", "GET / HTTP/1.1\nX\n" + END, "400", ""),
        new Attack("no host", "GET / HTTP/1.1\nConnection: close\n\n", "400", ""),
        new Attack("two hosts", "GET / HTTP/1.1\nHost: evil.example\n" + END, "400", ""),
        new Attack("bad host", "GET / HTTP/1.1\nHost: a b\nConnection: close\n\n", "400", ""),
        new Attack("version 9", "GET / HTTP/9.1\n" + END, "505", "speaks"),
        new Attack("version 2", "PRI * HTTP/2.0\n\nSM\n\n", "", ""),
        new Attack("no version", "GET /\n", "505", ""),
        new Attack("a method of its own", "COW / HTTP/1.1\n" + END, "40", ""),
        new Attack("CONNECT", "CONNECT evil.example:80 HTTP/1.1\n" + END, "4", ""),
        new Attack("TLS", "\u0016\u0003\u0001\u0000\u0000\n\n", "4", ""),
        new Attack("a null", "GET /\u0000 HTTP/1.1\n" + END, "4", ""),
        new Attack("an encoded null", "GET /id/%00 HTTP/1.1\n" + END, "4", ""),
        new Attack("up", "GET /../../etc/passwd HTTP/1.1\n" + END, "4", ""),
        new Attack(
            "encoded up", "GET /style.css/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\n" + END, "4", ""),
        new Attack(
            "gzip bomb",
            post + "Content-Encoding: gzip\nContent-Length: 3\n" + END + "abc",
            "415",
            "without Content-Encoding"),
        new Attack("a large body", post + "Content-Length: 2000000\n" + END, "413", "larger"),
        new Attack(
            "a large body, announced",
            post + "Expect: 100-continue\nContent-Length: 2000000\n" + END,
            "413",
            "larger"),
        new Attack(
            "a large body in chunks",
            chunked(post) + ("10000\n" + "a".repeat(0x10000) + "\n").repeat(20),
            "413",
            "larger"),
        new Attack(
            "override",
            "GET /health HTTP/1.1\nX-HTTP-Method-Override: DELETE\n" + END,
            "200",
            "status"),
        new Attack(
            "another server's name",
            "GET http://evil.example/none HTTP/1.1\nHost: evil.example\nConnection: close\n\n",
            "404",
            ""),
        new Attack("asterisk", "OPTIONS * HTTP/1.1\n" + END, "", ""));
  }

  private static String chunked(String head) {
    return head + "Transfer-Encoding: chunked\n" + END;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void isRefused(Attack attack) throws Exception {
    try (Wire wire = new Wire(server.address())) {
      try {
        wire.send(attack.request());
      } catch (java.net.SocketException e) {
        // Refused before it was complete.
      }
      String answer = wire.rest();
      if (answer.isEmpty()) {
        // Hung up on; a refusal may be lost by that, and is no answer at least.
        return;
      }
      assertThat(answer).startsWith("HTTP/1.1 " + attack.status()).contains(attack.message());
      assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("\nServer:");
      assertThat(answer).doesNotContain("evil.example/").doesNotContain("HTTP/1.1 500");
      assertThat(answer).doesNotContain("root:");
    }
  }

  @Test
  void aHeadThatTricklesIsCutOff() throws Exception {
    try (Wire wire = new Wire(server.address())) {
      wire.send("GET / HTTP/1.1\nX: ").trickle("a", 40);
      assertThat(wire.rest()).startsWith("HTTP/1.1 408").contains("did not arrive in time");
    }
  }

  @Test
  void aBodyThatTricklesIsCutOff() throws Exception {
    for (String length : List.of("Content-Length: 1000\n", "Transfer-Encoding: chunked\n")) {
      try (Wire wire = new Wire(server.address())) {
        wire.send("POST /sparql HTTP/1.1\nContent-Type: application/sparql-query\n" + length + END);
        wire.trickle(length.startsWith("T") ? "1\r\na\r\n" : "a", 40);
        assertThat(wire.rest()).startsWith("HTTP/1.1 408").contains("did not arrive within");
      }
    }
  }

  @Test
  void manyBodiesThatTrickleHoldNobodyUp() throws Exception {
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      wires.add(
          new Wire(server.address())
              .send("POST /sparql HTTP/1.1\nHost: x\nContent-Length: 9\nContent-Type: a/b\n\na"));
    }
    assertThat(new Http(server.address()).query("ASK { ?a ?b ?c }").status()).isEqualTo(200);
    for (Wire wire : wires) {
      wire.close();
    }
  }

  @Test
  void manyConnectionsOnWhichNothingHappensGiveWay() throws Exception {
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      wires.add(new Wire(server.address()));
    }
    assertThat(new Http(server.address()).query("ASK { ?a ?b ?d }").status()).isEqualTo(200);
    for (Wire wire : wires) {
      wire.close();
    }
  }

  @Test
  void whoReadsTooSlowlyIsCutOff() throws Exception {
    String query = "SELECT+*+%7B?a+?b+?c.+?d+?e+?f%7D";
    try (Wire wire = new Wire(server.address())) {
      wire.send("GET /sparql?query=" + query + "&format=csv HTTP/1.1\nHost: x\n\n");
      int read = wire.read(1000);
      long start = System.nanoTime();
      // Some megabytes lie between us and the server; beyond them it has to wait for us.
      while (server.sites().leases() > 0 && System.nanoTime() - start < 8_000_000_000L) {
        Thread.sleep(20);
      }
      assertThat(read).isEqualTo(1000);
      assertThat(System.nanoTime() - start)
          .as("cut off before the query's time")
          .isLessThan(8_000_000_000L);
    }
  }

  @Test
  void requestsInOneBreathAreAnsweredInTheirOrder() throws Exception {
    try (Wire wire = new Wire(server.address())) {
      String ask = "GET /sparql?query=ASK%%7B%%7D&format=%s HTTP/1.1\nHost: x\n\n";
      wire.send(ask.formatted("json") + ask.formatted("xml") + "GET /none HTTP/1.1\n" + END);
      String answers = wire.rest();
      assertThat(answers.indexOf("sparql-results+json")).isPositive();
      assertThat(answers.indexOf("sparql-results+xml"))
          .isGreaterThan(answers.indexOf("sparql-results+json"));
      assertThat(answers.indexOf("HTTP/1.1 404"))
          .isGreaterThan(answers.indexOf("sparql-results+xml"));
    }
  }

  @Test
  void theOldVersionIsAnsweredWholeOrNotAtAll() throws Exception {
    try (Wire wire = new Wire(server.address())) {
      assertThat(wire.send("GET /sparql?query=ASK%7B%7D HTTP/1.0\n\n").rest())
          .contains(" 200 ")
          .endsWith("}\n");
    }
    try (Wire wire = new Wire(server.address())) {
      String query = "SELECT+*+%7B?a+?b+?c.+?d+?e+?f%7D&format=csv";
      assertThat(wire.send("GET /sparql?query=" + query + " HTTP/1.0\n\n").rest())
          .contains(" 400 ")
          .contains("larger than 32 MB");
    }
  }
}
