package paperwalk.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paperwalk.store.GraphStore;
import paperwalk.store.PreparedQuery;
import paperwalk.store.ResultFormat;
import paperwalk.store.SparqlException;
import paperwalk.store.SparqlRequest;
import spark.Request;
import spark.Response;

/** The SPARQL endpoint (SPARQL 1.1 Protocol, query operation). */
final class SparqlRoutes {
  private static final List<ResultFormat> ROWS =
      List.of(
          ResultFormat.JSON,
          ResultFormat.XML,
          ResultFormat.CSV,
          ResultFormat.TSV,
          ResultFormat.TABLE);
  private static final List<ResultFormat> GRAPHS =
      List.of(ResultFormat.TURTLE, ResultFormat.JSONLD, ResultFormat.NTRIPLES, ResultFormat.RDFXML);

  private final Duration timeout;

  SparqlRoutes(Duration timeout) {
    this.timeout = timeout;
  }

  void register(Routes routes) {
    routes.get("/sparql", this::get);
    routes.post("/sparql", this::post);
  }

  private Object get(Request request, Response response) throws IOException {
    String query = request.queryParams("query");
    boolean browser =
        asked(request) == null
            && MediaRange.best(
                    Door.accept(request),
                    List.of("application/sparql-results+json", "text/turtle", "text/html"))
                .filter("text/html"::equals)
                .isPresent();
    if (browser) {
      Site site = Site.of(request);
      Pages.Answer answer = answer(site.store(), query);
      response.status(answer.status());
      return Responses.html(response, site.pages().sparql(query == null ? "" : query, answer));
    }
    if (query == null && request.queryParams("update") != null) {
      throw readOnly();
    }
    if (query == null || query.isBlank()) {
      throw new ProblemException(
          400, "No query", "Give the query as the parameter \"query\", or POST it.");
    }
    return run(query, request, response);
  }

  private Object post(Request request, Response response) throws IOException {
    String type =
        Optional.ofNullable(request.headers("Content-Type")).orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("application/sparql-query")) {
      if (request.body().isBlank()) {
        throw new ProblemException(400, "No query", "The body is empty; it should be the query.");
      }
      return run(request.body(), request, response);
    }
    if (type.startsWith("application/x-www-form-urlencoded")) {
      String query = request.queryParams("query");
      if (query == null && request.queryParams("update") != null) {
        throw readOnly();
      }
      if (query == null || query.isBlank()) {
        throw new ProblemException(400, "No query", "The form lacks the field \"query\".");
      }
      return run(query, request, response);
    }
    if (type.startsWith("application/sparql-update")) {
      throw readOnly();
    }
    throw new ProblemException(
        415,
        "Unknown form of query",
        "POST a query as application/sparql-query or application/x-www-form-urlencoded.");
  }

  private Object run(String query, Request request, Response response) throws IOException {
    Site site = Site.of(request);
    List<String> defaultGraphs = values(request, "default-graph-uri");
    List<String> namedGraphs = values(request, "named-graph-uri");
    Question question = Question.of(query, defaultGraphs, namedGraphs);
    Boolean graph = site.answers().answersGraph(question);
    if (graph != null) {
      StoredAnswer answer = site.answers().find(question, format(graph, request));
      if (answer != null) {
        return answer.send(request, response);
      }
    }
    try {
      PreparedQuery prepared =
          site.store()
              .prepare(new SparqlRequest(query, Map.of(), defaultGraphs, namedGraphs, timeout));
      ResultFormat format = format(prepared.answersGraph(), request);
      AnswerBuffer out = new AnswerBuffer();
      prepared.write(format, out, AnswerBuffer.MOST_TABLE_ROWS);
      String type = format.mediaType() + (isText(format) ? "; charset=utf-8" : "");
      if (question == null || out.size() > AnswerCache.MOST) {
        response.type(type);
        return out.toByteArray();
      }
      StoredAnswer answer = new StoredAnswer(out.toByteArray(), type);
      site.answers().keep(question, prepared.answersGraph(), format, answer);
      return answer.send(request, response);
    } catch (SparqlException e) {
      throw problem(e);
    }
  }

  /** The form asked for by name; a blank one is none. */
  private static @Nullable String asked(Request request) {
    String format = request.queryParams("format");
    String name = format == null ? request.queryParams("output") : format;
    return name == null || name.isBlank() ? null : name;
  }

  private static ProblemException readOnly() {
    return new ProblemException(
        403, "Read-only", "The graph is made from lists; change a list and build again.");
  }

  private static boolean isText(ResultFormat format) {
    return format.mediaType().startsWith("text/");
  }

  private static ResultFormat format(boolean graph, Request request) {
    List<ResultFormat> offered = graph ? GRAPHS : ROWS;
    String asked = asked(request);
    if (asked != null) {
      String name = graph && asked.equals("json") ? "jsonld" : asked;
      return ResultFormat.of(name)
          .filter(offered::contains)
          .orElseThrow(() -> notAcceptable(offered));
    }
    String accept = Door.accept(request);
    Optional<String> exact =
        MediaRange.best(accept, offered.stream().map(ResultFormat::mediaType).toList());
    if (exact.isPresent()) {
      return ResultFormat.of(exact.get()).orElseThrow();
    }
    // Plain JSON and XML are what many clients ask for when they mean SPARQL's.
    return MediaRange.best(accept, List.of("application/json", "application/xml"))
        .flatMap(type ->
            ResultFormat.of(
                type.equals("application/json")
                    ? (graph ? "jsonld" : "json")
                    : (graph ? "rdf" : "xml")))
        .orElseThrow(() -> notAcceptable(offered));
  }

  private static ProblemException notAcceptable(List<ResultFormat> offered) {
    return new ProblemException(
        406,
        "Form not available",
        "This answer can be had as "
            + String.join(", ", offered.stream().map(ResultFormat::mediaType).toList())
            + ".");
  }

  private static List<String> values(Request request, String name) {
    String[] values = request.queryParamsValues(name);
    return values == null ? List.of() : Arrays.asList(values);
  }

  static ProblemException problem(SparqlException e) {
    return switch (e.reason()) {
      case SYNTAX ->
          new ProblemException(400, "Malformed query", "The query has an error: " + e.getMessage());
      case REFUSED -> new ProblemException(403, "Not allowed", e.getMessage());
      case TIMEOUT -> new ProblemException(503, "Query took too long", e.getMessage());
      case TOO_LARGE -> new ProblemException(400, "Query needs too much", e.getMessage());
      case STOPPED -> new ProblemException(503, "Query stopped", e.getMessage());
      case FAILED -> new ProblemException(400, "Query failed", e.getMessage());
    };
  }

  /** The answer as text for the page, or why there is none. */
  private Pages.Answer answer(GraphStore store, @Nullable String query) throws IOException {
    if (query == null || query.isBlank()) {
      return new Pages.Answer("", "", 200);
    }
    try {
      PreparedQuery prepared =
          store.prepare(new SparqlRequest(query, Map.of(), List.of(), List.of(), timeout));
      AnswerBuffer out = new AnswerBuffer();
      prepared.write(
          prepared.answersGraph() ? ResultFormat.TURTLE : ResultFormat.TABLE,
          out,
          AnswerBuffer.MOST_TABLE_ROWS);
      return new Pages.Answer(out.toString(java.nio.charset.StandardCharsets.UTF_8), "", 200);
    } catch (ProblemException e) {
      return new Pages.Answer("", String.valueOf(e.getMessage()), e.status());
    } catch (SparqlException e) {
      return new Pages.Answer("", e.getMessage(), problem(e).status());
    }
  }
}
