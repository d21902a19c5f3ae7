package paperwalk.store.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import paperwalk.store.guard.LimitException.Limit;

/**
 * Looks at all running queries a hundred times a second: whose time is over, and whether the heap
 * is so full that the collector has little else to do. Then the query that has allocated most since
 * it began has to end, before others lack memory: a second line behind {@link MemoryAccount}, for
 * what is built where no account is asked.
 */
public final class Watchdog {
  private static final long PERIOD = Duration.ofMillis(10).toNanos();
  private static final Watchdog ONE = new Watchdog();

  /** A part of the heap beyond which it is looked at how busy the collector is. */
  private static final double FULL = 0.85;

  /** A part of the time; a collector that takes more of it finds too little to free. */
  private static final double BUSY = 0.4;

  private static final long WINDOW = Duration.ofMillis(500).toNanos();

  private final Set<Watch> running = ConcurrentHashMap.newKeySet();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final List<GarbageCollectorMXBean> collectors =
      ManagementFactory.getGarbageCollectorMXBeans();
  private final Thread thread;
  private volatile boolean asleep;
  private long windowBegan = System.nanoTime();
  private long collectedBefore;

  private Watchdog() {
    thread = Thread.ofPlatform().daemon().name("query-watchdog").unstarted(this::run);
    thread.start();
  }

  /** A running query. */
  public static final class Watch implements AutoCloseable {
    private final MemoryAccount account;
    private final Duration time;
    private final long deadline;
    private final long thread;
    private final long before;

    private Watch(MemoryAccount account, Duration time, long before) {
      this.account = account;
      this.time = time;
      this.deadline = System.nanoTime() + time.toNanos();
      this.thread = Thread.currentThread().threadId();
      this.before = before;
    }

    /** The query is over. */
    @Override
    public void close() {
      ONE.running.remove(this);
    }
  }

  /** Watches the query that the calling thread is about to run. */
  public static Watch watch(MemoryAccount account, Duration time) {
    Thread current = Thread.currentThread();
    long before =
        current.isVirtual() ? -1 : ONE.threads.getThreadAllocatedBytes(current.threadId());
    Watch watch = new Watch(account, time, before);
    ONE.running.add(watch);
    if (ONE.asleep) {
      LockSupport.unpark(ONE.thread);
    }
    return watch;
  }

  /** What is told of a query that took too long. */
  public static LimitException tooLong(Duration time) {
    return new LimitException(
        Limit.TIME,
        "the query took longer than the %s s allowed; ask for less, or add LIMIT"
            .formatted(seconds(time)));
  }

  private static String seconds(Duration time) {
    return time.toMillis() % 1000 == 0
        ? String.valueOf(time.toSeconds())
        : String.valueOf(time.toMillis() / 1000.0);
  }

  private void run() {
    long idle = 0;
    while (true) {
      if (running.isEmpty() && ++idle > 100) {
        asleep = true;
        if (running.isEmpty()) {
          LockSupport.park(this);
        }
        asleep = false;
        idle = 0;
      }
      LockSupport.parkNanos(this, PERIOD);
      if (!running.isEmpty()) {
        idle = 0;
        look(System.nanoTime());
      }
    }
  }

  private void look(long now) {
    for (Watch watch : running) {
      if (now - watch.deadline >= 0 && watch.account.stopped() == null) {
        watch.account.stop(tooLong(watch.time));
      }
    }
    if (now - windowBegan >= WINDOW) {
      long collected = 0;
      for (GarbageCollectorMXBean collector : collectors) {
        collected += Math.max(0, collector.getCollectionTime());
      }
      double busy = (collected - collectedBefore) * 1e6 / (now - windowBegan);
      collectedBefore = collected;
      windowBegan = now;
      if (busy > BUSY && isFull()) {
        stopTheLargest();
      }
    }
  }

  private static boolean isFull() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory() > FULL * runtime.maxMemory();
  }

  private void stopTheLargest() {
    running.stream()
        .filter(watch -> watch.account.stopped() == null)
        .max(Comparator.comparingLong(this::allocated))
        .ifPresent(watch ->
            watch.account.stop(
                new LimitException(
                    Limit.SIZE,
                    "the query takes more memory than there is to spare; ask for less at a time")));
  }

  private long allocated(Watch watch) {
    return watch.before < 0 ? 0 : threads.getThreadAllocatedBytes(watch.thread) - watch.before;
  }
}
