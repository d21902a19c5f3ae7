package paperwalk.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A digital object identifier (ISO 26324), in lower case since DOIs ignore case.
 *
 * @param value such as {@code 10.1145/3626772.3657783}
 */
public record Doi(String value) implements Identifier {
  private static final Pattern BARE =
      Pattern.compile("(?:doi:)?\\s*(10\\.\\d{4,9}/[^\\s?#]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern URL =
      Pattern.compile(
          "https?://(?:(?:dx\\.)?doi\\.org/"
              + "|link\\.springer\\.com/(?:article|chapter|book|content/pdf)/"
              + "|[^/]+/(?:[^?#]*/)?doi/(?:(?:pdf|abs|full|epdf|pdfdirect|fullhtml|book)/)?"
              + "|(?:www\\.)?(?:bio|med|chem)rxiv\\.org/(?:content/)?(?:early/)?"
              + "|(?:www\\.)?frontiersin\\.org/(?:journals/[^/?#]+/)?articles?/"
              + "|journals\\.plos\\.org/[^#]*[?&]id=)"
              + "(10\\.\\d{4,9}/[^\\s?#]+)(?:[?#].*)?",
          Pattern.CASE_INSENSITIVE);

  /** Finds the DOI in {@code doi:…}, a bare DOI, or a resolver's or publisher's URL. */
  public static Optional<Doi> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    for (Pattern pattern : new Pattern[] {BARE, URL}) {
      Matcher matcher = pattern.matcher(text.strip());
      if (matcher.matches()) {
        String value = matcher.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(new Doi(withoutEnd(value)));
      }
    }
    return Optional.empty();
  }

  /** Punctuation and a file's ending behind a DOI are not part of it. */
  private static String withoutEnd(String value) {
    int end = value.length();
    while (true) {
      if (end > 0 && "/.,;".indexOf(value.charAt(end - 1)) >= 0) {
        end--;
      } else if (value.startsWith(".pdf", end - 4)) {
        end -= 4;
      } else {
        return value.substring(0, end);
      }
    }
  }

  @Override
  public String scheme() {
    return "doi";
  }

  @Override
  public String url() {
    return "https://doi.org/" + value;
  }
}
