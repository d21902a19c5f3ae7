package paperwalk.http;

import java.io.IOException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What Jetty refuses before a route sees it (a malformed address, say) is a problem document too.
 */
final class JettyErrors extends ErrorHandler {
  private final Metrics metrics;

  JettyErrors(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback)
      throws IOException {
    Responses.SECURITY.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Responses.PROBLEM);
    String title = code < 500 ? "Malformed request" : "Internal error";
    metrics.refused(code, title);
    String detail =
        code < 500
            ? "The request cannot be understood: " + (message == null ? "malformed" : message) + "."
            : "This should not happen; the server's log says more.";
    Content.Sink.write(
        response, /* last= */ true, Responses.problem(code, title, detail), callback);
  }
}
