package paperwalk.soak;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/** Clients that ask all kinds of things at once, while the graph changes under them. */
public final class Soak {
  /** Noise that is no leak: classes loaded late, buffers of the platform. */
  private static final long HEAP_NOISE = 32L << 20;

  /** Carriers and timers that come when they are first needed. */
  private static final int THREAD_NOISE = 16;

  private static final int FILE_NOISE = 16;
  private static final Duration SETTLING = Duration.ofSeconds(20);

  private final URI server;
  private final Inside inside;
  private final List<Kind> kinds = Kind.all();
  private final Tally tally = new Tally();
  private final List<Vitals> vitals = new ArrayList<>();
  private int switches;

  /**
   * What cannot be seen from outside.
   *
   * @param change makes the next edition of the graph the one in use; takes its number
   * @param inFlight requests on their way
   * @param leases requests that hold a snapshot
   * @param snapshots those not closed yet
   */
  public record Inside(
      Change change, LongSupplier inFlight, LongSupplier leases, LongSupplier snapshots) {}

  /** Changes the graph. */
  @FunctionalInterface
  public interface Change {
    /**
     * Publishes an edition of {@link SoakList}.
     *
     * @throws Exception if that fails, which the report then says
     */
    void to(int edition) throws Exception;
  }

  /** Takes the server, which answers from edition 0 of {@link SoakList}. */
  public Soak(URI server, Inside inside) {
    this.server = server;
    this.inside = inside;
  }

  /**
   * Runs, and waits until all is at rest.
   *
   * @param time how long clients ask
   * @param clients how many ask at the same time
   * @return what is to be said of it
   */
  public SoakReport run(Duration time, int clients) throws InterruptedException {
    AtomicBoolean end = new AtomicBoolean();
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      int seed = i;
      threads.add(Thread.ofPlatform().name("client-" + i).start(() -> ask(seed, end)));
    }
    Duration step = time.dividedBy(12);
    for (int i = 0; i < 12; i++) {
      Thread.sleep(step);
      change();
      vitals.add(Vitals.take((System.nanoTime() - start) / 1e9));
    }
    end.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    settle();
    vitals.add(Vitals.take((System.nanoTime() - start) / 1e9));
    judge(clients);
    return new SoakReport(
        tally.requests(),
        switches,
        new TreeMap<>(tally.counts()),
        List.copyOf(vitals.stream().map(Vitals::toString).toList()),
        inside.leases().getAsLong(),
        inside.snapshots().getAsLong(),
        tally.unexpected());
  }

  private void ask(int seed, AtomicBoolean end) {
    int weights = kinds.stream().mapToInt(Kind::weight).sum();
    try (Visitor visitor = new Visitor(server, seed)) {
      while (!end.get()) {
        int at = visitor.random.nextInt(weights);
        int i = 0;
        while (at >= kinds.get(i).weight()) {
          at -= kinds.get(i).weight();
          i++;
        }
        Kind kind = kinds.get(i);
        try {
          tally.add(kind, kind.request().ask(visitor));
        } catch (IOException e) {
          tally.add(kind, Outcome.wrong("failed", String.valueOf(e)));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void change() {
    try {
      inside.change().to(switches + 1);
      switches++;
    } catch (Exception e) {
      tally.unexpected("the graph could not be changed: " + e);
    }
  }

  /** What was asked last is still being answered, or stopped. */
  private void settle() throws InterruptedException {
    long deadline = System.nanoTime() + SETTLING.toNanos();
    while (System.nanoTime() < deadline
        && (inside.inFlight().getAsLong() > 0 || inside.snapshots().getAsLong() > 1)) {
      Thread.sleep(20);
    }
  }

  private void judge(int clients) {
    for (Kind kind : kinds) {
      boolean asked = tally.counts().containsKey(kind.name());
      if (kind.succeeds() && asked && tally.count(kind, "200") == 0) {
        tally.unexpected(kind.name() + ": not one of the requests succeeded");
      }
    }
    if (inside.inFlight().getAsLong() > 0) {
      tally.unexpected(inside.inFlight().getAsLong() + " requests do not end");
    }
    if (inside.leases().getAsLong() > 0 || inside.snapshots().getAsLong() > 1) {
      tally.unexpected(
          "%d leases and %d snapshots are left"
              .formatted(inside.leases().getAsLong(), inside.snapshots().getAsLong()));
    }
    Vitals first = vitals.get(vitals.size() / 2);
    Vitals last = vitals.getLast();
    if (last.heap() > first.heap() + first.heap() / 4 + HEAP_NOISE) {
      tally.unexpected("memory grows: " + first + " → " + last);
    }
    if (last.threads() > first.threads() + THREAD_NOISE) {
      tally.unexpected("threads are left: " + first + " → " + last);
    }
    if (last.files() > first.files() + FILE_NOISE + clients) {
      tally.unexpected("files are left open: " + first + " → " + last);
    }
  }
}
