package paperwalk.http;

import java.io.IOException;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * What every request passes before a route is sought.
 *
 * <p>It is followed from here on until its answer has been written, or has failed ({@link
 * Traffic}). Each answer gets the security headers here, whoever makes it. The router never sees
 * the header Accept, since it would match it against routes by rules of its own; it is kept as an
 * attribute, several lines joined into one (RFC 9110, section 5.3). Nor does it see what a proxy
 * puts before each path.
 */
final class Door extends Server {
  private static final String ACCEPT = "paperwalk.accept";

  private static final String RANGES = "paperwalk.accept.ranges";

  private static final String CONNECTION = "paperwalk.connection";

  private final Traffic traffic;
  private final PublicAddress publicAddress;
  private final Limits limits;
  private final Connections connections;
  private final BearerToken token;

  Door(
      ThreadPool pool,
      Traffic traffic,
      paperwalk.http.Server.Settings settings,
      Connections connections) {
    super(pool);
    this.traffic = traffic;
    this.publicAddress = settings.publicAddress();
    this.limits = settings.limits();
    this.connections = connections;
    this.token = new BearerToken(settings.token());
    setRequestLog(traffic);
  }

  @Override
  public void setHandler(@Nullable Handler handler) {
    super.setHandler(handler == null ? null : Compression.around(handler));
  }

  /** The connection that a request has come by. */
  static @Nullable EndPoint connection(spark.Request request) {
    return request.attribute(CONNECTION);
  }

  /** Breaks a request's connection off, so that its client does not wait for the rest. */
  static void abort(spark.Request request) {
    EndPoint connection = connection(request);
    if (connection != null) {
      connection.close(new IOException("the answer cannot be completed"));
    }
  }

  /** What a request accepts; read from its header Accept when first asked for. */
  static List<MediaRange> accept(spark.Request request) {
    List<MediaRange> ranges = request.attribute(RANGES);
    if (ranges == null) {
      String header = request.attribute(ACCEPT);
      ranges = MediaRange.parse(header);
      request.attribute(RANGES, ranges);
    }
    return ranges;
  }

  /** Takes no more connections; those there are stay open. */
  void shut() {
    for (Connector connector : getConnectors()) {
      if (connector instanceof NetworkConnector network) {
        network.close();
      }
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Responses.SECURITY.forEach((name, value) -> response.getHeaders().put(name, value));
    connections.begin(request);
    Visit visit = traffic.begin(request, response);
    if (token.refuses(request, response, callback)) {
      return true;
    }
    return RequestBody.take(
        request,
        response,
        callback,
        limits,
        (whole, answer, done) -> enter(visit, whole, answer, done));
  }

  private boolean enter(Visit visit, Request request, Response response, Callback callback)
      throws Exception {
    HttpFields.Mutable fields = HttpFields.build(request.getHeaders());
    // The router would take the method from here, and caches between us do not know that.
    fields.remove("X-HTTP-Method-Override");
    request.setAttribute(CONNECTION, request.getConnectionMetaData().getConnection().getEndPoint());
    List<String> accept = fields.getValuesList(HttpHeader.ACCEPT);
    fields.remove(HttpHeader.ACCEPT);
    HttpFields rest = fields.asImmutable();
    if (!accept.isEmpty()) {
      request.setAttribute(ACCEPT, String.join(",", accept));
    }
    Sites.Lease lease = visit.lease;
    Root root = publicAddress.of(request);
    root.serve(request);
    HttpURI local = publicAddress.local(request, root, lease == null ? null : lease.site().base());
    return super.handle(
        new Request.Wrapper(request) {
          @Override
          public HttpFields getHeaders() {
            return rest;
          }

          @Override
          public HttpURI getHttpURI() {
            return local;
          }
        },
        response,
        callback);
  }
}
