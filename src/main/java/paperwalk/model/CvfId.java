package paperwalk.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper of the Computer Vision Foundation's open access archive.
 *
 * @param value folder and file name without its ending, such as {@code
 *     ICCV2023/Rao_Studying_How_to_Guide_Models_ICCV_2023_paper}
 */
public record CvfId(String value) implements Identifier {
  private static final String NAME = "([A-Za-z0-9_][^/?#\\s]{4,400}_paper)";
  private static final Pattern BARE = Pattern.compile("cvf:([A-Za-z0-9_/.-]{4,120})/" + NAME);
  private static final Pattern URL =
      Pattern.compile(
          "https?://openaccess\\.thecvf\\.com/content[/_]([A-Za-z0-9_/.-]{4,120}?)/"
              + "(?:papers|html|supplemental)/"
              + NAME
              + "(?:\\.pdf|\\.html)?(?:[?#].*)?",
          Pattern.CASE_INSENSITIVE);

  /** Finds the name in {@code cvf:…} or in the URL of a page or a PDF of the archive. */
  public static Optional<CvfId> parse(String text) {
    for (Pattern pattern : new Pattern[] {BARE, URL}) {
      Matcher matcher = pattern.matcher(text.strip());
      if (matcher.matches()) {
        return Optional.of(new CvfId(matcher.group(1) + "/" + matcher.group(2)));
      }
    }
    return Optional.empty();
  }

  @Override
  public String scheme() {
    return "cvf";
  }

  @Override
  public String url() {
    int name = value.lastIndexOf('/');
    return "https://openaccess.thecvf.com/content/"
        + value.substring(0, name)
        + "/html/"
        + value.substring(name + 1)
        + ".html";
  }
}
