package paperwalk.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paperwalk.cite.CitationForm;
import paperwalk.draw.GraphFormat;
import paperwalk.recommend.PaperFinder;
import paperwalk.recommend.Recommendation;
import paperwalk.recommend.Recommender;
import paperwalk.recommend.RelatedRequest;
import paperwalk.recommend.UnknownPaperException;
import paperwalk.store.PaperRecord;
import spark.Request;
import spark.Response;

/** The API: papers, related work, the graph. */
final class ApiRoutes {
  private static final String PAPERS = "/api/papers/";
  private static final String RELATED = "/related";
  private static final int MAX_LIMIT = 1000;
  private static final List<String> SELECTION =
      List.of(
          "q", "topic", "venue", "year", "hasCode", "list", "sort", "fields", "format", "limit",
          "offset", "cursor");

  void register(Routes routes) {
    routes.get("/api/papers", this::list);
    // An id may hold slashes, as DOIs do.
    routes.get(
        PAPERS + "*",
        (request, response) ->
            request.uri().endsWith(RELATED)
                ? related(request, response)
                : paper(request, response));
    routes.get("/api/graph", this::graph);
    new RelatedRoutes().register(routes);
    new InventoryRoutes().register(routes);
    new FeedRoutes().register(routes);
    new ApiDocument().register(routes);
  }

  private Object list(Request request, Response response) throws IOException {
    Parameters parameters = Parameters.of(request, SELECTION.toArray(String[]::new));
    CitationForm form = ApiAnswers.form(request, parameters);
    Set<String> fields = ApiAnswers.fields(parameters);
    List<PaperRecord> found = PaperSelection.of(parameters).of(Site.of(request).papers());
    Paging<PaperRecord> page = Paging.of(found, PaperRecord::key, parameters, request, response);
    if (form != null) {
      return ApiAnswers.cited(request, response, form, page.items());
    }
    List<Object> shown =
        page.items().stream().map(paper -> ApiAnswers.paper(paper, fields)).toList();
    return ApiAnswers.json(request, response, page.answer("papers", shown));
  }

  private Object paper(Request request, Response response) throws IOException {
    Parameters parameters = Parameters.of(request, "fields", "format");
    Site site = Site.of(request);
    PaperRecord paper = record(site, find(site, id(request)));
    CitationForm form = ApiAnswers.form(request, parameters);
    Set<String> fields = ApiAnswers.fields(parameters);
    return form != null
        ? ApiAnswers.cited(request, response, form, List.of(paper))
        : ApiAnswers.json(request, response, ApiAnswers.paper(paper, fields));
  }

  private Object related(Request request, Response response) throws IOException {
    int limit =
        Parameters.of(request, "limit").number("limit", RelatedRequest.DEFAULT_COUNT, 1, MAX_LIMIT);
    Site site = Site.of(request);
    Recommender recommender = site.recommender();
    int paper = find(site, id(request));
    List<Recommendation> related = recommender.related(List.of(paper), limit);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("paper", recommender.graph().node(paper).iri());
    answer.put("related", related);
    return ApiAnswers.json(request, response, answer);
  }

  private Object graph(Request request, Response response) throws IOException {
    Parameters parameters = Parameters.of(request, "format", "around", "hops");
    Site site = Site.of(request);
    Recommender recommender = site.recommender();
    Drawings drawings = site.drawings();
    String name = request.queryParamOrDefault("format", "cytoscape");
    GraphFormat format =
        GraphFormat.of(name)
            .orElseThrow(() ->
                new ProblemException(
                    400,
                    "Unknown format",
                    "format=%s: choose gexf, graphml, dot, cytoscape or svg.".formatted(name)));
    List<String> centres = new ArrayList<>();
    String[] around = request.queryParamsValues("around");
    for (String id : around == null ? new String[0] : around) {
      centres.add(recommender.graph().node(find(site, id)).iri());
    }
    int hops = parameters.number("hops", 2, 0, 10);
    String text =
        centres.isEmpty()
            ? drawings.wholeText(format, "Paperwalk")
            : drawings.text(drawings.around(centres, hops), format, "Paperwalk");
    return new StoredAnswer(
            text.getBytes(StandardCharsets.UTF_8), format.mediaType() + "; charset=utf-8")
        .send(request, response);
  }

  /** What stands between {@code /api/papers/} and {@code /related}. */
  private static String id(Request request) {
    String path = Addresses.decodedPath(request);
    int end = path.endsWith(RELATED) ? path.length() - RELATED.length() : path.length();
    return path.substring(Math.min(PAPERS.length(), end), end);
  }

  private static PaperRecord record(Site site, int paper) {
    String iri = site.recommender().graph().node(paper).iri();
    return site.papers()
        .find(iri.substring(iri.lastIndexOf('/') + 1))
        .orElseThrow(() -> new IllegalStateException("walk graph and statements differ: " + iri));
  }

  private static int find(Site site, @Nullable String id) {
    // A key is looked up; whatever else names a paper is sought.
    int known =
        site.papers()
            .find(id == null ? "" : id)
            .map(paper -> site.recommender().graph().paper(paper.iri()))
            .orElse(-1);
    if (known >= 0) {
      return known;
    }
    try {
      return new PaperFinder(site.recommender().graph()).find(id == null ? "" : id);
    } catch (UnknownPaperException e) {
      throw RelatedRoutes.unknown(site.recommender().graph(), e);
    }
  }
}
