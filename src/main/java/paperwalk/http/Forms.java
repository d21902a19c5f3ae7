package paperwalk.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperwalk.cite.CitationForm;
import paperwalk.store.ResultFormat;
import spark.Request;

/**
 * The forms in which one kind of answer can be had, and which of them a request wants: by the
 * parameter {@code format} or {@code output}, else by Accept.
 */
final class Forms {
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
          List.of(
              Map.entry("application/json", ResultFormat.JSON),
              Map.entry("application/xml", ResultFormat.XML),
              Map.entry("text/xml", ResultFormat.XML)));

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
          List.of(
              Map.entry("application/x-turtle", ResultFormat.TURTLE),
              Map.entry("application/json", ResultFormat.JSONLD),
              Map.entry("application/xml", ResultFormat.RDFXML)));

  private final List<ResultFormat> offered;
  private final Map<String, ResultFormat> names;
  private final Map<String, ResultFormat> byType = new LinkedHashMap<>();
  private final List<String> types;

  /**
   * Forms that can be had.
   *
   * @param offered the first is what a client gets that wants none in particular
   * @param names what the forms are called beside their own names
   * @param others what clients ask for when they mean one of them, beside its own media type
   */
  private Forms(
      List<ResultFormat> offered,
      Map<String, ResultFormat> names,
      List<Map.Entry<String, ResultFormat>> others) {
    this.offered = offered;
    this.names = names;
    offered.forEach(form -> byType.put(form.mediaType(), form));
    others.forEach(other -> byType.putIfAbsent(other.getKey(), other.getValue()));
    this.types = List.copyOf(byType.keySet());
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

  /** The header Content-Type of papers to cite: JSON is UTF-8 by itself. */
  static String contentType(CitationForm form) {
    return form.mediaType() + (form == CitationForm.CSL_JSON ? "" : "; charset=utf-8");
  }

  /**
   * The media type that a request wants most by Accept.
   *
   * @param offered the first is for whoever does not mind
   * @throws ProblemException (406) if it wants none of them
   */
  static String wanted(Request request, List<String> offered) {
    return MediaRange.best(Door.accept(request), offered)
        .orElseThrow(() ->
            new ProblemException(
                406,
                "Form not available",
                "This can be had as " + String.join(", ", offered) + "."));
  }

  /**
   * Whether a browser asks, which shows a page.
   *
   * @param otherwise what programs are given instead
   */
  static boolean wantsPage(Request request, String... otherwise) {
    List<String> offered = new ArrayList<>(List.of(otherwise));
    offered.add("text/html");
    return MediaRange.best(Door.accept(request), offered).filter("text/html"::equals).isPresent();
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
    return MediaRange.best(Door.accept(request), types)
        .map(byType::get)
        .orElseThrow(() -> notAcceptable(""));
  }

  private ProblemException notAcceptable(String why) {
    return new ProblemException(
        406,
        "Form not available",
        why + "This answer can be had as " + String.join(", ", mediaTypes()) + ".");
  }
}
