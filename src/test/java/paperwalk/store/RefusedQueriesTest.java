package paperwalk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.store.SparqlException.Reason;

/** What strangers ask is answered in time or refused with a reason, and nothing else happens. */
class RefusedQueriesTest {
  @TempDir static Path folder;

  private static GraphStore store;

  @BeforeAll
  static void open() throws Exception {
    String quads =
        IntStream.range(0, 1000)
            .mapToObj(i -> "x:s%d x:p x:s%d x:g .\n".formatted(i, (i + 1) % 1000))
            .collect(Collectors.joining());
    store = Stores.open(folder, quads, question -> List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { x:a x:b x:c }",
        "DELETE DATA { x:s0 x:p x:s1 }",
        "DELETE WHERE { ?s ?p ?o }",
        "INSERT { ?s x:q ?o } WHERE { ?s ?p ?o }",
        "LOAD <http://example.org/>",
        "CLEAR ALL",
        "DROP GRAPH <http://x/g>",
        "CREATE GRAPH <http://x/h>",
      })
  void changesAreRefused(String update) {
    SparqlException refused = refusal(update);

    assertThat(refused.reason()).isEqualTo(Reason.REFUSED);
    assertThat(refused).hasMessageContaining("read-only");
    assertThat(store.size()).isEqualTo(1000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
        "SELECT * { x:s0 x:p ?o SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
        "SELECT * { OPTIONAL { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } } }",
        "ASK { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
      })
  void otherServicesAreRefused(String query) {
    SparqlException refused = refusal(query);

    assertThat(refused.reason()).isEqualTo(Reason.REFUSED);
    assertThat(refused).hasMessageContaining("SERVICE is switched off");
  }

  /** As SPARQL 1.1 Federated Query has it, a silent service that fails is the empty solution. */
  @Test
  void aSilentServiceBindsNothing() throws SparqlException {
    assertThat(
            Stores.ask(
                store,
                "SELECT ?s ?o { x:s0 x:p ?o"
                    + " SERVICE SILENT <http://127.0.0.1:9/sparql> { ?s ?p ?q } }"))
        .containsExactly(",http://x/s1");
  }

  @Test
  void aMistakeIsShownWithItsPlace() {
    SparqlException mistake = refusal("SELECT ?s\nWHERE { ?s ?p }");

    assertThat(mistake.reason()).isEqualTo(Reason.SYNTAX);
    // Two lines of prefixes stand before it.
    assertThat(mistake).hasMessage("line 4, column 15: unexpected }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing",
        "hello",
        "SELECT",
        "SELECT * { ?s nope:p ?o }",
        "SELECT (COUNT(?s) AS ?s) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?p",
        "SELECT * { ?s ?p \"open }",
        "SELECT * { ?s ?p ?o } LIMIT -1",
        "JSON { \"s\": ?s } WHERE { ?s ?p ?o }",
      })
  void whatIsNoQueryIsAMistake(String text) {
    assertThat(refusal(text).reason()).isEqualTo(Reason.SYNTAX);
  }

  static Stream<String> deep() {
    int many = 50_000;
    return Stream.of(
        "SELECT * " + "{".repeat(many) + "}".repeat(many),
        "SELECT * { FILTER " + "(".repeat(many) + "1" + ")".repeat(many) + " }",
        "SELECT * { ?s " + "(".repeat(many) + "x:p" + ")".repeat(many) + " ?o }",
        "SELECT * { FILTER (" + "!".repeat(many) + "true) }",
        "SELECT * { ?s ?p " + "[ x:p ".repeat(many) + "]".repeat(many) + " }");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("deep")
  void whatIsNestedTooDeepIsRefused(String query) {
    assertThat(refusal(query).reason()).isIn(Reason.SYNTAX, Reason.FAILED, Reason.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (?a = ?z) }",
        "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a",
        "SELECT DISTINCT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (STRLEN(CONCAT(STR(?a), STR(?i))) < 5) }",
        "CONSTRUCT { ?a x:q ?i } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(*) AS ?n) { ?a (x:p|^x:p)* ?b . ?c (x:p|^x:p)* ?d }",
      })
  void aHeavyQueryIsStoppedInTime(String query) {
    SparqlException stopped =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5),
            () ->
                catchThrowableOfType(
                    SparqlException.class,
                    () -> Stores.ask(store, Stores.within(Duration.ofMillis(200), query))));

    assertThat(stopped).isNotNull();
    // What is fast enough is over its memory before it is over its time.
    assertThat(stopped.reason()).isIn(Reason.TIMEOUT, Reason.TOO_LARGE);
  }

  private static SparqlException refusal(String query) {
    SparqlException refused =
        catchThrowableOfType(SparqlException.class, () -> Stores.ask(store, query));
    assertThat(refused).as("the refusal").isNotNull();
    return refused;
  }
}
