package paperwalk.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the graph says of a paper, put together for a page or an answer.
 *
 * @param iri its IRI
 * @param key last part of the IRI
 * @param title its title
 * @param authors who wrote it, in order: as its byline says, or else as the entry gives them that
 *     names most of them
 * @param versions its versions, the published ones first
 * @param topics its facets
 * @param code its code repositories
 * @param projectPages addresses of its project pages
 * @param entries where lists state it
 */
public record PaperRecord(
    String iri,
    String key,
    String title,
    List<String> authors,
    List<VersionRecord> versions,
    List<Named> topics,
    List<Repository> code,
    List<String> projectPages,
    List<EntryRecord> entries) {

  /**
   * A version.
   *
   * @param kind {@code published}, {@code preprint} or {@code version}
   * @param venue IRI of the edition, or of the series for a preprint
   * @param venueName such as {@code EMNLP 2024} or {@code arXiv}
   * @param series IRI of the series
   * @param seriesName its name in full
   * @param venueType {@code conference}, {@code journal} or {@code repository}
   * @param issued year, or year and month
   */
  public record VersionRecord(
      String kind,
      @Nullable String venue,
      @Nullable String venueName,
      @Nullable String series,
      @Nullable String seriesName,
      @Nullable String venueType,
      @Nullable String issued,
      @Nullable String arxivId,
      @Nullable String doi,
      @Nullable String aclId,
      @Nullable String url) {}

  /**
   * A thing with a name.
   *
   * @param group the property that leads to it: {@code goal}, {@code kind}, {@code approach}
   */
  public record Named(String iri, String name, String group) {}

  /**
   * A code repository.
   *
   * @param url as the list wrote it
   * @param owner IRI of its owner
   */
  public record Repository(String iri, String url, @Nullable String owner) {}

  /**
   * An entry of a list.
   *
   * @param line its line in the list, from 1
   * @param rawText the line as written
   * @param section IRI of its section
   * @param sectionName the heading
   * @param stated the tag as written
   * @param findings what is wrong with the line
   */
  public record EntryRecord(
      String iri,
      String list,
      String listTitle,
      int line,
      String rawText,
      String section,
      String sectionName,
      @Nullable String stated,
      List<FindingRecord> findings) {}

  /**
   * A finding.
   *
   * @param column where it begins in the line, from 1
   * @param before what stands there
   * @param after what should stand there, if that is certain
   */
  public record FindingRecord(
      String rule, int column, String message, String before, @Nullable String after) {}

  /** The version to name first: the published one where there is one. */
  public @Nullable VersionRecord best() {
    return versions.isEmpty() ? null : versions.getFirst();
  }
}
