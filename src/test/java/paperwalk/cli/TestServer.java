package paperwalk.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import paperwalk.http.Limits;
import paperwalk.http.PublicAddress;
import paperwalk.http.Server;
import paperwalk.http.Sites;
import paperwalk.model.Catalogue;
import paperwalk.rdf.Vocabulary;
import paperwalk.store.SnapshotStore;
import picocli.CommandLine;

/**
 * The server as {@code serve} starts it, on a free port of this machine, over a graph of its own.
 */
public final class TestServer implements AutoCloseable {
  /** The base of IRIs unless another is given. */
  public static final String BASE = Vocabulary.DEFAULT_BASE;

  private static final Path SEED = Path.of("data/awesome-personalized-llm.md");

  private final Path folder;
  private final Serving server;

  private TestServer(Path folder, Serving server) {
    this.folder = folder;
    this.server = server;
  }

  /** Serves the graph of some lists, or of the seed list if none is named. */
  public static TestServer start(Path... lists) throws Exception {
    return start(Duration.ofSeconds(30), lists);
  }

  /** Serves with less patience for queries. */
  public static TestServer start(Duration timeout, Path... lists) throws Exception {
    return of(catalogue(lists), new Server.Settings("127.0.0.1", 0, timeout));
  }

  /** Serves the seed list with other limits, to those who show a token if one is given. */
  public static TestServer start(Limits limits, String token, String... services) throws Exception {
    return of(
        catalogue(),
        new Server.Settings(
            "127.0.0.1", 0, limits, token, Set.of(services), PublicAddress.UNKNOWN));
  }

  private static Catalogue catalogue(Path... lists) throws Exception {
    return new Pipeline(Vocabulary.DEFAULT_BASE)
        .catalogue(lists.length == 0 ? List.of(SEED) : List.of(lists), List.of());
  }

  /** Serves the graph of a catalogue. */
  public static TestServer of(Catalogue catalogue) throws Exception {
    return of(catalogue, new Server.Settings("127.0.0.1", 0, Duration.ofSeconds(30)));
  }

  private static TestServer of(Catalogue catalogue, Server.Settings settings) throws Exception {
    Path folder = Files.createTempDirectory("served");
    StoreOption store =
        CommandLine.populateCommand(new StoreOption(), "--store", folder.toString());
    new Pipeline(Vocabulary.DEFAULT_BASE).publish(catalogue, store.store(), line -> {});
    return new TestServer(folder, Serving.start(store, settings));
  }

  /** Serves the seed list's graph with a base of its own, as clients know it by another address. */
  public static TestServer at(PublicAddress publicAddress, String base) throws Exception {
    Path folder = Files.createTempDirectory("served");
    StoreOption store =
        CommandLine.populateCommand(new StoreOption(), "--store", folder.toString());
    Pipeline pipeline = new Pipeline(base);
    pipeline.publish(pipeline.catalogue(List.of(SEED), List.of()), store.store(), line -> {});
    return new TestServer(
        folder,
        Serving.start(
            store, new Server.Settings("127.0.0.1", 0, Duration.ofSeconds(30), publicAddress)));
  }

  /** Where it answers, with a slash at the end. */
  public URI address() {
    return URI.create(server.address());
  }

  /** Builds another graph in the store, as a build elsewhere would. */
  public void publish(Catalogue catalogue) throws Exception {
    new Pipeline(Vocabulary.DEFAULT_BASE).publish(catalogue, new SnapshotStore(folder), line -> {});
  }

  /** The same, of lists. */
  public void publish(Path... lists) throws Exception {
    publish(new Pipeline(Vocabulary.DEFAULT_BASE).catalogue(List.of(lists), List.of()));
  }

  /** The snapshots that are open. */
  public Sites sites() {
    return server.sites();
  }

  /** How many requests are on their way. */
  public int inFlight() {
    return server.inFlight();
  }

  /** Stops as SIGTERM would. */
  public void stop() {
    server.close();
  }

  /** The folder of the graph. */
  public Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    server.close();
    new TemporaryFolder(folder).close();
  }
}
