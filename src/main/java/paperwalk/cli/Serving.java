package paperwalk.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperwalk.http.Server;
import paperwalk.http.ServerException;
import paperwalk.http.Site;
import paperwalk.http.Sites;
import paperwalk.read.ListFiles;
import paperwalk.store.SnapshotStore;
import paperwalk.store.SparqlException;
import paperwalk.store.StoreException;

/** A server over a store, and what keeps it up to date. */
final class Serving implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

  /** How long a list must lie still before it is built again. */
  private static final Duration REST = Duration.ofMillis(300);

  private final Server server;
  private final Sites sites;
  private final List<FileWatch> watches = new ArrayList<>();
  private boolean closed;

  private Serving(Server server, Sites sites) {
    this.server = server;
    this.sites = sites;
  }

  /**
   * Opens the snapshot in use, answers from it, and moves to newer ones.
   *
   * @throws StoreException if there is none or it is broken
   * @throws ServerException if the port is taken
   */
  static Serving start(StoreOption option, Server.Settings settings)
      throws StoreException, SparqlException, UsageException, ServerException {
    return start(option, settings, Site.DEFAULT_ANSWER_BYTES);
  }

  /** The same, with another amount of memory for answers; see {@link Site#over}. */
  static Serving start(StoreOption option, Server.Settings settings, long answerBytes)
      throws StoreException, SparqlException, UsageException, ServerException {
    SnapshotStore store = option.store();
    Site site = ServeCommand.open(store.current(), answerBytes);
    Sites sites = new Sites();
    sites.use(site);
    Server server;
    try {
      server = Server.start(settings, sites);
    } catch (ServerException e) {
      sites.close();
      throw e;
    }
    Serving serving = new Serving(server, sites);
    SnapshotSwitch change = new SnapshotSwitch(store, sites, answerBytes, site.name());
    serving.watches.add(
        new FileWatch(List.of(store.pointer()), file -> true, Duration.ZERO, change));
    // One may have come before the watch began.
    change.run();
    return serving;
  }

  /** Builds the graph again when a list changes; what a build prints is logged, or dropped. */
  void rebuild(StoreOption store, String base, List<Path> lists) {
    Set<Path> named = lists.stream().map(Path::toAbsolutePath).collect(Collectors.toSet());
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    watches.add(
        new FileWatch(
            lists,
            file -> ListFiles.isList(file) || named.contains(file),
            REST,
            () -> {
              try {
                BuildCommand.build(store, base, lists, List.of(), null, null, nowhere);
              } catch (Exception e) {
                if (!Thread.currentThread().isInterrupted()) {
                  LOG.warn("a list has changed, but the old graph stays: {}", e.getMessage());
                }
              }
            }));
  }

  /** Where it answers, with a slash at the end. */
  String address() {
    return server.address();
  }

  /** How many requests are on their way. */
  int inFlight() {
    return server.inFlight();
  }

  /** The site in use, and those that are about to be closed. */
  Sites sites() {
    return sites;
  }

  /** Stops; a second call waits for the end of the first. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      watches.forEach(FileWatch::close);
      server.close();
    }
  }
}
