package paperwalk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static paperwalk.store.SparqlException.Reason.SYNTAX;
import static paperwalk.store.SparqlException.Reason.TIMEOUT;
import static paperwalk.store.SparqlException.Reason.TOO_LARGE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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

/** Queries made to take all time and memory end with a message that says which limit they met. */
class HazardousQueriesTest {
  private static final QueryLimits SMALL =
      new QueryLimits(Duration.ofMillis(150), 2L << 20, 100_000, 1 << 20, 100, 2000, 50_000);

  /** Memory enough for time to be over first. */
  private static final QueryLimits SHORT = SMALL.withMemory(1L << 30).withRows(1L << 40);

  @TempDir static Path folder;

  private static GraphStore store;

  @BeforeAll
  static void open() throws Exception {
    String quads =
        IntStream.range(0, 1000)
            .mapToObj(i ->
                "x:s%d x:p x:s%d x:g .\nx:s%d x:name \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa %d\" x:g .\n"
                    .formatted(i, (i + 1) % 1000, i, i))
            .collect(Collectors.joining());
    store = Stores.open(folder, quads, question -> List.of());
  }

  record Hazard(String name, String query, QueryLimits limits, Reason reason, String message) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Hazard slow(String name, String query) {
    return new Hazard(name, query, SHORT, TIMEOUT, "0.15 s");
  }

  private static Hazard large(String name, String query, String message) {
    return new Hazard(name, query, SMALL.withTime(Duration.ofSeconds(20)), TOO_LARGE, message);
  }

  private static Hazard malformed(String name, String query, String message) {
    return new Hazard(name, query, SMALL, SYNTAX, message);
  }

  static final String CROSS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";

  static Stream<Hazard> slow() {
    return Stream.of(
        slow("cross join", "SELECT * { " + CROSS + " FILTER(?a = ?z) }"),
        slow("order by", "SELECT ?c { " + CROSS + " } ORDER BY ?c ?f"),
        slow("top of an order", "SELECT ?c { " + CROSS + " } ORDER BY ?c LIMIT 10"),
        slow("distinct", "SELECT DISTINCT ?b { " + CROSS + " }"),
        slow("reduced", "SELECT REDUCED ?b { " + CROSS + " }"),
        slow("count", "SELECT (COUNT(*) AS ?n) { " + CROSS + " }"),
        slow("group", "SELECT ?b (MAX(?i) AS ?n) { " + CROSS + " } GROUP BY ?b"),
        slow("exists", "SELECT ?c { " + CROSS + " FILTER NOT EXISTS { ?a ?x ?y } }"),
        slow("minus", "SELECT ?c { " + CROSS + " MINUS { ?a ?b ?c } }"),
        slow("negated path", "SELECT (COUNT(*) AS ?n) { ?a (x:p|!x:p)* ?b . ?c (x:p|!x:p)* ?d }"),
        slow("star of star", "SELECT (COUNT(*) AS ?n) { ?a ((x:p*)*)* ?b . ?c (x:p/^x:p)* ?d }"),
        slow(
            "path that forks",
            "SELECT (COUNT(*) AS ?n) { x:s0 (x:p|^x:p)" + "/(x:p|^x:p)".repeat(30) + " ?x }"),
        slow("construct", "CONSTRUCT { x:s x:p x:o } WHERE { " + CROSS + " }"),
        slow("describe", "DESCRIBE ?b { " + CROSS + " }"),
        slow("regex", regex("REGEX(?x, '(.*a){12}$')")),
        slow("regex over data", "SELECT * { ?s x:name ?x FILTER REGEX(?x, '(.*a){12}$') }"),
        slow("replace", regex("REPLACE(?x, '(a*)*\\\\1b', '')")),
        slow("constant", "SELECT (REPLACE('" + "a".repeat(50) + "!', '(a*)*\\\\1b', '') AS ?y) {}"),
        slow(
            "fn:matches",
            regex("<http://www.w3.org/2005/xpath-functions#matches>(?x, '(.*a){12}$')")),
        slow(
            "fn:replace",
            regex("<http://www.w3.org/2005/xpath-functions#replace>(?x, '(a*)*\\\\1b', '')")),
        slow(
            "regex in order by",
            "SELECT * { ?s x:name ?x } ORDER BY REGEX(CONCAT(?x, ?x), '(.*a){12}$')"),
        slow(
            "regex in an aggregate",
            "SELECT (MAX(REGEX(?x, '(.*a){12}$')) AS ?m) { ?s x:name ?x } GROUP BY ?z"));
  }

  private static String regex(String call) {
    return "SELECT * { BIND('%s!' AS ?x) FILTER(BOUND(?x)) BIND(%s AS ?y) }"
        .formatted("a".repeat(50), call);
  }

  static Stream<Hazard> large() {
    return Stream.of(
        large("tower of replace", tower("REPLACE(%s, 'a', 'aaaaaaaaaa')", "?x"), "characters"),
        large("constant tower", tower("REPLACE(%s, 'a', 'aaaaaaaaaa')", "'a'"), "characters"),
        large("groups", tower("REPLACE(%s, '(.+)', '$1$1$1$1$1$1$1$1$1$1')", "?x"), "characters"),
        large("tower of concat", tower("CONCAT(%1$s, %1$s)", "?x"), "characters"),
        large(
            "fn:concat",
            tower("<http://www.w3.org/2005/xpath-functions#concat>(%1$s, %1$s)", "?x"),
            "characters"),
        large(
            "fn:replace",
            tower("<http://www.w3.org/2005/xpath-functions#replace>(%s, 'a', 'aaaaaaaaaa')", "?x"),
            "characters"),
        large("binds", binds("CONCAT(%1$s, %1$s, %1$s, %1$s)"), "characters"),
        large("many long texts", manyTexts(), "long texts"),
        large(
            "group_concat",
            "SELECT (GROUP_CONCAT(?c; separator='"
                + "-".repeat(1000)
                + "') AS ?x) { "
                + CROSS
                + " }",
            ""),
        large("order by", "SELECT * { " + CROSS + " } ORDER BY ?i", "memory"),
        large("distinct", "SELECT DISTINCT * { " + CROSS + " }", "memory"),
        large(
            "groups",
            "SELECT ?c ?f (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?c ?f",
            "memory"),
        large(
            "distinct values",
            "SELECT (COUNT(DISTINCT CONCAT(STR(?c), STR(?f))) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
            "memory"),
        large("distinct rows", "SELECT (COUNT(DISTINCT *) AS ?n) { " + CROSS + " }", "memory"),
        large("hash join", "SELECT * { { " + CROSS + " } { SELECT ?i { ?i ?k ?l } } }", ""),
        large("minus", "SELECT * { ?a ?b ?c MINUS { " + CROSS + " } }", "memory"),
        large(
            "optional",
            "SELECT * { ?a x:p ?c OPTIONAL { { SELECT ?c ?i { ?a ?b ?c . ?g ?h ?i } } } }",
            "memory"),
        large("construct", "CONSTRUCT { ?a ?e ?i } WHERE { " + CROSS + " }", "memory"),
        large("describe", "DESCRIBE ?a ?d ?g WHERE { " + CROSS + " }", "memory"),
        large("rows", "SELECT * { ?a ?b ?c . ?d ?e ?f }", "rows"));
  }

  private static String tower(String step, String bottom) {
    String expression = bottom;
    for (int i = 0; i < (step.startsWith("REPLACE") ? 40 : 12); i++) {
      expression = step.formatted(expression);
    }
    if (!step.startsWith("REPLACE")) {
      return "SELECT (STRLEN(%s) AS ?n) { BIND('%s' AS ?x) }".formatted(expression, "a".repeat(40));
    }
    return "SELECT (STRLEN(%s) AS ?n) { BIND('aaaa' AS ?x) }".formatted(expression);
  }

  private static String binds(String step) {
    return "SELECT (STRLEN(?x20) AS ?n) { BIND('aaaa' AS ?x0) "
        + IntStream.range(0, 20)
            .mapToObj(i -> "BIND(%s AS ?x%d)".formatted(step.formatted("?x" + i), i + 1))
            .collect(Collectors.joining(" "))
        + "}";
  }

  /** Each is short enough, and all are held at once. */
  private static String manyTexts() {
    return "SELECT * { BIND('"
        + "a".repeat(9_000)
        + "' AS ?x) BIND(CONCAT(?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x) AS ?y) "
        + IntStream.range(0, 200)
            .mapToObj(i -> "BIND(CONCAT(?y, '%d') AS ?z%d)".formatted(i, i))
            .collect(Collectors.joining(" "))
        + "}";
  }

  static Stream<Hazard> malformed() {
    int many = 10_000;
    return Stream.of(
        malformed("groups", "SELECT * " + "{".repeat(many) + "}".repeat(many), "nested"),
        malformed(
            "brackets",
            "ASK { FILTER " + "(".repeat(many) + "1" + ")".repeat(many) + " }",
            "nested"),
        malformed("not", "ASK { FILTER (" + "!".repeat(many) + "true) }", "nested"),
        malformed("minus", "ASK { FILTER (" + "- ".repeat(many) + "1) }", "nested"),
        malformed("minus at once", "ASK { FILTER (" + "-".repeat(many) + "1) }", "nested"),
        malformed("path", "ASK { ?s " + "^(".repeat(many) + "x:p" + ")".repeat(many) + " ?o }", ""),
        malformed(
            "blank nodes", "ASK { ?s ?p " + "[ x:p ".repeat(many) + "]".repeat(many) + "}", ""),
        malformed("lists", "ASK { ?s ?p " + "( ".repeat(many) + ")".repeat(many) + "}", "nested"),
        malformed("triple terms", "ASK { ?s ?p " + "<<( x:a x:b ".repeat(many) + "}", "nested"),
        malformed("escapes", "ASK { FILTER " + "\\u0028".repeat(many) + "1", "nested"),
        malformed("sum", "ASK { FILTER (1" + "+1".repeat(many) + " > 2) }", "operators"),
        malformed("or", "ASK { FILTER (true" + "||true".repeat(many) + ") }", "operators"),
        malformed("sequence", "ASK { ?s x:p" + "/x:p".repeat(many) + " ?o }", "operators"),
        malformed("alternatives", "ASK { ?s x:p" + "|x:p".repeat(many) + " ?o }", "operators"),
        malformed("unions", "ASK { { ?s ?p ?o }" + " UNION { ?s ?p ?o }".repeat(many) + "}", ""),
        malformed("optionals", "ASK { ?s ?p ?o " + "OPTIONAL { ?a ?b ?c } ".repeat(many) + "}", ""),
        malformed("filters", "ASK { ?s ?p ?o " + "FILTER(?s) ".repeat(many) + "}", "clauses"),
        malformed(
            "list", "ASK { ?s ?p ?o FILTER(?o NOT IN (1" + ",1".repeat(20_000) + ")) }", "VALUES"),
        malformed("long", "ASK {}" + " ".repeat(3 << 20), "longer"),
        malformed("digits", "SELECT (" + "9".repeat(500_000) + " * 2 AS ?x) {}", "digits"),
        malformed(
            "typed digits",
            "SELECT ('"
                + "9".repeat(500_000)
                + "'^^<http://www.w3.org/2001/XMLSchema#integer> * 2 AS ?x) {}",
            "digits"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"slow", "large", "malformed"})
  void endsWithAMessage(Hazard hazard) {
    SparqlException stopped =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> catchThrowableOfType(SparqlException.class, () -> ask(hazard)));

    assertThat(stopped).as("the end of %s", hazard).isNotNull();
    assertThat(stopped.reason()).as(stopped.getMessage()).isEqualTo(hazard.reason());
    assertThat(stopped).hasMessageContaining(hazard.message());
  }

  private static List<String> ask(Hazard hazard) throws SparqlException {
    return Stores.ask(
        store,
        new SparqlRequest(
            Stores.PREFIXES + hazard.query(), Map.of(), List.of(), List.of(), hazard.limits()));
  }

  /** What is long and legal is answered, however deep the way through it goes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (0%s AS ?x) {}|+1",
        "ASK { ?s x:p%s ?o }|/x:p?",
        "ASK { ?s x:p ?o FILTER(false%s) }|||false",
        "ASK { { ?s ?p ?o } %s }| UNION { ?s ?p ?o }",
        "ASK { ?s ?p ?o %s }|OPTIONAL { ?s x:none ?n } ",
        "ASK { ?s ?p ?o %s }|FILTER(BOUND(?s)) ",
        "ASK { ?s x:p ?o FILTER(?o IN (1%s)) }|, 1",
        "ASK { ?s x:p ?o VALUES ?z { 1 %s } }|2 ",
        "ASK { ?s x:p ?o . %s }|?s x:name ?n . ",
      })
  void longQueriesAreAnswered(String pattern) throws Exception {
    int bar = pattern.indexOf('|', pattern.indexOf('}') + 1);
    String query =
        Stores.PREFIXES
            + pattern.substring(0, bar).formatted(pattern.substring(bar + 1).repeat(400));
    assertThat(Stores.ask(store, SparqlRequest.of(query))).isNotNull();
  }

  @Test
  void namesWithHyphensAreNoOperators() throws Exception {
    String values =
        IntStream.range(0, 3000)
            .mapToObj("x:arxiv-2406.%d-v-1-a"::formatted)
            .collect(Collectors.joining(" "));
    assertThat(Stores.ask(store, "SELECT ?s { VALUES ?s { " + values + " } ?s ?p ?o }")).isEmpty();
  }

  @Test
  void aQueryThatNobodyWaitsForEnds() throws Exception {
    PreparedQuery query =
        store.prepare(SparqlRequest.of("SELECT (COUNT(*) AS ?n) { " + CROSS + " . ?j ?k ?l }"));
    Thread.ofVirtual().start(query::cancel);
    SparqlException stopped =
        catchThrowableOfType(SparqlException.class, () -> Stores.write(query, ResultFormat.CSV));
    assertThat(stopped.reason()).isEqualTo(Reason.STOPPED);
  }
}
