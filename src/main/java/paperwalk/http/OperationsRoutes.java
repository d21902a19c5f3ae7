package paperwalk.http;

import java.util.LinkedHashMap;
import java.util.Map;
import spark.Request;
import spark.Response;

/** What those ask who look after the server. */
final class OperationsRoutes {
  private final Traffic traffic;

  OperationsRoutes(Traffic traffic) {
    this.traffic = traffic;
  }

  void register(Routes routes) {
    routes.get("/health", OperationsRoutes::health);
    routes.get("/health/live", (request, response) -> state(response, "up"));
    routes.get("/health/ready", this::ready);
    routes.get(
        "/metrics",
        (request, response) -> {
          uncached(response).type(Metrics.TYPE);
          return traffic.metrics().text();
        });
  }

  private static Object health(Request request, Response response) {
    Site site = Site.of(request);
    Map<String, Object> health = new LinkedHashMap<>();
    health.put("status", "up");
    health.put("snapshot", site.name());
    health.put("statements", site.store().size());
    health.put("papers", site.papers().all().size());
    return Responses.json(response, health);
  }

  private Object ready(Request request, Response response) {
    if (!traffic.ready()) {
      uncached(response).header("Retry-After", "1");
      throw new ProblemException(
          503, "Not ready", "No graph is open yet, or the server is stopping; ask again soon.");
    }
    return state(response, "ready");
  }

  private static Object state(Response response, String state) {
    return Responses.json(uncached(response), Map.of("status", state));
  }

  private static Response uncached(Response response) {
    response.header("Cache-Control", "no-store");
    return response;
  }
}
