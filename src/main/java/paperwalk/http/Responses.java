package paperwalk.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spark.Response;

/** Bodies of answers. */
final class Responses {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  /** Media type of problem documents. */
  static final String PROBLEM = "application/problem+json; charset=utf-8";

  /** What every answer carries: a page may load its style sheet and nothing else. */
  static final Map<String, String> SECURITY =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
              + " base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "cross-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Access-Control-Allow-Origin",
          "*",
          "Access-Control-Expose-Headers",
          "Allow, ETag, Link, Location, Retry-After, Vary, X-Request-Id",
          "Vary",
          "Accept");

  private Responses() {}

  static String json(Response response, Object value) {
    response.type("application/json; charset=utf-8");
    return text(value);
  }

  static String html(Response response, String page) {
    response.type("text/html; charset=utf-8");
    return page;
  }

  /**
   * Says of an answer that it depends on what is accepted, and that it may be kept but not given
   * out again unasked: the snapshot may be another at the next moment.
   */
  static void mayChange(HttpServletResponse response) {
    response.setHeader("Vary", "Accept, Accept-Encoding");
    response.setHeader("Cache-Control", "no-cache");
  }

  /** Answers with a problem document. */
  static String problem(Response response, ProblemException problem) {
    response.status(problem.status());
    response.type(PROBLEM);
    return problem(
        problem.status(), problem.title(), String.valueOf(problem.getMessage()), problem.nearest());
  }

  /** The text of a problem document (RFC 9457). */
  static String problem(int status, String title, String detail) {
    return problem(status, title, detail, List.of());
  }

  private static String problem(int status, String title, String detail, List<?> nearest) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    if (!nearest.isEmpty()) {
      problem.put("nearest", nearest);
    }
    return text(problem);
  }

  /** Any value as JSON in UTF-8, without a text in between. */
  static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be written as JSON", e);
    }
  }

  /** Any value as JSON. */
  static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be written as JSON", e);
    }
  }
}
