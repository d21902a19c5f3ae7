package paperwalk.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperwalk.http.Site;
import paperwalk.http.Sites;
import paperwalk.store.Snapshot;
import paperwalk.store.SnapshotStore;
import paperwalk.store.SparqlException;
import paperwalk.store.StoreException;

/**
 * Moves a server to the snapshot that the store names: opens it while the old one answers, makes
 * what its first visitors would wait for, and exchanges them. A snapshot that cannot be opened is
 * logged, and the old one stays.
 *
 * <p>A build removes a snapshot only when two newer ones are complete, so the old one's files are
 * there while it is read. Where a reader is slower than that, mapped files stay readable until they
 * are closed although their names are gone (POSIX; Windows refuses to remove them).
 */
final class SnapshotSwitch implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(SnapshotSwitch.class);

  private final SnapshotStore store;
  private final Sites sites;
  private final long answerBytes;
  private String used;

  /**
   * Takes the server's sites.
   *
   * @param answerBytes memory for answers, see {@link Site#over}
   * @param used the name of the snapshot in use
   */
  SnapshotSwitch(SnapshotStore store, Sites sites, long answerBytes, String used) {
    this.store = store;
    this.sites = sites;
    this.answerBytes = answerBytes;
    this.used = used;
  }

  @Override
  public synchronized void run() {
    String name = "";
    try {
      Snapshot next = store.current();
      while (!next.name().equals(name)) {
        name = next.name();
        move(next);
        // While it was opened there may have come another.
        next = store.current();
      }
    } catch (StoreException e) {
      LOG.warn("the new snapshot cannot be used, {} stays in use: {}", used, e.getMessage());
    }
  }

  private Site warmed(Snapshot next) throws StoreException, SparqlException, UsageException {
    Site site = ServeCommand.open(next, answerBytes);
    try {
      site.warm();
      return site;
    } catch (RuntimeException | Error e) {
      site.close();
      throw e;
    }
  }

  private void move(Snapshot next) throws StoreException {
    if (next.name().equals(used)) {
      return;
    }
    long start = System.nanoTime();
    try {
      sites.use(warmed(next));
    } catch (Exception | OutOfMemoryError e) {
      if (Thread.currentThread().isInterrupted() || !store.current().name().equals(next.name())) {
        return;
      }
      LOG.warn(
          "snapshot {} cannot be used, {} stays in use: {}",
          next.name(),
          used,
          e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
      return;
    }
    LOG.info(
        "snapshot {} is in use now in place of {} (opened in {} ms)",
        next.name(),
        used,
        (System.nanoTime() - start) / 1_000_000);
    used = next.name();
  }
}
