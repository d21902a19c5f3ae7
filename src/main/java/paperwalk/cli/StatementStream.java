package paperwalk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import paperwalk.model.Digest;
import paperwalk.rdf.Ontology;
import paperwalk.store.Snapshot;
import paperwalk.store.SnapshotStore;

/** Makes a snapshot of statements that are not held in memory, as N-Quads in any order. */
final class StatementStream {
  private static final int BUFFER = 1 << 20;

  /** Writes the statements. */
  @FunctionalInterface
  interface Writer {
    /**
     * Writes all of them.
     *
     * @param out takes N-Quads; stays open
     * @throws Exception ends the building: no snapshot is made, and the one in use stays in use
     */
    void write(OutputStream out) throws Exception;
  }

  private StatementStream() {}

  /**
   * Writes a new snapshot and switches to it.
   *
   * @param base of the graph's own IRIs
   * @param progress takes a line for each step
   * @throws Exception what the writer throws, or a {@code StoreException} if the store cannot be
   *     written
   */
  static Snapshot publish(
      SnapshotStore store, String base, Writer writer, Consumer<String> progress) throws Exception {
    try {
      return store.publish(snapshot -> fill(snapshot, base, writer, progress));
    } catch (Unwritten e) {
      throw e.reason;
    }
  }

  private static Map<String, String> fill(
      Snapshot snapshot, String base, Writer writer, Consumer<String> progress) throws IOException {
    MessageDigest sha256 = Digest.sha256();
    try (OutputStream out =
        new BufferedOutputStream(
            new DigestOutputStream(Files.newOutputStream(snapshot.quads()), sha256), BUFFER)) {
      writer.write(out);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new Unwritten(e);
    }
    progress.accept("preparing search and the walk");
    Pipeline.writeIndexes(snapshot, new Ontology(base));
    return Map.of("base", base, "sha256", HexFormat.of().formatHex(sha256.digest()));
  }

  /** Leads a writer's reason out of the store, which takes its own folder back. */
  private static final class Unwritten extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Exception reason;

    Unwritten(Exception reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
