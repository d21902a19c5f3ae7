package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.http.Http.Answer;

/** The query operation of the SPARQL 1.1 Protocol. */
class SparqlProtocolTest {
  private static final String DIRECT = "application/sparql-query";

  @RegisterExtension private static final SeedServer server = new SeedServer();

  private static final Http http = server.http();

  @Test
  void getPostOfAFormAndPostOfTheQueryAgree() {
    String form = Http.parameters(Map.of("query", Queries.TITLES));
    Answer get = http.query(Queries.TITLES);
    assertThat(get.json().path("results").path("bindings")).hasSize(14);
    assertThat(http.post("/sparql", form, Http.FORM).body()).isEqualTo(get.body());
    assertThat(http.post("/sparql", form, Http.FORM + "; charset=UTF-8").body())
        .isEqualTo(get.body());
    assertThat(http.post("/sparql", Queries.TITLES, DIRECT).body()).isEqualTo(get.body());
    assertThat(
            http.post("/sparql", Queries.TITLES, "Application/SPARQL-Query; charset=utf-8").body())
        .isEqualTo(get.body());
  }

  @Test
  void postChoosesTheFormToo() {
    String form = Http.parameters(Map.of("query", "ASK {}", "format", "csv"));
    assertThat(http.post("/sparql", form, Http.FORM).type()).isEqualTo("text/csv");
    assertThat(http.post("/sparql", "ASK {}", DIRECT, "Accept", "text/csv").type())
        .isEqualTo("text/csv");
    assertThat(http.post("/sparql?format=xml", "ASK {}", DIRECT).type())
        .isEqualTo("application/sparql-results+xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Überlänge 例え 😀", "a+b & c=d %41 #e ?f", "quo\\\"te \\n \\t \\\\"})
  void everyLetterArrives(String text) {
    String query = "SELECT (\"%s\" AS ?x) (STRLEN(\"%s\") AS ?n) {}".formatted(text, text);
    String expected = text.translateEscapes();
    List<Answer> answers =
        List.of(
            http.query(query),
            http.post("/sparql", Http.parameters(Map.of("query", query)), Http.FORM),
            http.post("/sparql", query, DIRECT));
    for (Answer answer : answers) {
      JsonNode row = answer.json().path("results").path("bindings").path(0);
      assertThat(row.path("x").path("value").asText()).isEqualTo(expected);
      assertThat(row.path("n").path("value").asInt())
          .isEqualTo(expected.codePointCount(0, expected.length()));
    }
  }

  @Test
  void graphsOfTheSnapshotCanBeChosen() {
    String graphs = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g";
    List<String> all = values(http.query(graphs), "g");
    assertThat(all).hasSizeGreaterThan(2);
    String findings = all.stream().filter(g -> g.endsWith("/findings")).findFirst().orElseThrow();
    String encoded = URLEncoder.encode(findings, StandardCharsets.UTF_8);
    String query = URLEncoder.encode("SELECT DISTINCT ?t { ?s a ?t }", StandardCharsets.UTF_8);

    assertThat(values(http.get("/sparql?query=" + query + "&default-graph-uri=" + encoded), "t"))
        .containsExactly("https://w3id.org/paperwalk/ns#Finding");
    assertThat(
            values(
                http.post(
                    "/sparql?default-graph-uri=" + encoded, "SELECT DISTINCT ?t {?s a ?t}", DIRECT),
                "t"))
        .containsExactly("https://w3id.org/paperwalk/ns#Finding");
    assertThat(
            values(
                http.get(
                    "/sparql?query="
                        + URLEncoder.encode(graphs, StandardCharsets.UTF_8)
                        + "&named-graph-uri="
                        + encoded),
                "g"))
        .containsExactly(findings);
    assertThat(
            values(
                http.get(
                    "/sparql?query="
                        + query
                        + "&default-graph-uri=http%3A%2F%2Fexample.org%2Fno"
                        + "&named-graph-uri="
                        + encoded),
                "t"))
        .isEmpty();
  }

  @Test
  void theProtocolsGraphsReplaceThoseOfTheQuery() {
    Answer answer =
        http.get(
            "/sparql?"
                + Http.parameters(
                    Map.of(
                        "query",
                        "ASK FROM <http://example.org/no> { ?s ?p ?o }",
                        "default-graph-uri",
                        values(http.query("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"), "g")
                            .getFirst())));
    assertThat(answer.json().path("boolean").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * {\n ?s ?p ?o .\n FILTER( }",
        "SELECT * {\n ?s ?p\n }",
        "SELECT * {\n ?s dcterms:title ?o }",
        "SELECT * { ?s ?p ~ }",
        "SELEKT"
      })
  void aMistakeIsShownWithItsPlace(String query) {
    JsonNode problem = Problems.check(http.query(query), 400);
    assertThat(problem.path("detail").asText())
        .containsPattern("line \\d+, column \\d+")
        .doesNotContain("\\\"")
        .doesNotContainPattern("(?s)line \\d+.*line \\d+")
        .doesNotContain("\n")
        .doesNotEndWith(" ");
    Problems.check(http.post("/sparql", query, DIRECT), 400);
  }

  @Test
  void aMistakeOfSenseIsExplained() {
    Answer answer = http.query("SELECT ?x {\n BIND(1 AS ?y) BIND(2 AS ?y) }");
    assertThat(Problems.check(answer, 400).path("detail").asText()).contains("?y");
  }

  @Test
  void aTableWithoutEndShowsItsFirstRows() {
    Answer table = http.query("SELECT * { ?a ?b ?c . ?d ?e ?f }", "Accept", "text/plain");
    assertThat(table.status()).as("%s", table).isLessThan(504).isNotEqualTo(500);
    assertThat(table.body().length()).isLessThan(64 << 20);
  }

  @Test
  void thePlaceIsRight() {
    assertThat(http.query("SELECT * {\n  ?s ?p }").json().path("detail").asText())
        .contains("line 2, column 9");
  }

  @Test
  void aMissingQueryIsAskedFor() {
    Problems.check(http.get("/sparql?format=csv"), 400);
    assertThat(Problems.check(http.get("/sparql?query="), 400).path("detail").asText())
        .doesNotContain("line 0");
    Problems.check(http.post("/sparql", "format=csv", Http.FORM), 400);
    Problems.check(http.post("/sparql", "", DIRECT), 400);
  }

  @Test
  void otherContentIsNotUnderstood() {
    for (String type :
        List.of("text/plain", "application/json", "text/turtle", "multipart/form-data")) {
      JsonNode problem = Problems.check(http.post("/sparql", "ASK {}", type), 415);
      assertThat(problem.path("detail").asText()).contains("application/sparql-query");
    }
    Problems.check(http.send("POST", "/sparql", "ASK {}"), 415);
  }

  @Test
  void headSaysWhatGetWouldSay() {
    Answer good = http.send("HEAD", "/sparql?query=ASK%7B%7D", "");
    assertThat(good.status()).isEqualTo(200);
    assertThat(good.type()).isEqualTo("application/sparql-results+json");
    assertThat(good.body()).isEmpty();
    Answer bad = http.send("HEAD", "/sparql?query=nonsense", "");
    assertThat(bad.status()).isEqualTo(400);
    assertThat(bad.body()).isEmpty();
  }

  @Test
  void pagesElsewhereMayAsk() {
    Answer options =
        http.send(
            "OPTIONS",
            "/sparql",
            "",
            "Origin",
            "https://example.org",
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "content-type");
    assertThat(options.status()).isBetween(200, 204);
    assertThat(options.body()).isEmpty();
    assertThat(options.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(options.header("Access-Control-Allow-Methods")).contains("GET", "POST");
    assertThat(options.header("Access-Control-Allow-Headers"))
        .containsIgnoringCase("Content-Type")
        .containsIgnoringCase("Accept");
    for (Answer answer : List.of(http.query("ASK {}"), http.query("nonsense"))) {
      assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }
  }

  @Test
  void aHundredClientsAtOnceGetTheirOwnAnswers() throws Exception {
    List<Callable<String>> asked = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String query =
          Queries.PREFIXES + "SELECT (COUNT(?p) + %d AS ?n) { ?p a pw:Paper }".formatted(1000 * i);
      asked.add(() -> values(http.query(query), "n").getFirst());
    }
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = clients.invokeAll(asked);
      for (int i = 0; i < 100; i++) {
        assertThat(answers.get(i).get()).isEqualTo(Integer.toString(1000 * i + 14));
      }
    }
  }

  @Test
  void aBrowserGetsThePageWithTheAnswerEscaped() {
    Answer page =
        http.query("SELECT (\"<script>alert(1)</script>\" AS ?x) {}", "Accept", Http.BROWSER);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.type()).isEqualTo("text/html");
    assertThat(page.header("Vary")).containsIgnoringCase("Accept");
    assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script");
  }

  @Test
  void aBrowsersFaultyQueryStaysOnThePageWithItsStatus() {
    Answer page = http.query("SELECT <b>", "Accept", Http.BROWSER);
    Problems.checkPage(page, 400);
    assertThat(page.body())
        .contains("<textarea")
        .contains("SELECT &lt;b&gt;")
        .doesNotContain("<b>");
  }

  @Test
  void theSearchBoxHoldsNoSparql() {
    assertThat(http.query("ASK { }", "Accept", Http.BROWSER).body())
        .doesNotContainPattern("<input[^>]*ASK");
  }

  private static List<String> values(Answer answer, String variable) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    List<String> values = new ArrayList<>();
    for (JsonNode row : answer.json().path("results").path("bindings")) {
      values.add(row.path(variable).path("value").asText());
    }
    return values;
  }
}
