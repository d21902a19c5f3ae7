package paperwalk.http;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The address under which clients know the server, which a proxy may have made another than the one
 * it listens on.
 *
 * @param root what stands before each path
 * @param trustProxy whether {@code X-Forwarded-Proto}, {@code -Host} and {@code -Prefix} may say
 *     otherwise; only behind a proxy that sets them itself, since anybody can send them
 */
public record PublicAddress(Root root, boolean trustProxy) {
  /** Nothing is known, and nobody is believed. */
  public static final PublicAddress UNKNOWN = new PublicAddress(Root.BARE, false);

  private static final Pattern PREFIX = Pattern.compile("(?:/[A-Za-z0-9._~-]+){1,8}");
  private static final Pattern HOST =
      Pattern.compile("(?:[A-Za-z0-9.-]{1,253}|\\[[0-9a-fA-F:.]{2,45}\\])(?::\\d{1,5})?");

  /**
   * Reads what an operator says.
   *
   * @param prefix such as {@code /paperwalk}; null or empty: what the address says
   * @param url such as {@code https://example.org/paperwalk}; null or empty: unknown
   * @throws IllegalArgumentException if one of them is no such thing
   */
  public static PublicAddress of(
      @Nullable String prefix, @Nullable String url, boolean trustProxy) {
    String origin = "";
    String path = prefix == null ? "" : stripped(prefix);
    if (url != null && !url.isEmpty()) {
      URI uri = address(url);
      origin = uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getRawAuthority();
      String said = stripped(uri.getRawPath() == null ? "" : uri.getRawPath());
      if (prefix != null && !said.equals(path)) {
        throw new IllegalArgumentException(
            "--path-prefix %s and --public-url %s differ; give one of them".formatted(prefix, url));
      }
      path = said;
    }
    if (!path.isEmpty() && !isPrefix(path)) {
      throw new IllegalArgumentException(
          path
              + ": a prefix begins with a slash and is made of letters, digits, '.', '_', '~',"
              + " '-'");
    }
    return new PublicAddress(new Root(origin, path), trustProxy);
  }

  private static URI address(String url) {
    try {
      URI uri = URI.create(url);
      if (uri.getScheme() != null
          && uri.getScheme().matches("(?i)https?")
          && uri.getRawAuthority() != null
          && HOST.matcher(uri.getRawAuthority()).matches()
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Falls through to the message below.
    }
    throw new IllegalArgumentException(
        url + ": give an address such as https://example.org/paperwalk");
  }

  /** The root by which a request came. */
  Root of(Request request) {
    if (!trustProxy) {
      return root;
    }
    HttpFields headers = request.getHeaders();
    String host = first(headers.get("X-Forwarded-Host"));
    String scheme = first(headers.get("X-Forwarded-Proto")).toLowerCase(Locale.ROOT);
    String prefix = stripped(first(headers.get("X-Forwarded-Prefix")));
    boolean known = HOST.matcher(host).matches() && scheme.matches("https?");
    return new Root(
        known ? scheme + "://" + host : root.origin(), isPrefix(prefix) ? prefix : root.prefix());
  }

  /**
   * The address that the routes know: without the prefix, and below {@code /id/} where an IRI of
   * the graph is asked for by itself.
   *
   * @param base where the graph's IRIs begin; null if no graph is open
   */
  HttpURI local(Request request, Root root, @Nullable String base) {
    HttpURI uri = request.getHttpURI();
    String path = uri.getPath();
    if (path == null) {
      return uri;
    }
    String local = path;
    if (!root.prefix().isEmpty()
        && (path.equals(root.prefix()) || path.startsWith(root.prefix() + "/"))) {
      local = path.substring(root.prefix().length());
      local = local.isEmpty() ? "/" : local;
    }
    local = ownAddress(local, root, base);
    return local.equals(path) ? uri : HttpURI.build(uri).path(local).asImmutable();
  }

  /** Where the base is an address of this server, IRIs are looked up as they are. */
  private static String ownAddress(String local, Root root, @Nullable String base) {
    if (base == null || root.origin().isEmpty() || !base.startsWith(root.url("/"))) {
      return local;
    }
    String below = base.substring(root.url("").length());
    return below.length() > 1 && !below.equals("/id/") && local.startsWith(below)
        ? "/id/" + local.substring(below.length())
        : local;
  }

  private static boolean isPrefix(String path) {
    return PREFIX.matcher(path).matches() && !path.contains("/.");
  }

  private static String stripped(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String first(@Nullable String header) {
    return header == null ? "" : header.split(",", 2)[0].strip();
  }
}
