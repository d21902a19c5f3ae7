package paperwalk.http;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperwalk.draw.GraphFormat;
import paperwalk.recommend.PaperFinder;
import paperwalk.recommend.Recommendation;
import paperwalk.recommend.Recommender;
import paperwalk.recommend.UnknownPaperException;
import paperwalk.store.PaperRecord;
import spark.Request;
import spark.Response;

/** The JSON API. */
final class ApiRoutes {
  private static final String PAPERS = "/api/papers/";
  private static final String RELATED = "/related";
  private static final int MAX_LIMIT = 1000;

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
  }

  private Object list(Request request, Response response) {
    String words = request.queryParamOrDefault("q", "");
    String topic = request.queryParamOrDefault("topic", "");
    int limit = number(request, "limit", 100, 0, MAX_LIMIT);
    int offset = number(request, "offset", 0, 0, Integer.MAX_VALUE);
    List<PaperRecord> found =
        Site.of(request).papers().search(words).stream()
            .filter(paper ->
                topic.isEmpty()
                    || paper.topics().stream()
                        .anyMatch(t -> t.iri().equals(topic) || t.iri().endsWith("/" + topic)))
            .toList();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", found.size());
    answer.put("offset", offset);
    answer.put("papers", found.stream().skip(offset).limit(limit).toList());
    return Responses.json(response, answer);
  }

  private Object paper(Request request, Response response) {
    Site site = Site.of(request);
    return Responses.json(response, record(site, find(site, id(request))));
  }

  private Object related(Request request, Response response) {
    int limit = number(request, "limit", Recommender.DEFAULT_COUNT, 1, MAX_LIMIT);
    Site site = Site.of(request);
    Recommender recommender = site.recommender();
    int paper = find(site, id(request));
    List<Recommendation> related = recommender.related(List.of(paper), limit);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("paper", recommender.graph().nodes().get(paper).iri());
    answer.put("related", related);
    return Responses.json(response, answer);
  }

  private Object graph(Request request, Response response) throws IOException {
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
      centres.add(recommender.graph().nodes().get(find(site, id)).iri());
    }
    int hops = number(request, "hops", 2, 0, 10);
    String text =
        centres.isEmpty()
            ? drawings.wholeText(format, "Paperwalk")
            : drawings.text(drawings.around(centres, hops), format, "Paperwalk");
    response.type(format.mediaType() + "; charset=utf-8");
    return text;
  }

  /** What stands between {@code /api/papers/} and {@code /related}. */
  private static String id(Request request) {
    try {
      String path = new URI(request.uri()).getPath();
      int end = path.endsWith(RELATED) ? path.length() - RELATED.length() : path.length();
      return path.substring(Math.min(PAPERS.length(), end), end);
    } catch (URISyntaxException e) {
      throw new ProblemException(400, "Malformed address", String.valueOf(e.getMessage()));
    }
  }

  private static PaperRecord record(Site site, int paper) {
    String iri = site.recommender().graph().nodes().get(paper).iri();
    return site.papers()
        .find(iri.substring(iri.lastIndexOf('/') + 1))
        .orElseThrow(() -> new IllegalStateException("walk graph and statements differ: " + iri));
  }

  private static int find(Site site, @Nullable String id) {
    try {
      return new PaperFinder(site.recommender().graph()).find(id == null ? "" : id);
    } catch (UnknownPaperException e) {
      throw new ProblemException(404, "Unknown paper", e.getMessage());
    }
  }

  private static int number(Request request, String name, int otherwise, int least, int most) {
    String text = request.queryParams(name);
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through to the problem below.
    }
    throw new ProblemException(
        400,
        "Number out of range",
        "%s=%s: give a whole number from %d to %d.".formatted(name, text, least, most));
  }
}
