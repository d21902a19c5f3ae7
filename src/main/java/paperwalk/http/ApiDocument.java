package paperwalk.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import spark.Request;
import spark.Response;

/** The description of the API: an OpenAPI 3.1 document for programs, a page for people. */
final class ApiDocument {
  private static final ObjectNode DOCUMENT = read();

  /** The parameter without which its operation has no answer to show. */
  private static final String NEEDED = "paper";

  void register(Routes routes) {
    routes.get("/api/openapi.json", this::document);
    routes.get("/api", this::page);
  }

  /** A parameter on the page. */
  record ParameterView(String name, String text) {}

  /** An operation on the page, with an address to try it. */
  record OperationView(
      String path, String summary, String example, List<ParameterView> parameters, String forms) {}

  private Object document(Request request, Response response) throws IOException {
    Parameters.of(request);
    ObjectNode own = DOCUMENT.deepCopy();
    own.putArray("servers").addObject().put("url", Root.of(request).url("/"));
    return new StoredAnswer(
            Responses.text(own).getBytes(StandardCharsets.UTF_8), "application/json; charset=utf-8")
        .send(request, response);
  }

  private Object page(Request request, Response response) throws IOException {
    Parameters.of(request);
    Map<String, String> known = known(Site.of(request));
    List<OperationView> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : DOCUMENT.path("paths").properties()) {
      operations.add(operation(path.getKey(), path.getValue().path("get"), known));
    }
    String page =
        Pages.render(
            Templates.API,
            Root.of(request),
            Map.of(
                "title",
                "API",
                "description",
                DOCUMENT.path("info").path("description").asText(),
                "operations",
                operations));
    return new StoredAnswer(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8")
        .send(request, response);
  }

  private static OperationView operation(
      String path, JsonNode operation, Map<String, String> known) {
    List<ParameterView> parameters = new ArrayList<>();
    String example = path;
    for (JsonNode reference : operation.path("parameters")) {
      JsonNode parameter = DOCUMENT.at(reference.path("$ref").asText().substring(1));
      String name = parameter.path("name").asText();
      parameters.add(new ParameterView(name, parameter.path("description").asText()));
      if (known.containsKey(name)) {
        example = example.replace("{" + name + "}", Addresses.escape(known.getOrDefault(name, "")));
      }
      if (name.equals(NEEDED)) {
        example += "?" + name + "=" + known.getOrDefault("id", "{id}");
      }
    }
    return new OperationView(
        path,
        operation.path("summary").asText(),
        example.contains("{") ? "" : example,
        parameters,
        String.join(
            ", ",
            StreamSupport.stream(
                    operation
                        .path("responses")
                        .path("200")
                        .path("content")
                        .properties()
                        .spliterator(),
                    false)
                .map(Map.Entry::getKey)
                .toList()));
  }

  /** Values of the graph that is served, for the addresses to try. */
  private static Map<String, String> known(Site site) {
    Map<String, String> known = new HashMap<>();
    site.papers().all().stream().findFirst().ifPresent(paper -> known.put("id", paper.key()));
    site.inventory().topics().stream()
        .findFirst()
        .ifPresent(topic -> known.put("topic", topic.id()));
    return known;
  }

  private static ObjectNode read() {
    try (InputStream in = ApiDocument.class.getResourceAsStream("/paperwalk/web/openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks the description of its API");
      }
      return (ObjectNode) new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the description of the API cannot be read", e);
    }
  }
}
