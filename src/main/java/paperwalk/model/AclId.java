package paperwalk.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An identifier of the ACL Anthology.
 *
 * @param value such as {@code 2024.acl-long.399} or {@code P19-1001}
 */
public record AclId(String value) implements Identifier {
  private static final String ID = "(\\d{4}\\.[a-z0-9_]+-[a-z0-9_]+\\.\\d+|[A-Z]\\d{2}-\\d{4,5})";
  private static final Pattern BARE = Pattern.compile("(?:acl:)?\\s*" + ID);
  private static final Pattern URL =
      Pattern.compile(
          "https?://(?:www\\.)?(?:aclanthology\\.(?:org|info)|aclweb\\.org/anthology"
              + "|aclanthology\\.info)(?:/papers|/pdf)?/"
              + ID
              + "(?:v\\d)?(?:\\.pdf|\\.bib)?/?(?:[?#].*)?");
  private static final Pattern DOI =
      Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|doi:)?10\\.18653/v1/" + ID);

  /** Finds the id in {@code acl:…}, a bare id, an Anthology URL or an Anthology DOI. */
  public static Optional<AclId> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    for (Pattern pattern : new Pattern[] {BARE, URL, DOI}) {
      Matcher matcher = pattern.matcher(text.strip());
      if (matcher.matches()) {
        return Optional.of(new AclId(matcher.group(1)));
      }
    }
    return Optional.empty();
  }

  @Override
  public String scheme() {
    return "acl";
  }

  @Override
  public String url() {
    return "https://aclanthology.org/" + value + "/";
  }
}
