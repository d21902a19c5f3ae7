package paperwalk.cite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which papers can be cited. */
public enum CitationForm {
  /** BibTeX, as classical styles and biblatex read it; UTF-8. */
  BIBTEX("application/x-bibtex", "bib", "bibtex"),
  /** The RIS format of reference managers: tagged lines that end in CR LF. */
  RIS("application/x-research-info-systems", "ris", "ris"),
  /** The JSON of the Citation Style Language, schema version 1.0. */
  CSL_JSON("application/vnd.citationstyles.csl+json", "csl.json", "csl", "csl-json");

  private final String mediaType;
  private final String extension;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> names;

  CitationForm(String mediaType, String extension, String... names) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.names = List.of(names);
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The usual ending of file names, without its first dot. */
  public String extension() {
    return extension;
  }

  /** The form of a short name, a file extension or a media type. */
  public static Optional<CitationForm> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(form ->
            form.names.contains(lower)
                || form.extension.equals(lower)
                || form.mediaType.equals(lower))
        .findFirst();
  }

  /** Writes papers, each under a key of its own. Costs time in proportion to them. */
  public String write(List<Citation> papers) {
    List<String> keys = CitationKeys.of(papers);
    return switch (this) {
      case BIBTEX -> BibTexWriter.write(papers, keys);
      case RIS -> RisWriter.write(papers, keys);
      case CSL_JSON -> CslWriter.write(papers, keys);
    };
  }
}
