package paperwalk.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import spark.Request;
import spark.Response;

/**
 * Takes an answer as it is made. A small one is kept whole, so that a query that fails half-way is
 * answered by its problem, and the length is known. Of a larger one the first bytes leave when no
 * more are kept; if it then fails the connection is broken off, so that no client takes a part for
 * the whole.
 *
 * <p>A client of HTTP/1.0 could not tell the two: its answers are kept whole, however large.
 */
final class AnswerStream extends OutputStream {
  /** How many bytes are kept. */
  private static final int KEPT = 1 << 20;

  /** How many bytes are kept of an answer that must be whole. */
  private static final int KEPT_WHOLE = AnswerBuffer.MOST;

  private final Request request;
  private final Response response;
  private final long most;
  private final int kept;
  private final boolean mayStream;
  private ByteArrayOutputStream first = new ByteArrayOutputStream();
  private @Nullable OutputStream rest;
  private String type = "application/octet-stream";
  private long count;

  private AnswerStream(Request request, Response response, Limits limits, boolean mayStream) {
    this.request = request;
    this.response = response;
    this.most = limits.answer();
    this.kept = mayStream ? KEPT : KEPT_WHOLE;
    this.mayStream = mayStream;
  }

  /** An answer that is streamed if it is large. */
  static AnswerStream of(Request request, Response response, Limits limits) {
    return new AnswerStream(
        request, response, limits, !"HTTP/1.0".equals(request.raw().getProtocol()));
  }

  /** Sets the header Content-Type, before anything is written. */
  void type(String contentType) {
    type = contentType;
  }

  /** Whether some of it has left, or is about to. */
  boolean streams() {
    return rest != null;
  }

  /** The whole answer, if it does not stream. */
  byte[] toByteArray() {
    return first.toByteArray();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    count += length;
    if (count > most || (!mayStream && count > kept)) {
      throw AnswerBuffer.tooLarge(Math.min(most, mayStream ? most : kept));
    }
    if (rest == null && count <= kept) {
      first.write(bytes, offset, length);
      return;
    }
    stream().write(bytes, offset, length);
  }

  /** Writers flush after each row; what has left cannot be taken back, so nothing does here. */
  @Override
  public void flush() {}

  private OutputStream stream() throws IOException {
    OutputStream out = rest;
    if (out == null) {
      HttpServletResponse raw = response.raw();
      response.type(type);
      Responses.mayChange(raw);
      out = raw.getOutputStream();
      rest = out;
      first.writeTo(out);
      first = new ByteArrayOutputStream(0);
    }
    return out;
  }

  /** The answer is complete. */
  void finish() throws IOException {
    if (rest != null) {
      rest.close();
    }
  }

  /** The answer cannot be completed: the client learns it by the end of the connection. */
  void breakOff() {
    Door.abort(request);
  }
}
