package paperwalk.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which an answer can be written. */
public enum ResultFormat {
  /** A table for people at a terminal. */
  TABLE("text/plain", true, false, "table", "text"),
  /** SPARQL 1.1 Query Results JSON Format. */
  JSON("application/sparql-results+json", true, false, "json", "srj"),
  /** SPARQL Query Results XML Format. */
  XML("application/sparql-results+xml", true, false, "xml", "srx"),
  /** SPARQL 1.1 Query Results CSV. */
  CSV("text/csv", true, false, "csv"),
  /** SPARQL 1.1 Query Results TSV. */
  TSV("text/tab-separated-values", true, false, "tsv"),
  /** Turtle. */
  TURTLE("text/turtle", false, true, "ttl", "turtle"),
  /** JSON-LD 1.1. */
  JSONLD("application/ld+json", false, true, "jsonld", "json-ld"),
  /** N-Triples. */
  NTRIPLES("application/n-triples", false, true, "nt", "ntriples"),
  /** RDF/XML. */
  RDFXML("application/rdf+xml", false, true, "rdf", "rdfxml");

  private final String mediaType;
  private final boolean forRows;
  private final boolean forGraphs;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> names;

  ResultFormat(String mediaType, boolean forRows, boolean forGraphs, String... names) {
    this.mediaType = mediaType;
    this.forRows = forRows;
    this.forGraphs = forGraphs;
    this.names = List.of(names);
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether it can carry the answer to a SELECT or ASK. */
  public boolean forRows() {
    return forRows;
  }

  /** Whether it can carry the answer to a CONSTRUCT or DESCRIBE. */
  public boolean forGraphs() {
    return forGraphs;
  }

  /** The usual file extension, without its dot. */
  public String extension() {
    return names.getFirst();
  }

  /** The format of a short name, a file extension or a media type. */
  public static Optional<ResultFormat> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> f.names.contains(lower) || f.mediaType.equals(lower))
        .findFirst();
  }
}
