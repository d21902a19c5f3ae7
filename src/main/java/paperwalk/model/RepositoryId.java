package paperwalk.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code repository, keyed by host, owner and name.
 *
 * @param host such as {@code github.com}
 * @param owner as written
 * @param name as written, without {@code .git}
 */
public record RepositoryId(String host, String owner, String name) {
  private static final Pattern URL =
      Pattern.compile(
          "https?://(?:www\\.)?([a-z0-9.-]+)/((?:spaces/)?[A-Za-z0-9][A-Za-z0-9_.-]*)"
              + "/([A-Za-z0-9_.-]+)(?:[/?#].*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> HOSTS =
      Set.of(
          "github.com",
          "gitlab.com",
          "bitbucket.org",
          "codeberg.org",
          "huggingface.co",
          "gitee.com");

  /** First path words that are pages of the host itself and not owners. */
  private static final Map<String, Set<String>> NOT_OWNERS =
      Map.of(
          "github.com",
          Set.of("orgs", "topics", "features", "sponsors", "search", "about", "marketplace"),
          "huggingface.co",
          Set.of("papers", "datasets", "docs", "blog", "collections", "models"));

  /** The repository that a URL is, or lies in; nothing if it is no page of a known host. */
  public static Optional<RepositoryId> parse(String url) {
    Matcher matcher = URL.matcher(url.strip());
    if (url.length() > Identifier.MAX_LENGTH || !matcher.matches()) {
      return Optional.empty();
    }
    String host = matcher.group(1).toLowerCase(Locale.ROOT);
    String owner = matcher.group(2);
    String name = matcher.group(3).replaceFirst("(?i)\\.git$", "");
    boolean known =
        HOSTS.contains(host)
            && !NOT_OWNERS.getOrDefault(host, Set.of()).contains(owner.toLowerCase(Locale.ROOT))
            && !name.isEmpty();
    return known ? Optional.of(new RepositoryId(host, owner, name)) : Optional.empty();
  }

  /** The normal form {@code host/owner/name} in lower case: two ids are one if these are equal. */
  public String key() {
    return (host + "/" + owner + "/" + name).toLowerCase(Locale.ROOT);
  }

  /** The repository's page, with the letters as written. */
  public String url() {
    return "https://" + host + "/" + owner + "/" + name;
  }
}
