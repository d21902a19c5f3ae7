package paperwalk.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperwalk.store.GraphStore;
import paperwalk.store.PreparedQuery;
import paperwalk.store.QueryLimits;
import paperwalk.store.ResultFormat;
import paperwalk.store.SparqlException;
import paperwalk.store.SparqlRequest;
import spark.Request;
import spark.Response;

/** The SPARQL endpoint (SPARQL 1.1 Protocol, query operation). */
final class SparqlRoutes {
  private final QueryGate gate;

  SparqlRoutes(QueryGate gate) {
    this.gate = gate;
  }

  void register(Routes routes) {
    routes.get("/sparql", this::get);
    routes.post("/sparql", this::post);
    routes.get("/sparql/", this::get);
    routes.post("/sparql/", this::post);
  }

  private Object get(Request request, Response response) throws IOException {
    if (forPeople(request)) {
      return page(request, response);
    }
    return answer(SparqlCall.get(request), request, response);
  }

  private Object post(Request request, Response response) throws IOException {
    return answer(SparqlCall.post(request), request, response);
  }

  private Object answer(SparqlCall call, Request request, Response response) throws IOException {
    return switch (call.kind()) {
      case QUERY -> run(call, request, response);
      case UPDATE -> throw refusal(call, request);
      case DESCRIPTION -> DescriptionRoutes.service(request, response);
    };
  }

  /** Whether a browser asks, which shows a page. */
  private static boolean forPeople(Request request) {
    return Forms.asked(request) == null
        && Forms.wantsPage(request, "application/sparql-results+json", "text/turtle");
  }

  private Object page(Request request, Response response) throws IOException {
    String query = request.queryParams("query");
    Site site = Site.of(request);
    Pages.Answer answer = answer(site.store(), query, request, response);
    response.status(answer.status());
    return Responses.html(response, site.pages().sparql(query == null ? "" : query, answer));
  }

  /** Says why an update is refused: as such, or because it is none. */
  private static ProblemException refusal(SparqlCall call, Request request) {
    try {
      Site.of(request).store().checkUpdate(call.text());
      return new ProblemException(
          403,
          "Read-only",
          "The graph is made from lists and is never changed here; change a list and build again.");
    } catch (SparqlException e) {
      return new ProblemException(
          400, "Malformed update", "The update has an error: " + e.getMessage());
    }
  }

  private Object run(SparqlCall call, Request request, Response response) throws IOException {
    Site site = Site.of(request);
    Visit.asks(request, call.text());
    Question question = Question.of(call.text(), call.defaultGraphs(), call.namedGraphs());
    Boolean graph = site.answers().answersGraph(question);
    if (graph != null) {
      StoredAnswer answer = site.answers().find(question, form(graph, request));
      if (answer != null) {
        return answer.send(request, response);
      }
    }
    try {
      PreparedQuery prepared =
          site.store()
              .prepare(
                  new SparqlRequest(
                      call.text(),
                      Map.of(),
                      call.defaultGraphs(),
                      call.namedGraphs(),
                      limits(request)));
      ResultFormat format = form(prepared.answersGraph(), request);
      String type = Forms.contentType(format);
      AnswerStream out = gate.answer(request, response, prepared, format, type);
      if (out.streams()) {
        return "";
      }
      byte[] bytes = out.toByteArray();
      if (question == null || bytes.length > AnswerCache.MOST) {
        response.type(type);
        return bytes;
      }
      StoredAnswer answer = new StoredAnswer(bytes, type);
      site.answers().keep(question, prepared.answersGraph(), format, answer);
      return answer.send(request, response);
    } catch (SparqlException e) {
      throw problem(e);
    }
  }

  private static ResultFormat form(boolean graph, Request request) {
    return (graph ? Forms.GRAPHS : Forms.ROWS).of(request);
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

  /** The limits, with less time if the client wants so. */
  private QueryLimits limits(Request request) {
    QueryLimits limits = gate.limits().query();
    return limits.withTime(QueryTime.of(request.queryParams("timeout"), limits.time()));
  }

  /** The answer as text for the page, or why there is none. */
  private Pages.Answer answer(
      GraphStore store, @Nullable String query, Request request, Response response)
      throws IOException {
    if (query == null || query.isBlank()) {
      return new Pages.Answer("", "", 200);
    }
    try (QueryGate.Place place = gate.enter(request, response)) {
      PreparedQuery prepared =
          store.prepare(new SparqlRequest(query, Map.of(), List.of(), List.of(), limits(request)));
      place.begin(prepared);
      AnswerBuffer out = new AnswerBuffer();
      prepared.write(
          prepared.answersGraph() ? ResultFormat.TURTLE : ResultFormat.TABLE,
          out,
          AnswerBuffer.MOST_TABLE_ROWS);
      return new Pages.Answer(
          new String(out.toByteArray(), java.nio.charset.StandardCharsets.UTF_8), "", 200);
    } catch (ProblemException e) {
      return new Pages.Answer("", String.valueOf(e.getMessage()), e.status());
    } catch (SparqlException e) {
      return new Pages.Answer("", e.getMessage(), problem(e).status());
    }
  }
}
