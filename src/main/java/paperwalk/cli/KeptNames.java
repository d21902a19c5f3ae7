package paperwalk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Catalogue;
import paperwalk.resolve.Identity;
import paperwalk.resolve.IdentityException;
import paperwalk.resolve.IdentityFile;
import paperwalk.resolve.Resolution;
import paperwalk.store.Snapshot;
import paperwalk.store.StoreException;

/**
 * The names that papers have been given, during a build: they are looked up before, and the new
 * ones are kept when the graph that uses them has been written.
 */
final class KeptNames {
  private final Path path;
  private final boolean required;
  private final PrintWriter err;

  /**
   * Chooses the file.
   *
   * @param named the file that the user named, or null
   * @param lists files and folders that are built
   * @param store the folder of the graph
   * @param err where to say that names cannot be kept
   */
  KeptNames(@Nullable Path named, List<Path> lists, Path store, PrintWriter err) {
    this.path = named != null ? named : IdentityPlace.of(lists, store);
    this.required = named != null;
    this.err = err;
  }

  /** Writes the graph of a catalogue. */
  @FunctionalInterface
  interface Publisher {
    Snapshot publish(Catalogue catalogue) throws StoreException;
  }

  /** A graph and the catalogue it was made of. */
  record Built(Catalogue catalogue, Snapshot snapshot) {}

  /**
   * Resolves, publishes, and keeps the new names, in this order.
   *
   * @throws IdentityException if the file is damaged, or was named and cannot be written
   * @throws StoreException if the graph cannot be written; no name is kept then
   */
  Built build(Function<Identity, Resolution> resolver, Publisher publisher)
      throws IdentityException, StoreException {
    try (IdentityFile file = new IdentityFile(path)) {
      Identity known = file.read();
      Resolution resolution = resolver.apply(known);
      String unkept = "";
      if (!resolution.added().isEmpty()) {
        try {
          file.hold();
          // Another build may have added to the file in the meantime.
          Identity now = file.read();
          if (!now.rows().equals(known.rows())) {
            resolution = resolver.apply(now);
          }
          file.prepare(resolution.added());
        } catch (IdentityException e) {
          if (required) {
            throw e;
          }
          unkept = e.getMessage();
        }
      }
      Snapshot snapshot = publisher.publish(resolution.catalogue());
      file.commit();
      if (!unkept.isEmpty()) {
        err.println("paperwalk: the names of new papers are not kept: " + unkept);
      }
      return new Built(resolution.catalogue(), snapshot);
    }
  }
}
