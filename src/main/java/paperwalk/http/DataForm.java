package paperwalk.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paperwalk.cite.CitationForm;
import paperwalk.store.ResultFormat;
import spark.Request;

/** The forms in which data about a thing can be had; papers can also be cited. */
enum DataForm {
  TURTLE(ResultFormat.TURTLE, null),
  JSONLD(ResultFormat.JSONLD, null),
  NTRIPLES(ResultFormat.NTRIPLES, null),
  RDFXML(ResultFormat.RDFXML, null),
  BIBTEX(null, CitationForm.BIBTEX),
  RIS(null, CitationForm.RIS),
  CSL_JSON(null, CitationForm.CSL_JSON);

  private final @Nullable ResultFormat graph;
  private final @Nullable CitationForm citation;

  DataForm(@Nullable ResultFormat graph, @Nullable CitationForm citation) {
    this.graph = graph;
    this.citation = citation;
  }

  /** The forms of a thing, the one to be given first to whoever does not mind. */
  static List<DataForm> of(boolean paper) {
    return Arrays.stream(values()).filter(form -> paper || form.graph != null).toList();
  }

  /**
   * The form that a request wants most; null for the page.
   *
   * @throws ProblemException (406) if it wants neither
   */
  static @Nullable DataForm wanted(Request request, boolean paper) {
    List<DataForm> forms = of(paper);
    List<String> offered = new ArrayList<>(List.of("text/html"));
    forms.forEach(form -> offered.add(form.mediaType()));
    String type = Forms.wanted(request, offered);
    return forms.stream().filter(form -> form.mediaType().equals(type)).findFirst().orElse(null);
  }

  /** The form by whose ending a path ends. */
  static Optional<DataForm> ofEnding(String path) {
    return Arrays.stream(values())
        .filter(form -> path.endsWith(form.ending()))
        .max(Comparator.comparingInt(form -> form.ending().length()));
  }

  /** With its dot. */
  String ending() {
    return "." + (graph != null ? graph.extension() : citation().extension());
  }

  /** Without parameters. */
  String mediaType() {
    return graph != null ? graph.mediaType() : citation().mediaType();
  }

  /** As the header Content-Type says it. */
  String contentType() {
    return graph != null ? Forms.contentType(graph) : Forms.contentType(citation());
  }

  /** The form of the graph; null for citations. */
  @Nullable ResultFormat graph() {
    return graph;
  }

  /** The form of a citation. */
  CitationForm citation() {
    if (citation == null) {
      throw new IllegalStateException(this + " is no form of citations");
    }
    return citation;
  }
}
