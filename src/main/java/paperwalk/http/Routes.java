package paperwalk.http;

import spark.Route;
import spark.Service;

/**
 * Registers routes so that HEAD is answered like GET, and what would change anything is refused.
 */
final class Routes {
  private static final String READING = "GET, HEAD, OPTIONS";
  private static final String ASKING = "GET, HEAD, POST, OPTIONS";

  private final Service http;

  Routes(Service http) {
    this.http = http;
  }

  /** A route for GET and HEAD; of the answer to HEAD only the headers are sent. */
  void get(String path, Route route) {
    http.get(path, route);
    http.head(path, route);
  }

  /** A route for POST. */
  void post(String path, Route route) {
    http.post(path, route);
  }

  /** Answers OPTIONS everywhere, and all other methods with 405 and what is allowed instead. */
  void refuseChanges() {
    Route refuse =
        (request, response) -> {
          response.header("Allow", request.uri().equals("/sparql") ? ASKING : READING);
          throw new ProblemException(
              405,
              "Read-only",
              "The graph is made from lists and is never changed here; change a list and build"
                  + " again. This address answers "
                  + (request.uri().equals("/sparql") ? ASKING : READING)
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
          response.header("Allow", request.uri().equals("/sparql") ? ASKING : READING);
          response.header("Access-Control-Allow-Methods", ASKING);
          response.header("Access-Control-Allow-Headers", "Accept, Content-Type");
          response.status(204);
          response.raw().setContentType(null);
          return "";
        });
  }
}
