package paperwalk.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.TestServer;

/** Jena's and RDF4J's clients, just as they come, work with the endpoint. */
class JavaClientsTest {
  private static TestServer server;
  private static String endpoint;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start();
    endpoint = server.address() + "sparql";
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(QuerySendMode.class)
  void jenaAsksInEveryWay(QuerySendMode way) throws Exception {
    try (QueryExecution query = jena("select", way)) {
      assertThat(titles(query.execSelect())).isEqualTo(Answers.TITLES);
    }
    try (QueryExecution query = jena("letters", way)) {
      assertThat(query.execSelect().next().getLiteral("x").getString()).isEqualTo(Answers.LETTERS);
    }
    try (QueryExecution query = jena("ask", way)) {
      assertThat(query.execAsk()).isTrue();
    }
    try (QueryExecution query = jena("construct", way)) {
      assertThat(query.execConstruct().size()).isEqualTo(Answers.TITLES.size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void jenaReadsEveryFormOfRows(String form) throws Exception {
    try (QueryExecution query =
        QueryExecutionHTTP.service(endpoint)
            .query(Answers.question("select"))
            .acceptHeader(form)
            .build()) {
      assertThat(titles(query.execSelect())).isEqualTo(Answers.TITLES);
    }
  }

  @Test
  void jenasConnectionAsksAndReadsGraphs() throws Exception {
    try (RDFConnection connection =
        RDFConnectionRemote.service(server.address().toString()).queryEndpoint("sparql").build()) {
      List<String> titles = new ArrayList<>();
      connection.querySelect(
          Answers.question("select"), row -> titles.add(row.getLiteral("title").getString()));
      assertThat(titles).isEqualTo(Answers.TITLES);
      assertThat(connection.queryAsk(Answers.question("ask"))).isTrue();
      assertThat(connection.queryConstruct(Answers.question("construct")).size())
          .isEqualTo(Answers.TITLES.size());
      assertThat(connection.queryDescribe("DESCRIBE <https://w3id.org/paperwalk/id/facet/peft>"))
          .isNotNull();
    }
  }

  @Test
  void jenaIsToldWhatIsWrong() {
    try (QueryExecution query =
        QueryExecutionHTTP.service(endpoint).queryString("SELECT * WHERE {").build()) {
      assertThatThrownBy(query::execSelect)
          .isInstanceOfSatisfying(
              QueryExceptionHTTP.class, e -> assertThat(e.getStatusCode()).isEqualTo(400));
    }
  }

  private static QueryExecution jena(String question, QuerySendMode way) throws Exception {
    return QueryExecutionHTTP.service(endpoint)
        .query(Answers.question(question))
        .sendMode(way)
        .build();
  }

  private static List<String> titles(ResultSet rows) {
    List<String> titles = new ArrayList<>();
    rows.forEachRemaining(row -> titles.add(row.getLiteral("title").getString()));
    return titles;
  }

  @Test
  void rdf4jAsks() throws Exception {
    SPARQLRepository repository = new SPARQLRepository(endpoint);
    try (RepositoryConnection connection = repository.getConnection()) {
      try (TupleQueryResult rows =
          connection.prepareTupleQuery(Answers.question("select")).evaluate()) {
        assertThat(rows.stream().map(row -> row.getValue("title").stringValue()).toList())
            .isEqualTo(Answers.TITLES);
      }
      try (TupleQueryResult rows =
          connection.prepareTupleQuery(Answers.question("letters")).evaluate()) {
        assertThat(rows.next().getValue("x").stringValue()).isEqualTo(Answers.LETTERS);
      }
      assertThat(connection.prepareBooleanQuery(Answers.question("ask")).evaluate()).isTrue();
      try (GraphQueryResult graph =
          connection.prepareGraphQuery(Answers.question("construct")).evaluate()) {
        assertThat(QueryResults.asModel(graph)).hasSameSizeAs(Answers.TITLES);
      }
      assertThat(connection.size()).isPositive();
      assertThat(connection.getContextIDs().stream()).isNotEmpty();
    } finally {
      repository.shutDown();
    }
  }

  @Test
  void rdf4jIsToldWhatIsWrongAndThatNothingCanBeChanged() {
    SPARQLRepository repository = new SPARQLRepository(endpoint);
    try (RepositoryConnection connection = repository.getConnection()) {
      assertThatThrownBy(
              () -> connection.prepareTupleQuery("SELECT * WHERE { ?s ?p }").evaluate().close())
          .isInstanceOf(QueryEvaluationException.class)
          .hasMessageContaining("line 1, column 24: unexpected }");
      assertThatThrownBy(() -> connection.prepareUpdate("CLEAR ALL").execute())
          .hasMessageContaining("The graph is made from lists");
    } finally {
      repository.shutDown();
    }
  }
}
