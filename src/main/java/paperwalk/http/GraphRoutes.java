package paperwalk.http;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import paperwalk.store.ResultFormat;
import paperwalk.store.SparqlException;
import spark.Request;
import spark.Response;

/**
 * The reading half of the SPARQL 1.1 Graph Store HTTP Protocol (W3C, 2013): {@code /graph?default},
 * {@code /graph?graph=IRI}, and {@code /graph/…} for a graph whose IRI begins with the base of the
 * graph's IRIs. The writing half is refused like every change.
 */
final class GraphRoutes {
  private static final String PATH = "/graph";

  private final Limits limits;

  GraphRoutes(Limits limits) {
    this.limits = limits;
  }

  void register(Routes routes) {
    routes.get(PATH, this::indirect);
    routes.get(PATH + "/*", this::direct);
  }

  private Object indirect(Request request, Response response) throws IOException {
    String graph = request.queryParams("graph");
    boolean byDefault = request.queryParams("default") != null;
    if (byDefault == (graph != null)) {
      throw new ProblemException(
          400,
          "Which graph?",
          "Ask for /graph?default or /graph?graph=IRI, one of them; SELECT DISTINCT ?g { GRAPH ?g"
              + " { ?s ?p ?o } } lists the graphs there are.");
    }
    if (graph == null) {
      return answer(null, request, response);
    }
    return answer(absolute(graph), request, response);
  }

  private Object direct(Request request, Response response) throws IOException {
    String path = Addresses.decodedPath(request);
    return answer(
        Site.of(request).store().snapshot().base() + path.substring(PATH.length() + 1),
        request,
        response);
  }

  private Object answer(@Nullable String graph, Request request, Response response)
      throws IOException {
    Site site = Site.of(request);
    if (graph != null && !site.store().hasGraph(graph)) {
      throw new ProblemException(
          404,
          "No such graph",
          "There is no graph <%s>; SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } lists those there are."
              .formatted(graph));
    }
    ResultFormat format = Forms.GRAPHS.of(request);
    AnswerStream out = AnswerStream.of(request, response, limits);
    out.type(Forms.contentType(format));
    try {
      site.store().writeGraph(graph, format, out);
      out.finish();
    } catch (SparqlException e) {
      // It is thrown before the first byte.
      throw SparqlRoutes.problem(e);
    } catch (RuntimeException | IOException e) {
      if (!out.streams()) {
        throw e;
      }
      out.breakOff();
    }
    return out.streams()
        ? ""
        : new StoredAnswer(out.toByteArray(), Forms.contentType(format)).send(request, response);
  }

  private static String absolute(String iri) {
    try {
      if (new URI(iri).isAbsolute()) {
        return iri;
      }
    } catch (URISyntaxException e) {
      // An IRI may hold letters that a URI may not.
      if (iri.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")) {
        return iri;
      }
    }
    throw new ProblemException(
        400, "No absolute IRI", "graph=%s: give the whole IRI of a graph.".formatted(iri));
  }
}
