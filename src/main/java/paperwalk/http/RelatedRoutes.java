package paperwalk.http;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paperwalk.recommend.EvidenceGraph;
import paperwalk.recommend.Recommendation;
import paperwalk.recommend.Recommender;
import paperwalk.recommend.RelatedQuestion;
import paperwalk.recommend.RelatedRequest;
import paperwalk.recommend.UnknownPaperException;
import spark.Request;
import spark.Response;

/** Related work for whatever somebody has: papers, texts, lists, in any mixture. */
final class RelatedRoutes {
  private static final String PATH = "/api/related";

  void register(Routes routes) {
    routes.get(PATH, this::get);
    routes.post(PATH, this::post);
  }

  private Object get(Request request, Response response) throws IOException {
    return answer(RelatedFields.ofAddress(request), request, response);
  }

  private Object post(Request request, Response response) throws IOException {
    RelatedQuestion question = RelatedFields.ofBody(request, Site.of(request).lists());
    return answer(question, request, response);
  }

  private static Object answer(RelatedQuestion question, Request request, Response response)
      throws IOException {
    Recommender recommender = Site.of(request).recommender();
    EvidenceGraph graph = recommender.graph();
    RelatedQuestion.Understood understood = understood(question, graph);
    RelatedRequest asked = understood.request();
    List<Recommendation> related = recommender.related(asked);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("seeds", named(graph, asked.starts().papers()));
    answer.put("texts", asked.starts().texts());
    if (!question.lists().isEmpty()) {
      answer.put("lists", Map.of("known", understood.known(), "unknown", understood.unknown()));
    }
    answer.put("related", related);
    if (related.isEmpty()) {
      answer.put("note", note(asked));
    }
    return ApiAnswers.json(request, response, answer);
  }

  private static String note(RelatedRequest asked) {
    return asked.isFiltered()
        ? "Of the papers that share anything with it, none is wanted; ask for fewer conditions."
        : "No other paper shares anything with it.";
  }

  private static RelatedQuestion.Understood understood(
      RelatedQuestion question, EvidenceGraph graph) {
    try {
      return question.understood(graph);
    } catch (UnknownPaperException e) {
      throw unknown(graph, e);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          400, "Impossible question", sentence(String.valueOf(e.getMessage())));
    }
  }

  /** Says which papers may have been meant. */
  static ProblemException unknown(EvidenceGraph graph, UnknownPaperException e) {
    return new ProblemException(404, "Unknown paper", e.getMessage(), named(graph, e.near()));
  }

  /** A paper by its names. */
  private record Named(String iri, String title, List<String> identifiers) {}

  private static List<Named> named(EvidenceGraph graph, List<Integer> papers) {
    return papers.stream()
        .map(graph::node)
        .map(node -> new Named(node.iri(), node.label(), node.identifiers()))
        .toList();
  }

  private static String sentence(String message) {
    return message.isEmpty()
        ? "It cannot be answered."
        : Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
  }
}
