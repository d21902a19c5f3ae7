package paperwalk.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spark.Request;

/**
 * What a request asks of the endpoint, in any of the ways of the SPARQL 1.1 Protocol, sections 2.1
 * and 2.2.
 *
 * @param kind what is asked for
 * @param text the query or update; empty if there is none
 * @param defaultGraphs the graphs that stand for the default graph
 * @param namedGraphs the graphs that GRAPH sees
 */
record SparqlCall(Kind kind, String text, List<String> defaultGraphs, List<String> namedGraphs) {
  private static final String DIRECT = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  /** What may be asked for. */
  enum Kind {
    /** An answer to a query. */
    QUERY,
    /** A change, which is always refused. */
    UPDATE,
    /** What the endpoint is and can do. */
    DESCRIPTION
  }

  /** Reads a GET or HEAD. */
  static SparqlCall get(Request request) {
    @Nullable String update = only(request, "update");
    @Nullable String query = only(request, "query");
    if (query == null && update == null && request.queryString() == null) {
      return of(Kind.DESCRIPTION, "", request);
    }
    return parameter(
        query, update, "Give the query as the parameter \"query\", or POST it.", request);
  }

  /**
   * Reads a POST.
   *
   * @throws ProblemException (400, 415) if it is none that the protocol knows
   */
  static SparqlCall post(Request request) {
    String header = Optional.ofNullable(request.headers("Content-Type")).orElse("");
    String type = header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    CHARSET
        .matcher(header)
        .results()
        .map(found -> found.group(1))
        .filter(charset -> !charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("utf8"))
        .findFirst()
        .ifPresent(charset -> {
          throw new ProblemException(
              415, "Unknown charset", "charset=%s: send UTF-8.".formatted(charset));
        });
    return switch (type) {
      case DIRECT -> direct(Kind.QUERY, "query", request);
      case UPDATE -> direct(Kind.UPDATE, "update", request);
      case FORM ->
          parameter(
              only(request, "query"),
              only(request, "update"),
              "The form lacks the field \"query\".",
              request);
      default ->
          throw new ProblemException(
              415, "Unknown form of query", "POST a query as %s or %s.".formatted(DIRECT, FORM));
    };
  }

  private static SparqlCall direct(Kind kind, String name, Request request) {
    if (request.queryParams("query") != null || request.queryParams("update") != null) {
      throw new ProblemException(
          400, "Two queries", "The address has a query and so has the body; send one of them.");
    }
    String text = utf8(request.bodyAsBytes());
    if (text.isBlank()) {
      throw new ProblemException(
          400, "No " + name, "The body is empty; it should be the %s.".formatted(name));
    }
    return of(kind, text, request);
  }

  private static SparqlCall parameter(
      @Nullable String query, @Nullable String update, String missing, Request request) {
    if (query != null && update != null) {
      throw new ProblemException(
          400, "Query and update", "Send either \"query\" or \"update\", not both.");
    }
    if (update != null) {
      return of(Kind.UPDATE, update, request);
    }
    if (query == null || query.isBlank()) {
      throw new ProblemException(400, "No query", missing);
    }
    return of(Kind.QUERY, query, request);
  }

  private static SparqlCall of(Kind kind, String text, Request request) {
    return new SparqlCall(
        kind, text, values(request, "default-graph-uri"), values(request, "named-graph-uri"));
  }

  /** The value of a parameter that may be given once; null if it is not. */
  private static @Nullable String only(Request request, String name) {
    List<String> values = values(request, name);
    if (values.size() > 1) {
      throw new ProblemException(
          400,
          "More than one " + name,
          "The parameter \"%s\" is given %d times; give it once.".formatted(name, values.size()));
    }
    return values.isEmpty() ? null : values.getFirst();
  }

  private static List<String> values(Request request, String name) {
    String[] values = request.queryParamsValues(name);
    return values == null ? List.of() : Arrays.asList(values);
  }

  private static String utf8(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(400, "Not UTF-8", "The body is no UTF-8 text; send it in UTF-8.");
    }
  }
}
