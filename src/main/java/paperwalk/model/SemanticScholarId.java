package paperwalk.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper of Semantic Scholar, by its hash or its corpus number. The two number apart, so they are
 * two schemes.
 *
 * @param value 40 hexadecimal digits, or the decimal digits of the corpus number
 */
public record SemanticScholarId(String value) implements Identifier {
  private static final int HASH = 40;
  private static final Pattern BARE =
      Pattern.compile(
          "s2:([0-9a-f]{40})|(?:corpus|corpusid):(\\d{1,12})", Pattern.CASE_INSENSITIVE);
  private static final Pattern URL =
      Pattern.compile(
          "https?://(?:www\\.)?semanticscholar\\.org/(?:paper|reader)/(?:[^/?#]+/)?([0-9a-f]{40})"
              + "(?:[/?#].*)?"
              + "|https?://(?:api|www)\\.semanticscholar\\.org/CorpusID:(\\d{1,12})(?:[/?#].*)?",
          Pattern.CASE_INSENSITIVE);

  /** Finds the id in {@code s2:…}, {@code corpus:…} or in the URL of a paper. */
  public static Optional<SemanticScholarId> parse(String text) {
    for (Pattern pattern : new Pattern[] {BARE, URL}) {
      Matcher matcher = pattern.matcher(text.strip());
      if (matcher.matches()) {
        String hash = matcher.group(1);
        return Optional.of(
            new SemanticScholarId(hash != null ? hash.toLowerCase(Locale.ROOT) : matcher.group(2)));
      }
    }
    return Optional.empty();
  }

  @Override
  public String scheme() {
    return value.length() == HASH ? "s2" : "corpus";
  }

  @Override
  public String url() {
    return value.length() == HASH
        ? "https://www.semanticscholar.org/paper/" + value
        : "https://api.semanticscholar.org/CorpusID:" + value;
  }
}
