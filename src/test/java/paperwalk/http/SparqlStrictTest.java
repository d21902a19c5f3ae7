package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.http.Http.Answer;

/** What is a request, a query and an answer by the letter of the standards. */
class SparqlStrictTest {
  private static final String DIRECT = "application/sparql-query";
  private static final String ASK = "query=ASK%7B%7D";

  @RegisterExtension private static final SeedServer server = new SeedServer();

  private static final Http http = server.http();

  @Test
  void oneQueryAtATime() {
    Problems.check(http.get("/sparql?" + ASK + "&" + ASK), 400);
    Problems.check(http.get("/sparql?" + ASK + "&update=CLEAR%20ALL"), 400);
    Problems.check(http.post("/sparql", ASK + "&" + ASK, Http.FORM), 400);
    Problems.check(http.post("/sparql?" + ASK, ASK, Http.FORM), 400);
    Problems.check(http.post("/sparql?" + ASK, "ASK {}", DIRECT), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "iso-8859-1", "\"windows-1252\""})
  void textIsUtf8(String charset) {
    Problems.check(http.post("/sparql", "ASK {}", DIRECT + "; charset=" + charset), 415);
    Problems.check(http.post("/sparql", ASK, Http.FORM + ";charset=" + charset), 415);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(http.at("/sparql"))
              .header("Content-Type", DIRECT)
              .POST(
                  HttpRequest.BodyPublishers.ofByteArray(
                      new byte[] {'A', 'S', 'K', ' ', '{', '}', ' ', '#', (byte) 0xC3}))
              .build();
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void anUpdateIsRefusedAsSuchAndAMistakeInOneAsAMistake() {
    for (Answer answer :
        List.of(
            http.get("/sparql?update=CLEAR%20ALL"),
            http.post("/sparql", "update=CLEAR%20ALL", Http.FORM),
            http.post("/sparql", "LOAD <http://127.0.0.1:1/>", "application/sparql-update"))) {
      assertThat(Problems.check(answer, 403).path("detail").asText()).contains("lists");
    }
    JsonNode mistake =
        Problems.check(http.post("/sparql", "CLEAR XYZ", "application/sparql-update"), 400);
    assertThat(mistake.path("title").asText()).isEqualTo("Malformed update");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%20100",
        "/sparql?query=ASK%7B%7D&format=csv",
        "/sparql?query=nonsense",
        "/sparql",
        "/.well-known/void",
        "/graph?default",
        "/graph"
      })
  void headIsToldWhatGetIsTold(String path) {
    assertThat(headers(http.send("HEAD", path, ""))).isEqualTo(headers(http.get(path)));
  }

  private static Map<String, List<String>> headers(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    // Differ from answer to answer.
    headers.keySet().removeIf(name -> name.equalsIgnoreCase("date") || name.startsWith("x-"));
    // May be left out for HEAD (RFC 9110, section 9.3.2).
    headers.remove("content-length");
    headers.remove("transfer-encoding");
    return headers;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json, text/csv;q=0.1                     | application/sparql-results+json",
        "application/json;q=0.1, text/csv                     | text/csv",
        "text/xml                                             | application/sparql-results+xml",
        "text/csv;header=present                              | text/csv",
        "text/csv;note=\"a,b;q=0\", text/plain;q=0.5          | text/csv",
        "text/csv;q=0.2, text/csv;header=absent, text/plain;q=0.5 | text/plain"
      })
  void preferencesAreCompared(String accept, String type) {
    assertThat(http.get("/sparql?" + ASK, "Accept", accept).type()).isEqualTo(type);
  }

  @Test
  void aMediaTypeMayBeNamedWithItsPlusAsItIs() {
    assertThat(http.get("/sparql?" + ASK + "&format=application/sparql-results+xml").type())
        .isEqualTo("application/sparql-results+xml");
    assertThat(http.get("/sparql?query=CONSTRUCT%7B%7DWHERE%7B%7D&output=xml").type())
        .isEqualTo("application/rdf+xml");
    Problems.check(http.get("/sparql?" + ASK + "&format=ttl"), 406);
    assertThat(http.get("/sparql/?" + ASK).status()).isEqualTo(200);
  }

  @Test
  void relativeIrisAreOfTheGraphAndTellNothingOfTheMachine() {
    assertThat(value("SELECT (STR(<x>) AS ?x) {}")).isEqualTo("https://w3id.org/paperwalk/id/x");
    assertThat(value("BASE <http://example.org/a/> SELECT (STR(<b>) AS ?x) {}"))
        .isEqualTo("http://example.org/a/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*)) { ?s ?p ?o }",
        "SELECT * { LET (?x := 1) }",
        "SELECT * { ?s ?p ?o } GROUP BY ?s",
        "CONSTRUCT { GRAPH <a> { ?s ?p ?o } } WHERE { ?s ?p ?o }",
        "JSON { 'a' : ?s } WHERE { ?s ?p ?o }",
        "SELECT * { ?s\\u0020?p ?o }",
        "SELECT (\"\\uD83C\\uDCA1\" AS ?x) {}",
        "SELECT * { ?s <http://example.org/\\u003E> ?o }",
        "SELECT (123 AS ?z) { } GROUP BY ?z",
        "SELECT (1 AS ?x) { { SELECT (2 AS ?y) { ?y ?p ?o } } }",
        "SELECT * { ?s ?p ?o BIND(1 AS ?o) }",
        "SELECT (COUNT(?s) AS ?s) { ?s ?p ?o }",
        "VERSION 1.2 SELECT * { }"
      })
  void whatIsNoSparqlIsRefused(String query) {
    assertThat(Problems.check(http.query(query), 400).path("title").asText())
        .isEqualTo("Malformed query");
  }

  @Test
  void whatIsSparqlIsAnswered() {
    assertThat(value("VERSION \"1.2\" SELECT (SUBJECT(<<(<s> <p> 1)>>) AS ?x) {}")).endsWith("/s");
    assertThat(value("SELECT (\"a\\u000A\\u0022b\" AS ?x) { # \\u0020\n }")).isEqualTo("a\n\"b");
    assertThat(value("SELECT (STR(<http://example.org/\\u00e9>) AS ?x) {}"))
        .isEqualTo("http://example.org/é");
    assertThat(value("SELECT (123 AS ?x) { ?s a ?x } GROUP BY ?s LIMIT 1")).isEqualTo("123");
  }

  @Test
  void whatIsNeitherTrueNorFalseIsAnError() {
    assertThat(ask("ASK { BIND(!\"a\"@en AS ?x) FILTER(BOUND(?x)) }")).isFalse();
    assertThat(ask("ASK { BIND(\"a\"@en AS ?x) FILTER(?x) }")).isFalse();
    assertThat(ask("ASK { BIND(\"a\" AS ?x) FILTER(?x) }")).isTrue();
    assertThat(ask("ASK { BIND(\"a\" + \"b\" AS ?x) FILTER(BOUND(?x)) }")).isFalse();
  }

  @Test
  void aPathOfLengthZeroStaysInTheGraph() {
    assertThat(ask("ASK { VALUES ?v { 1234567 } ?v <http://example.org/p>? ?v }")).isFalse();
    assertThat(ask("ASK { ?v a ?type . ?v <http://example.org/p>* ?v }")).isTrue();
    assertThat(ask("ASK { VALUES ?v { 1234567 } ?v <http://example.org/p>? 1234567 }")).isTrue();
  }

  @Test
  void aBlankNodeIsTheSameWithinASolution() {
    JsonNode row =
        http.query("SELECT (BNODE('a') AS ?x) (BNODE('a') AS ?y) (BNODE('b') AS ?z) {}")
            .json()
            .at("/results/bindings/0");
    assertThat(row.path("x")).isEqualTo(row.path("y")).isNotEqualTo(row.path("z"));
  }

  @Test
  void csvTellsBlankNodesFromStrings() {
    assertThat(
            http.query(
                    "SELECT (BNODE() AS ?x) ('a' AS ?y) ('' AS ?z) (1/0 AS ?n) {}",
                    "Accept",
                    "text/csv")
                .body())
        .matches("x,y,z,n\r\n_:\\w+,a,\"\",\r\n");
  }

  private static String value(String query) {
    Answer answer = http.query(query);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    return answer.json().at("/results/bindings/0/x/value").asText();
  }

  private static boolean ask(String query) {
    Answer answer = http.query(query);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    return answer.json().path("boolean").asBoolean();
  }
}
