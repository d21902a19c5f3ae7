package paperwalk.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers that are given at the door, before a route is sought. */
final class Refusal {
  private Refusal() {}

  /**
   * Answers with a problem document, and lets the connection end: what is still on its way on it is
   * not worth reading.
   *
   * @return true: the request is answered
   */
  static boolean send(
      Response response, Callback callback, int status, String title, String detail) {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    return answer(response, callback, status, title, detail);
  }

  /** Answers with a problem document; the connection may go on. */
  static boolean answer(
      Response response, Callback callback, int status, String title, String detail) {
    response.setStatus(status);
    Responses.SECURITY.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Responses.PROBLEM);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Content.Sink.write(
        response, /* last= */ true, Responses.problem(status, title, detail), callback);
    return true;
  }
}
