package paperwalk.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperwalk.store.ResultFormat;
import spark.Request;

/**
 * The forms in which one kind of answer can be had, and which of them a request wants: by the
 * parameter {@code format} or {@code output}, else by Accept.
 *
 * @param offered the first is what a client gets that wants none in particular
 * @param names what the forms are called beside their own names
 * @param types what clients ask for when they mean one of them
 */
record Forms(
    List<ResultFormat> offered, Map<String, ResultFormat> names, Map<String, ResultFormat> types) {

  /** For the answer to a SELECT or ASK. */
  static final Forms ROWS =
      new Forms(
          List.of(
              ResultFormat.JSON,
              ResultFormat.XML,
              ResultFormat.CSV,
              ResultFormat.TSV,
              ResultFormat.TABLE),
          Map.of("application/json", ResultFormat.JSON, "application/xml", ResultFormat.XML),
          inOrder(
              "application/json", ResultFormat.JSON,
              "application/xml", ResultFormat.XML,
              "text/xml", ResultFormat.XML));

  /** For a graph. */
  static final Forms GRAPHS =
      new Forms(
          List.of(
              ResultFormat.TURTLE, ResultFormat.JSONLD, ResultFormat.NTRIPLES, ResultFormat.RDFXML),
          Map.of(
              "json", ResultFormat.JSONLD,
              "xml", ResultFormat.RDFXML,
              "application/json", ResultFormat.JSONLD,
              "application/xml", ResultFormat.RDFXML),
          inOrder(
              "application/x-turtle", ResultFormat.TURTLE,
              "application/json", ResultFormat.JSONLD,
              "application/xml", ResultFormat.RDFXML));

  private static Map<String, ResultFormat> inOrder(
      String a, ResultFormat ofA, String b, ResultFormat ofB, String c, ResultFormat ofC) {
    Map<String, ResultFormat> map = new LinkedHashMap<>();
    map.put(a, ofA);
    map.put(b, ofB);
    map.put(c, ofC);
    return map;
  }

  /** The form asked for by name; null if none is. A blank name is none. */
  static @Nullable String asked(Request request) {
    String format = request.queryParams("format");
    String name = format == null ? request.queryParams("output") : format;
    // A plus sign that nobody encoded arrives as a space.
    return name == null || name.isBlank() ? null : name.strip().replace(' ', '+');
  }

  /** The header Content-Type of a form. */
  static String contentType(ResultFormat form) {
    return form.mediaType() + (form.mediaType().startsWith("text/") ? "; charset=utf-8" : "");
  }

  /** Their media types, the preferred first. */
  List<String> mediaTypes() {
    return offered.stream().map(ResultFormat::mediaType).toList();
  }

  /**
   * The form that a request wants most.
   *
   * @throws ProblemException (406) if it is none of these
   */
  ResultFormat of(Request request) {
    String asked = asked(request);
    if (asked != null) {
      ResultFormat named = names.get(asked.toLowerCase(Locale.ROOT));
      return named != null
          ? named
          : ResultFormat.of(asked)
              .filter(offered::contains)
              .orElseThrow(() -> notAcceptable("format=%s is none of these. ".formatted(asked)));
    }
    Map<String, ResultFormat> known = new LinkedHashMap<>();
    offered.forEach(form -> known.put(form.mediaType(), form));
    types.forEach(known::putIfAbsent);
    return MediaRange.best(Door.accept(request), List.copyOf(known.keySet()))
        .map(known::get)
        .orElseThrow(() -> notAcceptable(""));
  }

  private ProblemException notAcceptable(String why) {
    return new ProblemException(
        406,
        "Form not available",
        why + "This answer can be had as " + String.join(", ", mediaTypes()) + ".");
  }
}
