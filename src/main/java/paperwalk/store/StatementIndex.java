package paperwalk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.jena.riot.RiotException;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Digest;
import paperwalk.store.index.DefaultGraphRule;
import paperwalk.store.index.IndexException;
import paperwalk.store.index.IndexException.Fault;
import paperwalk.store.index.IndexSource;
import paperwalk.store.index.QuadIndex;
import paperwalk.store.index.QuadIndexBuilder;
import paperwalk.store.index.QuadsReader;

/**
 * The index of a snapshot's statements: opened where there is one, made anew where it is missing or
 * of another version of the program, refused where it is damaged.
 */
final class StatementIndex {
  private final Snapshot snapshot;

  StatementIndex(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * Opens the index. Takes the same short time for any number of statements, unless it has to be
   * made.
   *
   * @throws StoreException if a file is missing or damaged
   */
  QuadIndex open() throws StoreException {
    if (!Files.isRegularFile(snapshot.quads())) {
      throw broken(snapshot.quads(), "is missing");
    }
    try {
      QuadIndex index = QuadIndex.open(snapshot.index());
      if (fits(index.source())) {
        return index;
      }
      index.close();
    } catch (NoSuchFileException e) {
      return make();
    } catch (IndexException e) {
      if (e.fault() == Fault.DAMAGED) {
        throw broken(snapshot.index(), e.getMessage());
      }
    } catch (IOException e) {
      throw broken(snapshot.index(), "cannot be read (%s)".formatted(e.getMessage()));
    }
    return make();
  }

  /** Whether an index is of these statements, as far as length and manifest tell. */
  private boolean fits(IndexSource source) throws StoreException, IOException {
    String expected = snapshot.facts().get("sha256");
    if (expected == null) {
      return source.sha256().equals(digest());
    }
    if (!source.sha256().equals(expected)) {
      throw broken(snapshot.index(), "is of other statements");
    }
    if (source.size() != Files.size(snapshot.quads())) {
      throw broken(snapshot.quads(), "is damaged: it has not the length it should have");
    }
    return true;
  }

  private String digest() throws IOException {
    MessageDigest sha256 = Digest.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(snapshot.quads()), sha256)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  /** Makes the index and keeps it beside the statements, if that folder may be written. */
  private QuadIndex make() throws StoreException {
    try {
      try {
        return make(snapshot.folder());
      } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
        return make(null);
      }
    } catch (IOException e) {
      throw broken(snapshot.index(), "cannot be made (%s)".formatted(e.getMessage()));
    }
  }

  /** Without a folder the file lasts as long as the program. */
  private QuadIndex make(@Nullable Path folder) throws StoreException, IOException {
    Path made =
        folder == null
            ? Files.createTempFile("graph", ".index")
            : Files.createTempFile(folder, "graph", ".index");
    boolean kept = false;
    try {
      write(made);
      if (folder != null) {
        Files.move(made, snapshot.index(), StandardCopyOption.ATOMIC_MOVE);
        kept = true;
        return QuadIndex.open(snapshot.index());
      }
      return QuadIndex.open(made);
    } finally {
      if (!kept && !made.toFile().delete()) {
        made.toFile().deleteOnExit();
      }
    }
  }

  private void write(Path file) throws StoreException, IOException {
    DefaultGraphRule rule =
        "stated".equals(snapshot.facts().get(Snapshot.DEFAULT_GRAPH))
            ? DefaultGraphRule.OWN
            : new CurrentVersions();
    QuadIndexBuilder builder = new QuadIndexBuilder(rule);
    IndexSource source;
    try {
      source = QuadsReader.read(snapshot.quads(), builder);
    } catch (IOException e) {
      throw broken(snapshot.quads(), "cannot be read (%s)".formatted(e.getMessage()));
    } catch (RiotException | IllegalArgumentException e) {
      throw broken(snapshot.quads(), "is damaged (%s)".formatted(e.getMessage()));
    }
    String expected = snapshot.facts().get("sha256");
    if (expected != null && !expected.equals(source.sha256())) {
      throw broken(snapshot.quads(), "is damaged: its checksum does not fit");
    }
    builder.write(file, source);
  }

  /**
   * Reads every byte of statements and index and compares their checksums.
   *
   * @throws StoreException if one does not fit
   */
  void verify(QuadIndex index) throws StoreException {
    try {
      index.verify();
      if (!digest().equals(index.source().sha256())) {
        throw broken(snapshot.quads(), "is damaged: its checksum does not fit");
      }
    } catch (IndexException e) {
      throw broken(snapshot.index(), e.getMessage());
    } catch (IOException e) {
      throw broken(snapshot.quads(), "cannot be read (%s)".formatted(e.getMessage()));
    }
  }

  private static StoreException broken(Path file, @Nullable String what) {
    return new StoreException(
        "%s: %s; build the graph again with: paperwalk build FILE".formatted(file, what));
  }
}
