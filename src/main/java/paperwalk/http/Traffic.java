package paperwalk.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * Follows each request from its head to the end of its answer: lends it a site, names it, counts
 * it, and writes the logs. What Jetty refuses before any of ours sees it is counted too.
 */
final class Traffic implements RequestLog {
  /** The header that names a request, in the request and in its answer. */
  private static final String ID = "X-Request-Id";

  private final Sites sites;
  private final RequestLogs logs;
  private final Metrics metrics;
  private final AtomicInteger inFlight = new AtomicInteger();
  private volatile boolean stopping;

  /**
   * Begins to follow.
   *
   * @param slow from which time on a query is written to the log; zero for never
   */
  Traffic(Sites sites, Duration slow) {
    this.sites = sites;
    this.logs = new RequestLogs(slow);
    this.metrics = new Metrics(sites, this);
  }

  Metrics metrics() {
    return metrics;
  }

  int inFlight() {
    return inFlight.get();
  }

  /** Whether requests should come here. */
  boolean ready() {
    return !stopping && sites.ready();
  }

  /** A request has come. */
  Visit begin(Request request, Response response) {
    inFlight.incrementAndGet();
    Visit visit = Visit.begin(request, request.getHeaders().get(ID), sites.lease());
    Request.addCompletionListener(request, failure -> end(visit, request, response, failure));
    response.getHeaders().put(ID, visit.id);
    if (stopping) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    return visit;
  }

  private void end(Visit visit, Request request, Response response, @Nullable Throwable failure) {
    Sites.Lease lease = visit.lease;
    try {
      note(visit, request, response, failure != null);
    } finally {
      inFlight.decrementAndGet();
      if (lease != null) {
        lease.close();
      }
    }
  }

  /** Jetty says that an answer is complete; those of {@link #begin} are noted when they end. */
  @Override
  public void log(Request request, Response response) {
    Visit visit = Visit.of(request);
    if (visit == null || !visit.followed) {
      note(visit == null ? Visit.refused(request) : visit, request, response, false);
    }
  }

  /** Jetty refuses a request, which need not have come through the door. */
  void refused(Request request, Response response, int status, String title) {
    Visit visit = Visit.of(request);
    response.getHeaders().put(ID, (visit == null ? Visit.refused(request) : visit).id);
    metrics.refused(status, title);
  }

  private void note(Visit visit, Request request, Response response, boolean broken) {
    long nanos = System.nanoTime() - visit.start;
    long bytes = Response.getContentBytesWritten(response);
    metrics.answered(
        visit.route, request.getMethod(), response.getStatus(), bytes, nanos / 1e9, broken);
    logs.write(visit, request, response.getStatus(), bytes, nanos, broken);
  }

  /**
   * Waits until no request is on its way; from now on it is not ready.
   *
   * @param most how long
   * @return how many are left then
   */
  int drain(Duration most) {
    stopping = true;
    long deadline = System.nanoTime() + most.toNanos();
    try {
      while (inFlight.get() > 0 && System.nanoTime() < deadline) {
        Thread.sleep(5);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return inFlight.get();
  }
}
