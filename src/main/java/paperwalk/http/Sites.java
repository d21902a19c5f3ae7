package paperwalk.http;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The site in use, lent to each request. When another takes its place, requests on their way keep
 * the one they began with; it is closed when the last of them has given it back.
 *
 * <p>Safe for many threads. A lease costs two atomic operations and never waits.
 */
public final class Sites implements AutoCloseable {
  private final AtomicReference<@Nullable Counted> current = new AtomicReference<>();
  private final AtomicLong open = new AtomicLong();

  /** A site with the number of those who need it; itself in use, it needs itself once. */
  private static final class Counted {
    private final Site site;
    private final AtomicLong users = new AtomicLong(1);
    private final long since = System.nanoTime();

    Counted(Site site) {
      this.site = site;
    }

    /** Counts one more user, unless the last has gone. */
    boolean join() {
      long seen = users.get();
      while (seen > 0) {
        if (users.compareAndSet(seen, seen + 1)) {
          return true;
        }
        seen = users.get();
      }
      return false;
    }
  }

  /** Lends a site until it is closed. */
  final class Lease implements AutoCloseable {
    private final Counted counted;
    private final AtomicBoolean returned = new AtomicBoolean();

    private Lease(Counted counted) {
      this.counted = counted;
    }

    Site site() {
      return counted.site;
    }

    /** Gives the site back; a second time does nothing. */
    @Override
    public void close() {
      if (returned.compareAndSet(false, true)) {
        leave(counted);
      }
    }
  }

  /** Begins to use a site; the one before is closed after its last request. */
  public void use(Site site) {
    open.incrementAndGet();
    Counted before = current.getAndSet(new Counted(site));
    if (before != null) {
      leave(before);
    }
  }

  /** Lends the site in use; null if there is none. */
  @Nullable Lease lease() {
    while (true) {
      Counted counted = current.get();
      if (counted == null) {
        return null;
      }
      // If it could not be joined, another has taken its place in the meantime.
      if (counted.join()) {
        return new Lease(counted);
      }
    }
  }

  /** Whether a site is in use. */
  public boolean ready() {
    return current.get() != null;
  }

  /** What names the snapshot in use; nothing if there is none. */
  public String name() {
    Counted counted = current.get();
    return counted == null ? "" : counted.site.name();
  }

  /** How many sites are not closed yet: 1, and those whose requests are still on their way. */
  public long open() {
    return open.get();
  }

  /** How many statements the snapshot in use has. */
  double statements() {
    return of(site -> site.store().size());
  }

  /** For how many seconds the snapshot has been in use. */
  double age() {
    Counted counted = current.get();
    return counted == null ? 0 : (System.nanoTime() - counted.since) / 1e9;
  }

  /** How much memory the kept answers take. */
  double answerBytes() {
    return of(site -> site.answers().bytes());
  }

  /** How many answers are kept. */
  double answers() {
    return of(site -> site.answers().size());
  }

  private double of(ToDoubleFunction<Site> value) {
    try (Lease lease = lease()) {
      return lease == null ? 0 : value.applyAsDouble(lease.site());
    }
  }

  /** How many requests hold the site in use. */
  public long leases() {
    Counted counted = current.get();
    return counted == null ? 0 : Math.max(0, counted.users.get() - 1);
  }

  /** Uses no site any more; requests on their way keep theirs. */
  @Override
  public void close() {
    Counted before = current.getAndSet(null);
    if (before != null) {
      leave(before);
    }
  }

  private void leave(Counted counted) {
    if (counted.users.decrementAndGet() == 0) {
      open.decrementAndGet();
      counted.site.close();
    }
  }
}
