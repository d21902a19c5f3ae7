package paperwalk.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import paperwalk.http.Server;
import paperwalk.http.ServerException;
import paperwalk.http.Sites;
import paperwalk.model.Digest;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;
import paperwalk.recommend.StoredEvidence;
import paperwalk.store.EvidenceEdges;
import paperwalk.store.GraphStore;
import paperwalk.store.Snapshot;
import paperwalk.store.StoreException;
import picocli.CommandLine;

/**
 * The server as {@code serve} starts it, over snapshots of any statements.
 *
 * <p>Unlike a graph of lists, the default graph is what stands in no named graph.
 */
public final class DataServer implements AutoCloseable {
  private final Path folder;
  private final Sites sites = new Sites();
  private final Server server;
  private String served = "";

  private DataServer(Path folder) throws ServerException {
    this.folder = folder;
    this.server = Server.start(new Server.Settings("127.0.0.1", 0, Duration.ofSeconds(30)), sites);
  }

  public static DataServer start() throws Exception {
    return new DataServer(Files.createTempDirectory("data"));
  }

  /**
   * Makes a snapshot of N-Quads the one that is served.
   *
   * @return where the server answers
   */
  public URI serve(String quads) throws Exception {
    String digest = Digest.of(quads, 16);
    if (!digest.equals(served)) {
      StoreOption store =
          CommandLine.populateCommand(
              new StoreOption(), "--store", folder.resolve(digest).toString());
      if (!store.store().exists()) {
        publish(store, digest, quads);
      }
      sites.use(ServeCommand.open(store.snapshot()));
      served = digest;
    }
    return URI.create(server.address());
  }

  private static void publish(StoreOption store, String digest, String quads)
      throws StoreException {
    store
        .store()
        .publish(
            digest,
            snapshot -> {
              Files.writeString(snapshot.quads(), quads);
              Map<String, String> facts =
                  Map.of("base", Vocabulary.DEFAULT_BASE, Snapshot.DEFAULT_GRAPH, "stated");
              try (GraphStore graph =
                  GraphStore.open(new Snapshot(snapshot.folder(), facts), question -> List.of())) {
                StoredEvidence.graph(
                        new EvidenceEdges(graph), new Ontology(Vocabulary.DEFAULT_BASE).edgeKinds())
                    .write(snapshot.walk());
                return facts;
              } catch (StoreException e) {
                throw new IOException(e);
              }
            });
  }

  @Override
  public void close() throws IOException {
    server.close();
    sites.close();
    new TemporaryFolder(folder).close();
  }
}
