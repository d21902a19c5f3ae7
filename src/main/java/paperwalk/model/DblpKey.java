package paperwalk.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of a record in the DBLP bibliography.
 *
 * @param value such as {@code conf/nips/VaswaniSPUJGKP17}
 */
public record DblpKey(String value) implements Identifier {
  private static final String KEY =
      "((?:conf|journals|books|series|phd|reference)/[A-Za-z0-9_/-]{3,80})";
  private static final Pattern BARE = Pattern.compile("dblp:" + KEY, Pattern.CASE_INSENSITIVE);
  private static final Pattern URL =
      Pattern.compile(
          "https?://(?:www\\.)?dblp\\.(?:org|uni-trier\\.de|dagstuhl\\.de)/rec/(?:html/|bibtex/)?"
              + KEY
              + "(?:\\.html|\\.bib|\\.xml|\\.rdf|\\.ttl)?(?:[?#].*)?",
          Pattern.CASE_INSENSITIVE);

  /** Finds the key in {@code dblp:…} or in the URL of a record. */
  public static Optional<DblpKey> parse(String text) {
    for (Pattern pattern : new Pattern[] {BARE, URL}) {
      Matcher matcher = pattern.matcher(text.strip());
      if (matcher.matches()) {
        return Optional.of(new DblpKey(matcher.group(1)));
      }
    }
    return Optional.empty();
  }

  @Override
  public String scheme() {
    return "dblp";
  }

  @Override
  public String url() {
    return "https://dblp.org/rec/" + value;
  }
}
