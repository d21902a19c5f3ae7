package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.TestServer;
import paperwalk.http.Http.Answer;
import paperwalk.store.QueryLimits;

/** Queries over a limit are refused with a message, and the others go on as before. */
class LimitsTest {
  private static final Limits LIMITS =
      Limits.DEFAULT
          .withQuery(QueryLimits.DEFAULT.withTime(Duration.ofMillis(700)).withMemory(32 << 20))
          .withPlaces(4, 20, Duration.ofSeconds(5))
          .withAnswer(6 << 20);

  private static final String CROSS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";

  private static TestServer server;
  private static Http http;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start(LIMITS, "");
    http = new Http(server.address());
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  record Hazard(String name, String query, int status, String message) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hazard> hazards() {
    int many = 10_000;
    return Stream.of(
        new Hazard("cross join", "SELECT (COUNT(*) AS ?n) { " + CROSS + " }", 503, "0.7 s"),
        new Hazard("order", "SELECT ?b { " + CROSS + " } ORDER BY ?i LIMIT 5", 503, "0.7 s"),
        new Hazard("regex", regex(), 503, "0.7 s"),
        new Hazard(
            "path",
            "SELECT (COUNT(*) AS ?n) { ?a (<x:p>|!<x:p>)* ?b . ?c (<x:p>|!<x:p>)* ?d }",
            503,
            "0.7 s"),
        new Hazard("replace", tower("REPLACE(%s, 'a', 'aaaaaaaaaa')", 40), 400, "characters"),
        new Hazard("concat", binds(), 400, "characters"),
        new Hazard(
            "group_concat",
            "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?c))) AS ?x) { ?a ?b ?c . ?d ?e ?f }",
            400,
            "characters"),
        new Hazard("sort of all", "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f", 400, "memory"),
        new Hazard("distinct", "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f", 400, ""),
        new Hazard("construct", "CONSTRUCT { ?a ?e ?f } { ?a ?b ?c . ?d ?e ?f }", 400, "memory"),
        new Hazard("nested", "ASK " + "{".repeat(many) + "}".repeat(many), 400, "nested"),
        new Hazard("sum", "ASK { FILTER(1" + "+1".repeat(many) + ") }", 400, "operators"),
        new Hazard("long", "ASK {" + " ".repeat(1_100_000) + "}", 413, "larger"),
        new Hazard("number", "SELECT (" + "9".repeat(100_000) + "*2 AS ?x) {}", 400, "digits"),
        new Hazard(
            "wait", "SELECT (<http://jena.apache.org/ARQ/function#wait>(9999) AS ?x) {}", 200, ""),
        new Hazard(
            "environment",
            "SELECT (<http://jena.apache.org/ARQ/function#version>() AS ?x) {}",
            200,
            ""));
  }

  private static String regex() {
    return "SELECT * { BIND('%s!' AS ?x) FILTER REGEX(?x, '(.*a){12}$') }"
        .formatted("a".repeat(60));
  }

  private static String binds() {
    StringBuilder binds = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      binds.append("BIND(CONCAT(?x%d, ?x%d) AS ?x%d) ".formatted(i, i, i + 1));
    }
    return "SELECT (STRLEN(?x40) AS ?n) { ?s ?p ?x0 " + binds + "}";
  }

  private static String tower(String step, int levels) {
    String expression = "?x";
    for (int i = 0; i < levels; i++) {
      expression = step.formatted(expression);
    }
    return "SELECT (STRLEN(%s) AS ?n) { ?s ?p ?x }".formatted(expression);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hazards")
  void isRefusedInTimeAndNobodyElseNotices(Hazard hazard) throws Exception {
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Answer> attack =
          others.submit(() -> http.post("/sparql", hazard.query(), "application/sparql-query"));
      Answer neighbour = http.query("SELECT ?s { ?s ?p ?o } LIMIT 3");
      assertThat(neighbour.status()).isEqualTo(200);
      Answer answer = attack.get();
      // On a slow machine time may be over before memory is.
      assertThat(answer.status()).as("%s", answer).isIn(hazard.status(), 503);
      if (hazard.status() != 200) {
        JsonNode problem = Problems.check(answer, answer.status());
        assertThat(problem.path("detail").asText())
            .contains(answer.status() == hazard.status() ? hazard.message() : "0.7 s");
      } else {
        assertThat(answer.json().path("results").path("bindings").findValues("x")).isEmpty();
      }
    }
  }

  /** A part must not look like the whole. */
  @ParameterizedTest
  @ValueSource(strings = {"", "gzip"})
  void anAnswerThatFailsOnTheWayIsBrokenOff(String coding) throws Exception {
    for (String query :
        List.of("SELECT * { " + CROSS + " }", "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f }")) {
      try (Wire wire = new Wire(server.address())) {
        wire.send(
            "GET /sparql?%s HTTP/1.1\nHost: x\nAccept-Encoding: %s\n\n"
                .formatted(Http.parameters(Map.of("query", query, "format", "csv")), coding));
        String answer = wire.rest();
        assertThat(answer).startsWith("HTTP/1.1 200").contains("Transfer-Encoding: chunked");
        assertThat(answer).as("the end of the last chunk").doesNotEndWith("0\r\n\r\n");
        assertThat(answer.length()).isGreaterThan(10_000);
      }
    }
  }

  @Test
  void aClientMayWantToWaitForLess() {
    String endless = "SELECT (COUNT(*) AS ?n) { " + CROSS + " }";
    assertThat(detail(endless, "100ms")).contains("0.1 s");
    assertThat(detail(endless, "0.2")).contains("0.2 s");
    assertThat(detail(endless, "9000")).contains("0.7 s");
    Answer wrong = http.get("/sparql?" + Http.parameters(Map.of("query", "ASK{}", "timeout", "x")));
    assertThat(Problems.check(wrong, 400).path("detail").asText()).contains("timeout=x");
  }

  private static String detail(String query, String timeout) {
    return Problems.check(
            http.get("/sparql?" + Http.parameters(Map.of("query", query, "timeout", timeout))), 503)
        .path("detail")
        .asText();
  }

  @Test
  void whoFindsNoPlaceIsToldToComeAgain() throws Exception {
    try (TestServer small = TestServer.start(LIMITS.withPlaces(2, 2, Duration.ofMillis(200)), "");
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      Http asking = new Http(small.address());
      List<Callable<Answer>> crowd = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        crowd.add(() -> asking.query("SELECT (COUNT(*) AS ?n) { " + CROSS + " }"));
      }
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> each : clients.invokeAll(crowd)) {
        answers.add(each.get());
      }
      assertThat(answers).allSatisfy(answer -> Problems.check(answer, 503));
      assertThat(answers)
          .filteredOn(answer -> answer.json().path("title").asText().equals("Too many queries"))
          .isNotEmpty()
          .allSatisfy(answer -> assertThat(answer.header("Retry-After")).isNotEmpty());
      assertThat(asking.get("/health").status()).isEqualTo(200);
      assertThat(asking.query("ASK {}").status()).isEqualTo(200);
    }
  }

  @Test
  void aQueryWhoseClientHasLeftIsStopped() throws Exception {
    Limits patient =
        LIMITS.withTime(Duration.ofSeconds(60)).withPlaces(1, 5, Duration.ofSeconds(20));
    try (TestServer single = TestServer.start(patient, "")) {
      Wire wire = new Wire(single.address());
      wire.send(
          "GET /sparql?%s HTTP/1.1\nHost: x\n\n"
              .formatted(
                  Http.parameters(Map.of("query", "SELECT (COUNT(*) AS ?n) { " + CROSS + " }"))));
      while (single.sites().leases() == 0) {
        Thread.onSpinWait();
      }
      wire.close();
      assertThat(new Http(single.address()).query("ASK { ?x ?y ?z }").status()).isEqualTo(200);
    }
  }

  @Test
  void withATokenNobodyElseIsLetIn() throws Exception {
    try (TestServer closed = TestServer.start(LIMITS, "s3cret")) {
      Http asking = new Http(closed.address());
      for (String path : List.of("/", "/sparql?query=ASK%7B%7D", "/api/papers", "/none")) {
        Answer without = asking.get(path);
        Problems.check(without, 401);
        assertThat(without.header("WWW-Authenticate")).startsWith("Bearer");
        Problems.check(asking.get(path, "Authorization", "Bearer s3cre"), 401);
        Problems.check(asking.get(path, "Authorization", "Basic s3cret"), 401);
        assertThat(asking.get(path, "Authorization", "bearer s3cret").status()).isIn(200, 404);
      }
      assertThat(asking.get("/health/live").status()).isNotEqualTo(401);
    }
  }
}
