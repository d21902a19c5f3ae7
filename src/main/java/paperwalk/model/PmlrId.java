package paperwalk.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper of the Proceedings of Machine Learning Research.
 *
 * @param value volume and name, such as {@code v108/carriere20a}
 */
public record PmlrId(String value) implements Identifier {
  private static final String NAME = "([a-z0-9_-]{3,60})";
  private static final Pattern BARE =
      Pattern.compile("pmlr:(v|r)(\\d{1,4})/" + NAME, Pattern.CASE_INSENSITIVE);
  private static final Pattern URL =
      Pattern.compile(
          "https?://(?:proceedings\\.mlr\\.press|(?:www\\.)?jmlr\\.org/proceedings/papers"
              + "|raw\\.githubusercontent\\.com/mlresearch)"
              + "/(v|r)(\\d{1,4})/(?:main/assets/)?"
              + NAME
              + "(?:/[^/?#]+)?(?:\\.html|\\.pdf|\\.bib)?/?(?:[?#].*)?",
          Pattern.CASE_INSENSITIVE);

  /** Finds the name in {@code pmlr:…} or in the URL of a page or a PDF of the proceedings. */
  public static Optional<PmlrId> parse(String text) {
    for (Pattern pattern : new Pattern[] {BARE, URL}) {
      Matcher matcher = pattern.matcher(text.strip());
      if (matcher.matches()) {
        String value = matcher.group(1) + matcher.group(2) + "/" + matcher.group(3);
        return Optional.of(new PmlrId(value.toLowerCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  @Override
  public String scheme() {
    return "pmlr";
  }

  @Override
  public String url() {
    return "https://proceedings.mlr.press/" + value + ".html";
  }
}
