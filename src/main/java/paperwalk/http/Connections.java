package paperwalk.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.jspecify.annotations.Nullable;

/**
 * Cuts off who writes a request's head, or reads an answer, so slowly that it takes a connection
 * and little else. The server's own time-out is for connections on which nothing moves: one byte
 * now and then is enough to stay below it.
 */
final class Connections extends AbstractLifeCycle implements Connection.Listener {
  private static final byte[] TOO_SLOW = tooSlow();

  private final Limits limits;
  private final Map<Connection, State> open = new ConcurrentHashMap<>();
  private @Nullable Thread thread;

  Connections(Limits limits) {
    this.limits = limits;
  }

  /** What was seen of a connection. */
  private static final class State {
    /** Bytes that had come when the last request was complete. */
    private volatile long read;

    private volatile boolean busy;
    private long headSince;
    private long writeSince;
    private long written;
  }

  @Override
  public void onOpened(Connection connection) {
    open.put(connection, new State());
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }

  /** How many connections are open. */
  int count() {
    return open.size();
  }

  /** A request's head has come; until its answer has been written the client owes us nothing. */
  void begin(Request request) {
    Connection connection = request.getConnectionMetaData().getConnection();
    State state = open.get(connection);
    if (state != null) {
      state.busy = true;
      Request.addCompletionListener(
          request,
          failure -> {
            state.read = connection.getBytesIn();
            state.busy = false;
          });
    }
  }

  @Override
  protected void doStart() {
    thread = Thread.ofPlatform().daemon().name("connection-watch").start(this::run);
  }

  @Override
  protected void doStop() {
    if (thread != null) {
      thread.interrupt();
    }
  }

  private void run() {
    Duration period = limits.arrival().dividedBy(10);
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(Math.clamp(period.toMillis(), 20, 500));
      } catch (InterruptedException e) {
        return;
      }
      long now = System.nanoTime();
      open.forEach((connection, state) -> look(connection, state, now));
    }
  }

  private void look(Connection connection, State state, long now) {
    EndPoint endPoint = connection.getEndPoint();
    if (state.busy) {
      state.headSince = 0;
      lookAtReader(connection, endPoint, state, now);
    } else if (connection.getBytesIn() == state.read) {
      state.headSince = 0;
    } else if (state.headSince == 0) {
      state.headSince = now;
    } else if (now - state.headSince > limits.arrival().toNanos()) {
      endPoint.write(
          Callback.from(endPoint::close, failure -> endPoint.close(failure)),
          ByteBuffer.wrap(TOO_SLOW));
    }
  }

  private void lookAtReader(Connection connection, EndPoint endPoint, State state, long now) {
    boolean waits = endPoint instanceof AbstractEndPoint base && base.getWriteFlusher().isPending();
    if (!waits) {
      state.writeSince = 0;
      return;
    }
    long written = connection.getBytesOut();
    if (state.writeSince == 0) {
      state.writeSince = now;
      state.written = written;
      return;
    }
    long passed = now - state.writeSince;
    if (passed > limits.idle().toNanos()) {
      if (written - state.written < limits.rate() * (passed / 1e9)) {
        endPoint.close(new IOException("the client reads too slowly"));
      }
      state.writeSince = now;
      state.written = written;
    }
  }

  /** Nobody has made an answer yet that could be filled in. */
  private static byte[] tooSlow() {
    String body =
        Responses.problem(
            408, "Too slow", "The head of the request did not arrive in time; send it at once.");
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return """
    HTTP/1.1 408 Request Timeout\r
    Content-Type: %s\r
    Connection: close\r
    X-Content-Type-Options: nosniff\r
    Content-Length: %d\r
    \r
    %s\
    """
        .formatted(Responses.PROBLEM, length, body)
        .getBytes(StandardCharsets.UTF_8);
  }
}
