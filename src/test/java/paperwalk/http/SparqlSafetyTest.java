package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.TestServer;
import paperwalk.http.Http.Answer;

/** Strangers may ask: nothing is changed, nothing is fetched, nothing runs for long. */
class SparqlSafetyTest {
  private static final AtomicInteger VISITS = new AtomicInteger();

  private static TestServer server;
  private static HttpServer stranger;
  private static Http http;
  private static String elsewhere;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start(Duration.ofSeconds(1));
    http = new Http(server.address());
    stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    stranger.createContext(
        "/",
        exchange -> {
          VISITS.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    stranger.start();
    elsewhere = "http://127.0.0.1:" + stranger.getAddress().getPort() + "/data.ttl";
  }

  @AfterAll
  static void stop() throws Exception {
    stranger.stop(0);
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <http://x/a> <http://x/b> 1 }",
        "DELETE WHERE { ?s ?p ?o }",
        "DROP ALL",
        "CLEAR DEFAULT",
        "LOAD <file:///etc/passwd>",
        "LOAD <http://127.0.0.1:1/>",
        "PREFIX x: <http://x/> INSERT { ?s x:p 1 } WHERE { ?s ?p ?o } ; DROP ALL"
      })
  void nothingCanBeChanged(String update) {
    String before = http.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body();
    String asUpdate = Http.parameters(Map.of("update", update));
    List<Answer> answers =
        List.of(
            http.query(update),
            http.get("/sparql?" + asUpdate),
            http.post("/sparql", asUpdate, Http.FORM),
            http.post("/sparql", Http.parameters(Map.of("query", update)), Http.FORM),
            http.post("/sparql", update, "application/sparql-update"),
            http.post("/sparql", update, "application/sparql-query"));
    for (Answer answer : answers) {
      assertThat(answer.status()).as("%s", answer).isIn(403, 405);
      JsonNode problem = Problems.check(answer, answer.status());
      assertThat(problem.path("detail").asText()).contains("list");
    }
    assertThat(http.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body()).isEqualTo(before);
  }

  @Test
  void otherMethodsAreRefusedAndTheRightOnesNamed() {
    for (String method : List.of("PUT", "DELETE", "PATCH")) {
      Answer answer = http.send(method, "/sparql", "<http://x/a> <http://x/b> 1 .");
      JsonNode problem = Problems.check(answer, 405);
      assertThat(problem.path("detail").asText()).contains("list");
      assertThat(answer.header("Allow")).contains("GET", "POST");
    }
  }

  @Test
  void serviceIsRefused() {
    JsonNode problem =
        Problems.check(http.query("SELECT * { SERVICE <" + elsewhere + "> { ?s ?p ?o } }"), 403);
    assertThat(problem.path("detail").asText()).contains("SERVICE");
    assertThat(VISITS).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
        "SELECT * { BIND(<URL> AS ?x) SERVICE SILENT ?x { ?s ?p ?o } }",
        "SELECT * { BIND(<URL> AS ?x) SERVICE ?x { ?s ?p ?o } }",
        "SELECT * { SERVICE <loop:1?cache> { SERVICE <URL> { ?s ?p ?o } } }",
        "SELECT * FROM <URL> { ?s ?p ?o }",
        "SELECT * FROM NAMED <URL> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { GRAPH <file:///etc/passwd> { ?s ?p ?o } }",
        "SELECT * { GRAPH <URL> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } FROM <URL> WHERE { ?s ?p ?o }",
        "DESCRIBE <URL>",
        "DESCRIBE <file:///etc/passwd>"
      })
  void nothingIsFetched(String query) {
    Answer answer = http.query(query.replace("URL", elsewhere));
    assertThat(answer.status()).isIn(200, 403);
    assertThat(answer.body()).doesNotContain("root:");
    if (answer.status() == 200 && answer.type().endsWith("json")) {
      for (JsonNode row : answer.json().path("results").path("bindings")) {
        assertThat(row.has("s")).as("%s", answer).isFalse();
      }
    }
    assertThat(VISITS).hasValue(0);
  }

  @Test
  void theProtocolsGraphsAreNotFetchedEither() {
    for (String graph : List.of(elsewhere, "file:///etc/passwd")) {
      for (String name : List.of("default-graph-uri", "named-graph-uri")) {
        String query = "ASK { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
        Answer answer = http.get("/sparql?" + Http.parameters(Map.of("query", query, name, graph)));
        assertThat(answer.json().path("boolean").asBoolean(true)).as("%s", answer).isFalse();
      }
    }
    assertThat(VISITS).hasValue(0);
  }

  /** Jena can find functions by the name of a Java class, and run scripts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System>(1) AS ?x) {}",
        "SELECT (<java:paperwalk.cli.Main>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#exit>(1) AS ?x) {}",
        "SELECT * { ?x <java:paperwalk.cli.Main> ?y }"
      })
  void noCodeIsNamedByAQuery(String query) {
    Answer answer = http.query(query);
    assertThat(answer.status()).as("%s", answer).isLessThan(500);
    assertThat(answer.json().path("results").path("bindings").findValues("x")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Queries.ENDLESS,
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
        "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?e), STR(?i)) = '') }"
      })
  void aQueryThatTakesTooLongIsStopped(String query) {
    long start = System.nanoTime();
    Answer answer = http.query(query);
    // What is fast enough is over its memory before it is over its time.
    assertThat(answer.status()).isIn(400, 503);
    JsonNode problem = Problems.check(answer, answer.status());
    assertThat(problem.path("detail").asText()).contains(answer.status() == 503 ? "1 s" : "memory");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  void aBrowserIsToldTooThatItTookTooLong() {
    Problems.checkPage(http.query(Queries.ENDLESS, "Accept", Http.BROWSER), 503);
  }

  @Test
  void anEndlessQueryHoldsNobodyUp() throws Exception {
    Thread busy = Thread.ofVirtual().start(() -> http.query(Queries.ENDLESS));
    assertThat(http.query("ASK {}").status()).isEqualTo(200);
    busy.join();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "(", "FILTER(", "{ SELECT * ", "OPTIONAL { "})
  void deepNestingIsAMistakeOfTheQuery(String opening) {
    Problems.check(
        http.post("/sparql", "ASK { " + opening.repeat(20_000), "application/sparql-query"), 400);
    String balanced = "ASK {" + "{".repeat(20_000) + "}".repeat(20_001);
    Answer answer = http.post("/sparql", balanced, "application/sparql-query");
    assertThat(answer.status()).as("%s", answer).isLessThan(500);
  }

  @Test
  void aHugeFormIsTooLargeOrAnswered() {
    String form = "query=" + "+".repeat(300_000) + "ASK%7B%7D";
    Answer answer = http.post("/sparql", form, Http.FORM);
    assertThat(answer.status()).as("%s", answer).isIn(200, 400, 413);
    Problems.secure(answer);
  }
}
