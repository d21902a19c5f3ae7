package paperwalk.http;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperwalk.store.PreparedQuery;
import paperwalk.store.RemoteService;
import paperwalk.store.ResultFormat;
import paperwalk.store.SparqlException;
import spark.Request;
import spark.Response;

/**
 * Lets in as many queries as run well side by side; some more wait in a short queue, and the rest
 * are told to come again. One address never takes the last place.
 *
 * <p>A query runs on the thread of its request, which is a thread of the system: long ones then
 * take turns with the others, and its memory can be watched.
 */
final class QueryGate {
  private static final Logger LOG = LoggerFactory.getLogger(QueryGate.class);

  private final Limits limits;
  private final RemoteService remote;
  private final Semaphore places;
  private final AtomicInteger waiting = new AtomicInteger();
  private final Map<String, Semaphore> addresses = new ConcurrentHashMap<>();
  private final LongAdder refused = new LongAdder();

  QueryGate(Limits limits, RemoteService remote) {
    this.limits = limits;
    this.remote = remote;
    this.places = new Semaphore(limits.places(), true);
  }

  Limits limits() {
    return limits;
  }

  /** How many queries run now. */
  int running() {
    return limits.places() - places.availablePermits();
  }

  /** How many wait for a place. */
  int waiting() {
    return waiting.get();
  }

  /** How many have been told to come again. */
  long refused() {
    return refused.sum();
  }

  /** A place; closed when the query is over. */
  final class Place implements AutoCloseable {
    private final String address;
    private final Semaphore share;
    private final ClientWatch.Presence presence;

    private Place(String address, Semaphore share, ClientWatch.Presence presence) {
      this.address = address;
      this.share = share;
      this.presence = presence;
    }

    /** A query is about to run here: it ends if its client leaves. */
    void begin(PreparedQuery query) {
      query.allow(remote);
      presence.onLeft(query::cancel);
    }

    @Override
    public void close() {
      presence.close();
      places.release();
      leave(address, share);
    }
  }

  /**
   * Takes a place for a request's query.
   *
   * @throws ProblemException (503) if there is none in time
   */
  Place enter(Request request, Response response) {
    if (waiting.incrementAndGet() > limits.queue()) {
      waiting.decrementAndGet();
      throw busy(response);
    }
    String address = request.ip();
    Semaphore share = null;
    boolean entered = false;
    try {
      share = join(address);
      long end = System.nanoTime() + limits.patience().toNanos();
      if (share.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        entered = places.tryAcquire(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        if (!entered) {
          share.release();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.decrementAndGet();
    }
    if (!entered) {
      throw busy(response);
    }
    return new Place(address, share, ClientWatch.watch(Door.connection(request)));
  }

  /**
   * Runs a query and takes its answer; waits for a place if there is none.
   *
   * @param type the header Content-Type of its answer
   * @return the answer, which may have been sent already
   * @throws SparqlException if it fails before any of the answer has been sent; later, the
   *     connection is broken off
   */
  AnswerStream answer(
      Request request, Response response, PreparedQuery query, ResultFormat format, String type)
      throws SparqlException, IOException {
    AnswerStream out = AnswerStream.of(request, response, limits);
    out.type(type);
    try (Place place = enter(request, response)) {
      place.begin(query);
      query.write(format, out, AnswerBuffer.MOST_TABLE_ROWS);
      out.finish();
    } catch (SparqlException | RuntimeException | IOException e) {
      if (!out.streams()) {
        throw e;
      }
      LOG.info("an answer was broken off: {}", e.getMessage());
      out.breakOff();
    }
    return out;
  }

  /** Each address has places of its own, one fewer than there are. */
  private Semaphore join(String address) {
    if (addresses.size() > 10_000) {
      addresses.values().removeIf(each -> each.availablePermits() >= share());
    }
    return addresses.computeIfAbsent(address, key -> new Semaphore(share(), true));
  }

  private int share() {
    return Math.max(1, limits.places() - 1);
  }

  private void leave(String address, Semaphore share) {
    share.release();
    if (share.availablePermits() >= share() && !share.hasQueuedThreads()) {
      addresses.remove(address, share);
    }
  }

  private ProblemException busy(Response response) {
    refused.increment();
    response.header("Retry-After", "2");
    return new ProblemException(
        503,
        "Too many queries",
        "%d queries are running and others wait; ask again in a few seconds."
            .formatted(limits.places()));
  }
}
