package paperwalk.http;

import java.net.URI;
import java.net.URISyntaxException;

/** Between the graph's IRIs and the addresses of this server. */
final class Addresses {
  private final String base;

  /**
   * Takes the base of the graph's IRIs.
   *
   * @param base ends in {@code /}
   */
  Addresses(String base) {
    this.base = base;
  }

  /** The IRI that a path below {@code /id/}, {@code /page/} or {@code /data/} stands for. */
  String iri(String path) {
    return base + path;
  }

  /** The page of an IRI; an IRI of somebody else is its own address. */
  String page(String iri) {
    if (!iri.startsWith(base)) {
      return safe(iri);
    }
    String path = iri.substring(base.length());
    int hash = path.indexOf('#');
    return "/page/" + escape(hash < 0 ? path : path.substring(0, hash) + path.substring(hash));
  }

  /** The path of an IRI below the base; nothing else is known here. */
  String path(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  /** Only web addresses become links: a list may hold {@code javascript:} and worse. */
  static String safe(String url) {
    return url.matches("(?i)https?://\\S+") ? url : "";
  }

  /** Letters beyond ASCII percent-encoded, as an HTTP header and an attribute need them. */
  static String escape(String path) {
    try {
      int hash = path.indexOf('#');
      return hash < 0
          ? new URI(null, null, "/" + path, null).toASCIIString().substring(1)
          : new URI(null, null, "/" + path.substring(0, hash), path.substring(hash + 1))
              .toASCIIString()
              .substring(1);
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
