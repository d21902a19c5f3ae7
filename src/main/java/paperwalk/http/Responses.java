package paperwalk.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.Map;
import spark.Response;

/** Bodies of answers. */
final class Responses {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private Responses() {}

  static String json(Response response, Object value) {
    response.type("application/json; charset=utf-8");
    return text(value);
  }

  static String html(Response response, String page) {
    response.type("text/html; charset=utf-8");
    return page;
  }

  /** A problem document (RFC 9457). */
  static String problem(Response response, int status, String title, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    response.status(status);
    response.type("application/problem+json; charset=utf-8");
    return text(problem);
  }

  private static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be written as JSON", e);
    }
  }
}
