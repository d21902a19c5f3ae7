package paperwalk.http;

import spark.Request;

/**
 * What a client writes before the paths of this server.
 *
 * @param origin scheme, host and port, such as {@code https://example.org}; empty if nobody said it
 * @param prefix what a proxy puts before each path, such as {@code /paperwalk}; empty if nothing
 */
public record Root(String origin, String prefix) {
  /** Nothing stands before a path, and nobody said which host this is. */
  static final Root BARE = new Root("", "");

  private static final String ATTRIBUTE = "paperwalk.root";

  /** The root by which a request came. */
  static Root of(Request request) {
    Root root = request.attribute(ATTRIBUTE);
    return root == null ? BARE : root;
  }

  void serve(org.eclipse.jetty.server.Request request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** A link within a page: a path, whatever the host. */
  String path(String local) {
    return prefix + local;
  }

  /** A link for other programs: absolute if the origin is known, else a path. */
  String url(String local) {
    return origin + prefix + local;
  }
}
