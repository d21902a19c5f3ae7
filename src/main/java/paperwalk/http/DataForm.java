package paperwalk.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paperwalk.cite.CitationForm;
import paperwalk.store.ResultFormat;

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

  /** As the header Content-Type says it: JSON, XML and N-Triples are UTF-8 by themselves. */
  String contentType() {
    return this == TURTLE || this == BIBTEX || this == RIS
        ? mediaType() + "; charset=utf-8"
        : mediaType();
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
