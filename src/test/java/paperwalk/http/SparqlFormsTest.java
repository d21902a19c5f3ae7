package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.http.Http.Answer;

/** Every form of answer, read back by Jena's own readers. */
class SparqlFormsTest {
  private static final Map<String, Lang> ROWS =
      Map.of(
          "application/sparql-results+json", ResultSetLang.RS_JSON,
          "application/sparql-results+xml", ResultSetLang.RS_XML,
          "text/csv", ResultSetLang.RS_CSV,
          "text/tab-separated-values", ResultSetLang.RS_TSV);
  private static final Map<String, Lang> GRAPHS =
      Map.of(
          "text/turtle", Lang.TURTLE,
          "application/ld+json", Lang.JSONLD,
          "application/n-triples", Lang.NTRIPLES,
          "application/rdf+xml", Lang.RDFXML);
  private static final String CONSTRUCT =
      Queries.PREFIXES
          + "CONSTRUCT { ?paper dcterms:title ?title } { ?paper a pw:Paper ; dcterms:title ?title"
          + " }";

  @RegisterExtension private static final SeedServer server = new SeedServer();

  private static final Http http = server.http();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void rowsComeBackAsTheyAre(String type) {
    Answer answer = http.query(Queries.TITLES, "Accept", type);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.type()).isEqualTo(type);
    assertThat(answer.header("Vary")).containsIgnoringCase("Accept");
    assertThat(titles(rows(answer)))
        .hasSize(14)
        .isSorted()
        .contains("HYDRA: Model Factorization Framework for Black-Box LLM Personalization");
  }

  @Test
  void textIsATableForPeople() {
    Answer answer = http.query(Queries.TITLES, "Accept", "text/plain");
    assertThat(answer.header("Content-Type")).matches("(?i)text/plain;\\s*charset=utf-8");
    assertThat(answer.body())
        .startsWith("---")
        .contains("| paper")
        .contains("HYDRA: Model Factorization Framework");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, true",
    "application/sparql-results+xml, true",
    "text/csv, true",
    "text/tab-separated-values, true",
    "application/sparql-results+json, false",
    "application/sparql-results+xml, false",
    "text/csv, false",
    "text/tab-separated-values, false"
  })
  void booleansComeBackAsTheyAre(String type, boolean truth) {
    String query = truth ? "ASK { ?s ?p ?o }" : "ASK { ?s <http://example.org/no> ?o }";
    Answer answer = http.query(query, "Accept", type);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.type()).isEqualTo(type);
    if (type.startsWith("application/")) {
      assertThat(read(answer).booleanResult()).isEqualTo(truth);
    } else {
      assertThat(answer.body()).containsIgnoringCase(Boolean.toString(truth));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void graphsComeBackAsTheyAre(String type) {
    Answer answer = http.query(CONSTRUCT, "Accept", type);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.type()).isEqualTo(type);
    assertThat(graph(answer).size()).isEqualTo(14);
    Answer described =
        http.query(
            "DESCRIBE <https://w3id.org/paperwalk/id/paper/arxiv-2406.10471>", "Accept", type);
    assertThat(described.type()).isEqualTo(type);
    assertThat(graph(described).size()).isGreaterThan(5);
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/sparql-results+json",
    "srj, application/sparql-results+json",
    "xml, application/sparql-results+xml",
    "srx, application/sparql-results+xml",
    "csv, text/csv",
    "CSV, text/csv",
    "tsv, text/tab-separated-values",
    "table, text/plain",
    "text, text/plain",
    "application/sparql-results+xml, application/sparql-results+xml"
  })
  void formatNamesAForm(String format, String type) {
    for (String name : List.of("format", "output")) {
      Answer answer =
          http.get(
              "/sparql?" + Http.parameters(Map.of("query", Queries.TITLES, name, format)),
              "Accept",
              "application/sparql-results+json");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.type()).isEqualTo(type);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle",
    "turtle, text/turtle",
    "jsonld, application/ld+json",
    "json, application/ld+json",
    "nt, application/n-triples",
    "rdf, application/rdf+xml"
  })
  void formatNamesAFormOfAGraph(String format, String type) {
    Answer answer =
        http.get("/sparql?" + Http.parameters(Map.of("query", CONSTRUCT, "format", format)));
    assertThat(answer.type()).isEqualTo(type);
    assertThat(graph(answer).size()).isEqualTo(14);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv;q=0.5, application/sparql-results+xml;q=0.9 | application/sparql-results+xml",
        "text/csv;q=0.5, application/sparql-results+xml;q=0.4 | text/csv",
        "application/sparql-results+json;q=0, */*;q=0.1       | application/sparql-results+xml",
        "text/*;q=0.3, application/*;q=0.2                    | text/csv",
        "TEXT/CSV                                             | text/csv",
        "text/csv; charset=utf-8                              | text/csv",
        "*/*                                                  | application/sparql-results+json",
        "image/png, text/csv;q=0.001                          | text/csv",
        "application/json                                     | application/sparql-results+json",
        "application/xml                                      | application/sparql-results+xml",
        "nonsense                                             | application/sparql-results+json"
      })
  void theMostWantedFormWins(String accept, String type) {
    assertThat(http.query(Queries.TITLES, "Accept", accept).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/rdf+xml;q=0.9, text/turtle;q=0.8 | application/rdf+xml",
        "application/json                             | application/ld+json",
        "application/xml                              | application/rdf+xml",
        "*/*                                          | text/turtle"
      })
  void theMostWantedFormOfAGraphWins(String accept, String type) {
    assertThat(http.query(CONSTRUCT, "Accept", accept).type()).isEqualTo(type);
  }

  @Test
  void withoutAcceptTheAnswerIsJson() {
    assertThat(http.query("ASK {}").type()).isEqualTo("application/sparql-results+json");
  }

  @Test
  void whatCannotBeHadIsNotAcceptable() {
    List<Answer> answers =
        List.of(
            http.query("ASK {}", "Accept", "image/png"),
            http.query("ASK {}", "Accept", "text/turtle"),
            http.query(CONSTRUCT, "Accept", "text/csv"),
            http.get("/sparql?query=ASK%7B%7D&format=png"),
            http.get("/sparql?query=ASK%7B%7D&format=ttl"));
    for (Answer answer : answers) {
      Problems.check(answer, 406);
      assertThat(answer.json().path("detail").asText())
          .containsPattern("application/sparql-results\\+json|text/turtle");
    }
  }

  /** XML has no name for such a property: the answer cannot be had in this form. */
  @Test
  void aPropertyWithoutXmlNameIsNoFailureOfTheServer() {
    Answer answer =
        http.query("CONSTRUCT { <http://x/s> <http://x/1> 1 } {}", "Accept", "application/rdf+xml");
    assertThat(answer.status()).isBetween(400, 499);
    Problems.check(answer, answer.status());
  }

  private static QueryExecResult read(Answer answer) {
    Lang lang = ROWS.get(answer.type());
    assertThat(lang).as("%s", answer).isNotNull();
    return RowSetReaderRegistry.getFactory(lang).create(lang).readAny(bytes(answer), new Context());
  }

  private static RowSet rows(Answer answer) {
    return read(answer).rowSet();
  }

  private static List<String> titles(RowSet rows) {
    List<String> titles = new ArrayList<>();
    rows.forEach(row -> titles.add(row.get(Var.alloc("title")).getLiteralLexicalForm()));
    return titles;
  }

  private static Graph graph(Answer answer) {
    Graph graph = GraphFactory.createDefaultGraph();
    Lang lang = GRAPHS.get(answer.type());
    assertThat(lang).as("%s", answer).isNotNull();
    RDFParser.source(bytes(answer)).lang(lang).parse(graph);
    return graph;
  }

  private static ByteArrayInputStream bytes(Answer answer) {
    return new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8));
  }
}
