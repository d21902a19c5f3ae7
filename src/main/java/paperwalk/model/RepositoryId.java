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
    if (url.length() > Identifier.MAX_LENGTH || !mayBe(url)) {
      return Optional.empty();
    }
    Matcher matcher = URL.matcher(url.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String host = matcher.group(1).toLowerCase(Locale.ROOT);
    String owner = matcher.group(2);
    String given = matcher.group(3);
    boolean git = given.regionMatches(true, given.length() - 4, ".git", 0, 4);
    String name = git ? given.substring(0, given.length() - 4) : given;
    boolean known =
        HOSTS.contains(host)
            && !NOT_OWNERS.getOrDefault(host, Set.of()).contains(owner.toLowerCase(Locale.ROOT))
            && !name.isEmpty();
    return known ? Optional.of(new RepositoryId(host, owner, name)) : Optional.empty();
  }

  /** A look at the host before the pattern. */
  private static boolean mayBe(String url) {
    int slashes = url.indexOf("://");
    int end = slashes < 0 ? -1 : url.indexOf('/', slashes + 3);
    if (end < 0) {
      return false;
    }
    String host = url.substring(slashes + 3, end).toLowerCase(Locale.ROOT);
    return HOSTS.contains(host.startsWith("www.") ? host.substring(4) : host);
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
