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
  private final Traffic traffic;

  JettyErrors(Traffic traffic) {
    this.traffic = traffic;
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
    traffic.refused(request, response, code, title(code));
    Content.Sink.write(
        response,
        /* last= */ true,
        Responses.problem(code, title(code), detail(code, message)),
        callback);
  }

  private static String title(int code) {
    return switch (code) {
      case 408 -> "Too slow";
      case 413 -> "Body too large";
      case 414 -> "Address too long";
      case 431 -> "Headers too large";
      case 505 -> "Version not supported";
      default -> code < 500 ? "Malformed request" : "Internal error";
    };
  }

  private static String detail(int code, @Nullable String message) {
    return switch (code) {
      case 408 -> "The request did not arrive in time; send it at once.";
      case 413 -> "The body is larger than allowed; ask for less at once.";
      case 414 -> "The address is longer than allowed; send the query by POST.";
      case 431 -> "The headers are larger than allowed; send fewer.";
      case 505 -> "This server speaks HTTP/1.1 and HTTP/1.0.";
      default ->
          code < 500
              ? "The request cannot be understood: "
                  + (message == null ? "malformed" : message)
                  + "."
              : "This should not happen; the server's log says more.";
    };
  }
}
