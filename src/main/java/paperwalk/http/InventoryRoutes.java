package paperwalk.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import paperwalk.store.FindingRecords.Finding;
import spark.Request;
import spark.Response;

/** The API's lists of what there is beside papers. */
final class InventoryRoutes {
  private static final Set<String> SEVERITIES = Set.of("error", "warning", "info");

  void register(Routes routes) {
    routes.get(
        "/api/topics",
        (request, response) ->
            list(
                request,
                response,
                "topics",
                Site.of(request).inventory().topics(),
                Inventory.Topic::iri));
    routes.get(
        "/api/venues",
        (request, response) ->
            list(
                request,
                response,
                "venues",
                Site.of(request).inventory().venues(),
                Inventory.Venue::iri));
    routes.get(
        "/api/repositories",
        (request, response) ->
            list(
                request,
                response,
                "repositories",
                Site.of(request).inventory().repositories(),
                Inventory.Code::iri));
    routes.get(
        "/api/lists",
        (request, response) ->
            list(
                request,
                response,
                "lists",
                Site.of(request).inventory().lists(),
                Inventory.ReadingList::iri));
    routes.get("/api/findings", this::findings);
  }

  private Object findings(Request request, Response response) throws IOException {
    Parameters parameters =
        Parameters.of(request, known("list", "rule", "severity").toArray(String[]::new));
    String list = parameters.text("list").strip();
    String rule = parameters.text("rule").strip();
    String severity = parameters.choice("severity", SEVERITIES);
    List<Finding> found =
        Site.of(request).inventory().findings().stream()
            .filter(each -> list.isEmpty() || PaperSelection.isNamed(each.list(), list, "list"))
            .filter(each -> rule.isEmpty() || each.rule().equals(rule))
            .filter(each -> severity == null || each.severity().equals(severity))
            .toList();
    return page(request, response, parameters, "findings", found, Finding::iri);
  }

  private static <T> Object list(
      Request request, Response response, String name, List<T> all, Function<T, String> iri)
      throws IOException {
    Parameters parameters = Parameters.of(request, known().toArray(String[]::new));
    return page(request, response, parameters, name, all, iri);
  }

  private static <T> Object page(
      Request request,
      Response response,
      Parameters parameters,
      String name,
      List<T> all,
      Function<T, String> iri)
      throws IOException {
    Paging<T> page = Paging.of(all, iri, parameters, request, response);
    return ApiAnswers.json(request, response, page.answer(name, page.items()));
  }

  private static List<String> known(String... own) {
    List<String> names = new ArrayList<>(List.of(own));
    names.addAll(Paging.NAMES);
    return names;
  }
}
