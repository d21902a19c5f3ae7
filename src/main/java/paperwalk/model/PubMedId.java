package paperwalk.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article of PubMed, or its full text in PubMed Central. The two number apart, so they are two
 * schemes.
 *
 * @param value digits for PubMed, {@code PMC} and digits for PubMed Central
 */
public record PubMedId(String value) implements Identifier {
  private static final Pattern BARE =
      Pattern.compile(
          "(?:pubmed:|pmid:)\\s*(\\d{1,9})|pmc:(PMC\\d{1,9})", Pattern.CASE_INSENSITIVE);
  private static final Pattern URL =
      Pattern.compile(
          "https?://(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov/|(?:www\\.)?ncbi\\.nlm\\.nih\\.gov/pubmed/"
              + "|europepmc\\.org/(?:article|abstract)/MED/)(\\d{1,9})(?:[/?#].*)?"
              + "|https?://(?:(?:www\\.)?ncbi\\.nlm\\.nih\\.gov/pmc/articles/"
              + "|pmc\\.ncbi\\.nlm\\.nih\\.gov/articles/|europepmc\\.org/articles?/(?:PMC/)?)"
              + "(PMC\\d{1,9})(?:[/?#].*)?",
          Pattern.CASE_INSENSITIVE);

  /** Finds the number in {@code pubmed:…}, {@code pmc:…} or in the URL of an article. */
  public static Optional<PubMedId> parse(String text) {
    for (Pattern pattern : new Pattern[] {BARE, URL}) {
      Matcher matcher = pattern.matcher(text.strip());
      if (matcher.matches()) {
        String digits = matcher.group(1);
        return Optional.of(
            new PubMedId(digits != null ? digits : matcher.group(2).toUpperCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  private boolean central() {
    return value.startsWith("PMC");
  }

  @Override
  public String scheme() {
    return central() ? "pmc" : "pubmed";
  }

  @Override
  public String url() {
    return central()
        ? "https://pmc.ncbi.nlm.nih.gov/articles/" + value + "/"
        : "https://pubmed.ncbi.nlm.nih.gov/" + value + "/";
  }
}
