package paperwalk.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Takes a request's body in before anything else is done with the request: whole, bounded in bytes
 * and in time. While it is on its way no thread waits for it, so one that trickles holds up
 * nothing.
 *
 * <p>Compressed bodies are refused: a few bytes of them may stand for gigabytes.
 */
final class RequestBody implements Runnable {
  private final Request request;
  private final Response response;
  private final Callback callback;
  private final Limits limits;
  private final Next next;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final AtomicBoolean over = new AtomicBoolean();
  private Scheduler.@Nullable Task alarm;

  /** What is done with a request whose body is there. */
  interface Next {
    boolean handle(Request request, Response response, Callback callback) throws Exception;
  }

  private RequestBody(
      Request request, Response response, Callback callback, Limits limits, Next next) {
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.limits = limits;
    this.next = next;
  }

  /**
   * Passes a request on with its body in memory, now or when it has come.
   *
   * @return whether somebody answers it
   */
  static boolean take(
      Request request, Response response, Callback callback, Limits limits, Next next)
      throws Exception {
    String coding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
    if (coding != null && !coding.isBlank() && !coding.equalsIgnoreCase("identity")) {
      return Refusal.send(
          response,
          callback,
          415,
          "Coding not supported",
          "The body is coded as %s; send it as it is, without Content-Encoding.".formatted(coding));
    }
    if (request.getLength() > limits.body()) {
      return Refusal.send(response, callback, 413, "Body too large", tooLarge(limits));
    }
    if (request.getLength() == 0) {
      return next.handle(request, response, callback);
    }
    RequestBody body = new RequestBody(request, response, callback, limits, next);
    body.alarm =
        request
            .getComponents()
            .getScheduler()
            .schedule(body::tooLate, limits.arrival().toMillis(), TimeUnit.MILLISECONDS);
    body.run();
    return true;
  }

  private static String tooLarge(Limits limits) {
    return "The body is larger than the %,d bytes allowed; ask for less at once."
        .formatted(limits.body());
  }

  @Override
  public void run() {
    while (!over.get()) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        failed(chunk.getFailure());
        return;
      }
      ByteBuffer some = chunk.getByteBuffer();
      if (bytes.size() + some.remaining() > limits.body()) {
        chunk.release();
        refuse(413, "Body too large", tooLarge(limits));
        return;
      }
      byte[] copy = new byte[some.remaining()];
      some.get(copy);
      bytes.writeBytes(copy);
      boolean last = chunk.isLast();
      chunk.release();
      if (last) {
        complete();
        return;
      }
    }
  }

  private boolean end() {
    boolean first = over.compareAndSet(false, true);
    if (first && alarm != null) {
      alarm.cancel();
    }
    return first;
  }

  private void failed(Throwable failure) {
    if (end()) {
      callback.failed(failure);
    }
  }

  private void tooLate() {
    refuse(
        408,
        "Too slow",
        "The body did not arrive within %s s; send it at once."
            .formatted(limits.arrival().toMillis() / 1000.0));
  }

  private void refuse(int status, String title, String detail) {
    if (end()) {
      Refusal.send(response, callback, status, title, detail);
    }
  }

  private void complete() {
    if (!end()) {
      return;
    }
    ByteBufferContentSource source =
        new ByteBufferContentSource(ByteBuffer.wrap(bytes.toByteArray()));
    Request whole =
        new Request.Wrapper(request) {
          @Override
          public Content.@Nullable Chunk read() {
            return source.read();
          }

          @Override
          public void demand(Runnable demand) {
            source.demand(demand);
          }

          @Override
          public long getLength() {
            return source.getLength();
          }

          @Override
          public void fail(Throwable failure) {
            source.fail(failure);
          }
        };
    try {
      if (!next.handle(whole, response, callback)) {
        Response.writeError(whole, response, callback, 404);
      }
    } catch (Exception e) {
      Response.writeError(whole, response, callback, e);
    }
  }
}
