package paperwalk.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Asks an endpoint over a number of connections, each as fast as it is answered. */
final class Load {
  private final Endpoint endpoint;
  private final Asking asking;

  Load(Endpoint endpoint, Asking asking) {
    this.endpoint = endpoint;
    this.asking = asking;
  }

  /** One request over a connection. */
  @FunctionalInterface
  interface Asking {
    /**
     * Asks, and looks at the answer.
     *
     * @param number of the request
     * @throws IOException if the answer is not the intended one
     */
    void ask(Connection connection, int number) throws IOException;
  }

  /**
   * Runs for a while. All requests that were begun are finished and counted.
   *
   * @param first the number of the first request; later ones count on
   * @throws IOException if an answer is not the intended one
   */
  Measurement run(int connections, Duration time, int first)
      throws IOException, InterruptedException {
    AtomicInteger next = new AtomicInteger(first);
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      Duration before = endpoint.processorTime();
      long start = System.nanoTime();
      long end = start + time.toNanos();
      List<Future<long[]>> asked = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        Callable<long[]> one = () -> askUntil(end, next);
        asked.add(threads.submit(one));
      }
      LongStream.Builder nanos = LongStream.builder();
      for (Future<long[]> each : asked) {
        LongStream.of(each.get()).forEach(nanos);
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      double spent = endpoint.processorTime().minus(before).toNanos() / 1e6;
      return Measurement.of(nanos.build().toArray(), spent, seconds);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException("a request failed", e.getCause());
    }
  }

  private long[] askUntil(long end, AtomicInteger next) throws IOException {
    LongStream.Builder nanos = LongStream.builder();
    try (Connection connection = new Connection(endpoint.address())) {
      long now = System.nanoTime();
      do {
        int number = next.getAndIncrement();
        asking.ask(connection, number);
        long then = System.nanoTime();
        nanos.add(then - now);
        now = then;
      } while (now < end);
    }
    return nanos.build().toArray();
  }
}
