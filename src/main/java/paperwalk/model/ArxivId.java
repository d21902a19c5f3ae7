package paperwalk.model;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An arXiv identifier (see "Understanding the arXiv identifier" on arxiv.org).
 *
 * @param value without version, such as {@code 2406.10471} or {@code cs/0701001}
 * @param version the version that was asked for, or null
 */
public record ArxivId(String value, @Nullable Integer version) implements Identifier {
  private static final String ID = "(\\d{4}\\.\\d{4,5}|[a-z][a-z-]+(?:\\.[A-Z]{2})?/\\d{7})";
  private static final Pattern BARE =
      Pattern.compile("(?:arxiv:)?\\s*" + ID + "(?:v(\\d{1,3}))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern URL =
      Pattern.compile(
          "(?:https?://)?(?:(?:[a-z0-9-]+\\.){0,5}"
              + "(?:arxiv\\.org|alphaxiv\\.org|ar5iv\\.org|xxx\\.lanl\\.gov)/{1,2}"
              + "(?:abs|pdf|html|format|ps|src|overview|ftp/arxiv/papers/\\d{4})"
              + "|huggingface\\.co/papers|papers\\.cool/arxiv|scirate\\.com/arxiv)/{1,2}"
              + "(?:arxiv:)?"
              + ID
              + "(?:v(\\d{1,3}))?(?:\\.pdf)?[/.,;)]{0,3}(?:[?#].*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATACITE =
      Pattern.compile(
          "(?:https?://(?:dx\\.)?doi\\.org/|doi:)?10\\.48550/arxiv\\." + ID + "(?:v(\\d{1,3}))?",
          Pattern.CASE_INSENSITIVE);

  /** Finds the id in {@code arxiv:…}, a bare id, a URL of arXiv or a mirror, or arXiv's DOI. */
  public static Optional<ArxivId> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    ArxivId usual = usual(text);
    if (usual != null) {
      return Optional.of(usual);
    }
    for (Pattern pattern : new Pattern[] {BARE, URL, DATACITE}) {
      Matcher matcher = pattern.matcher(text.strip());
      if (matcher.matches()) {
        String value = matcher.group(1);
        String version = matcher.group(2);
        return Optional.of(
            new ArxivId(
                value.indexOf('/') < 0 ? value : oldForm(value),
                version == null ? null : Integer.valueOf(version)));
      }
    }
    return Optional.empty();
  }

  /** The form that nearly all links have, without the cost of a pattern; or null. */
  private static @Nullable ArxivId usual(String text) {
    int start = text.startsWith("https://arxiv.org/") ? 18 : -1;
    start = text.startsWith("http://arxiv.org/") ? 17 : start;
    if (start < 0 || !(text.startsWith("abs/", start) || text.startsWith("pdf/", start))) {
      return null;
    }
    int from = start + "abs/".length();
    int end = text.endsWith(".pdf") ? text.length() - ".pdf".length() : text.length();
    int digits = end - from - "2401.".length();
    if (digits < 4 || digits > 5) {
      return null;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (i == from + 4 ? c != '.' : c < '0' || c > '9') {
        return null;
      }
    }
    return new ArxivId(text.substring(from, end), null);
  }

  private static String oldForm(String value) {
    int dot = value.indexOf('.');
    String lower = value.toLowerCase(Locale.ROOT);
    return dot < 0
        ? lower
        : lower.substring(0, dot + 1)
            + value.substring(dot + 1, dot + 3).toUpperCase(Locale.ROOT)
            + lower.substring(dot + 3);
  }

  /** The month of the first submission, which the id begins with; null if the digits are none. */
  public @Nullable YearMonth month() {
    String digits = value.substring(value.indexOf('/') + 1);
    int year = Integer.parseInt(digits.substring(0, 2));
    int month = Integer.parseInt(digits.substring(2, 4));
    return month < 1 || month > 12 ? null : YearMonth.of(year + (year >= 91 ? 1900 : 2000), month);
  }

  @Override
  public String scheme() {
    return "arxiv";
  }

  @Override
  public String url() {
    return "https://arxiv.org/abs/" + value;
  }
}
