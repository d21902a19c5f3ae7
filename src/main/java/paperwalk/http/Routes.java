package paperwalk.http;

import java.util.HashSet;
import java.util.Set;
import spark.Request;
import spark.Route;
import spark.Service;

/**
 * Registers routes so that HEAD is answered like GET, and what would change anything is refused.
 */
final class Routes {
  private static final String READING = "GET, HEAD, OPTIONS";
  private static final String ASKING = "GET, HEAD, POST, OPTIONS";

  /** What is laid out and drawn, or walked, at each request. */
  private static final Set<String> COSTLY =
      Set.of("/api/graph", "/api/related", "/map", "/page/*", "/data/*");

  private final Service http;
  private final QueryGate gate;

  /** Where questions are taken by POST. */
  private final Set<String> asking = new HashSet<>();

  Routes(Service http, QueryGate gate) {
    this.http = http;
    this.gate = gate;
  }

  /** A route for GET and HEAD; of the answer to HEAD only the headers are sent. */
  void get(String path, Route route) {
    Route known = known(path, route);
    http.get(path, known);
    http.head(path, known);
  }

  /** The same route, at most as often at once as queries run. */
  private Route gated(Route route) {
    return (request, response) -> {
      try (QueryGate.Place _ = gate.enter(request, response)) {
        return route.handle(request, response);
      }
    };
  }

  /** A route for POST, which asks and changes nothing. */
  void post(String path, Route route) {
    asking.add(path);
    http.post(path, known(path, route));
  }

  private Route known(String path, Route route) {
    return noted(path, COSTLY.contains(path) ? gated(route) : route);
  }

  /** Notes for the logs which route was taken. */
  private static Route noted(String path, Route route) {
    return (request, response) -> {
      Visit visit = Visit.of(request);
      if (visit != null) {
        visit.route = path;
      }
      return route.handle(request, response);
    };
  }

  private String allowed(Request request) {
    return asking.contains(request.uri()) ? ASKING : READING;
  }

  /** Answers OPTIONS everywhere, and all other methods with 405 and what is allowed instead. */
  void refuseChanges() {
    Route refuse =
        (request, response) -> {
          response.header("Allow", allowed(request));
          throw new ProblemException(
              405,
              "Read-only",
              "The graph is made from lists and is never changed here; change a list and build"
                  + " again. This address answers "
                  + allowed(request)
                  + ".");
        };
    http.post("/*", refuse);
    http.put("/*", refuse);
    http.patch("/*", refuse);
    http.delete("/*", refuse);
    http.trace("/*", refuse);
    http.options(
        "/*",
        (request, response) -> {
          response.header("Allow", allowed(request));
          response.header("Access-Control-Allow-Methods", ASKING);
          response.header(
              "Access-Control-Allow-Headers",
              "Accept, Authorization, Content-Type, If-None-Match, X-Request-Id");
          response.header("Access-Control-Max-Age", "86400");
          response.status(204);
          response.raw().setContentType(null);
          return "";
        });
  }
}
