package paperwalk.resolve;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.Link;
import paperwalk.model.RepositoryId;

/**
 * The address by which anything but a paper is known: {@code repo:github.com/owner/name} if it is a
 * repository as a whole, else {@code url:} and the address in a normal form.
 */
final class Address {
  private static final Pattern WEB =
      Pattern.compile("(?is)(https?)://(?:www\\.)?([^/?#]+)([^#]*)(#.*)?");
  private static final Pattern WHOLE_REPOSITORY =
      Pattern.compile("(?i)https?://[^/]+/[^/]+/[^/?#]+(?:/tree/(?:main|master))?/?(?:[?#].*)?");

  private Address() {}

  /** The address that an entry's main link leads to; null if it leads nowhere on the web. */
  static @Nullable String of(Entry entry) {
    @Nullable Link link = Claim.mainLink(entry);
    return link == null ? null : of(link.target());
  }

  /** The address of a target; null if it is none of the web. */
  static @Nullable String of(String target) {
    String url = target.strip();
    Matcher web = WEB.matcher(url);
    if (!web.matches()) {
      return null;
    }
    if (WHOLE_REPOSITORY.matcher(url).matches()) {
      String repository = RepositoryId.parse(url).map(RepositoryId::key).orElse(null);
      if (repository != null) {
        return "repo:" + repository;
      }
    }
    String path = web.group(3).replaceFirst("/+$", "");
    String part = web.group(4) == null || web.group(4).length() < 2 ? "" : web.group(4);
    return "url:" + safe(web.group(2).toLowerCase(Locale.ROOT) + path + part);
  }

  private static String safe(String text) {
    return text.replaceAll("[\\s\\p{Cc}\\p{Cs}\\u2028\\u2029]", "%20");
  }
}
