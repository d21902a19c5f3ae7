package paperwalk.http;

import org.eclipse.jetty.server.Handler;

/**
 * Compresses answers for clients that accept gzip (RFC 9110, section 12.5.3), where it saves a
 * packet. What is compressed already, such as a {@link StoredAnswer}, passes as it is. Requests are
 * never decompressed: a few bytes could become a memory full.
 */
final class Compression {
  /** Fewer bytes fit into one packet anyway. */
  private static final int LEAST = 1400;

  private Compression() {}

  /**
   * Answers as another handler does, compressed.
   *
   * <p>Jetty keeps the successor of this handler in modules of their own, for codings that are not
   * offered here; until the handler goes, they are not needed.
   */
  @SuppressWarnings("removal")
  static Handler around(Handler handler) {
    var gzip = new org.eclipse.jetty.server.handler.gzip.GzipHandler();
    gzip.setMinGzipSize(LEAST);
    gzip.setInflateBufferSize(0);
    gzip.setIncludedMethods("GET", "HEAD", "POST");
    gzip.setIncludedMimeTypes(
        "text/html",
        "text/css",
        "text/plain",
        "text/csv",
        "text/tab-separated-values",
        "text/turtle",
        "text/xml",
        "image/svg+xml",
        "application/json",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml",
        "application/xml",
        "application/atom+xml",
        "application/graphml+xml",
        "application/gexf+xml",
        "application/problem+json",
        "application/sparql-results+json",
        "application/sparql-results+xml");
    gzip.setHandler(handler);
    return gzip;
  }
}
