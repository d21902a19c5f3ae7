package paperwalk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import paperwalk.store.index.QuadIndex;

/**
 * A folder of snapshots. The file {@code current} names the one in use and is replaced in one
 * atomic step; so a build that fails or is killed at any point leaves the old one in use.
 */
public final class SnapshotStore {
  private static final String CURRENT = "current";
  private static final String MANIFEST = "manifest";
  private static final String BUILDING = "building-";
  private static final int DIGITS = 16;

  private final Path folder;

  /** Takes the folder, which need not exist yet. */
  public SnapshotStore(Path folder) {
    this.folder = folder;
  }

  /** Fills a new snapshot's folder. */
  @FunctionalInterface
  public interface Filler {
    /**
     * Writes the files.
     *
     * @param snapshot the new snapshot; its folder exists and is empty
     * @return facts for the manifest
     * @throws IOException if a file cannot be written
     */
    Map<String, String> fill(Snapshot snapshot) throws IOException;
  }

  /** Whether a snapshot is in use here. */
  public boolean exists() {
    return Files.isRegularFile(folder.resolve(CURRENT));
  }

  /** The file that names the snapshot in use; another is put in its place when that changes. */
  public Path pointer() {
    return folder.resolve(CURRENT);
  }

  /**
   * The snapshot in use.
   *
   * @throws StoreException if there is none, or one that this program cannot read
   */
  public Snapshot current() throws StoreException {
    if (!exists()) {
      throw new StoreException(
          folder + ": there is no graph yet; build one with: paperwalk build FILE");
    }
    try {
      String name = named();
      Path snapshot = folder.resolve(name);
      if (name.isEmpty() || !Files.isRegularFile(snapshot.resolve(MANIFEST))) {
        throw new StoreException(
            folder + ": the snapshot in use is gone; build it again with: paperwalk build FILE");
      }
      Map<String, String> facts = new LinkedHashMap<>();
      for (String line :
          Files.readAllLines(snapshot.resolve(MANIFEST), StandardCharsets.ISO_8859_1)) {
        int equals = line.indexOf('=');
        if (equals > 0) {
          facts.put(line.substring(0, equals), line.substring(equals + 1));
        }
      }
      if (!String.valueOf(Snapshot.FORMAT).equals(facts.get("format"))) {
        throw new StoreException(
            "%s: a store of format %s, and this program reads format %d; build it again with: paperwalk build FILE"
                .formatted(folder, facts.getOrDefault("format", "unknown"), Snapshot.FORMAT));
      }
      return new Snapshot(snapshot, facts);
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be read: " + e.getMessage());
    }
  }

  /**
   * Makes a new snapshot and switches to it.
   *
   * @param digest names it: hexadecimal digits made from its content
   * @param filler writes its files
   * @return the snapshot now in use
   * @throws StoreException if the folder cannot be written or another build is running
   */
  public Snapshot publish(String digest, Filler filler) throws StoreException {
    return publish(facts -> digest, filler);
  }

  /**
   * Makes a new snapshot whose content is known only when it is written, and switches to it.
   *
   * @param filler writes its files; its fact {@code sha256} names the snapshot
   * @return the snapshot now in use
   * @throws StoreException if the folder cannot be written or another build is running
   */
  public Snapshot publish(Filler filler) throws StoreException {
    return publish(facts -> facts.getOrDefault("sha256", "0").substring(0, DIGITS), filler);
  }

  private Snapshot publish(Function<Map<String, String>, String> naming, Filler filler)
      throws StoreException {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        if (lock == null) {
          throw new StoreException(folder + ": another build is running here; wait for its end");
        }
        removeUnfinished();
        return fillAndSwitch(naming, filler);
      } catch (OverlappingFileLockException e) {
        throw new StoreException(folder + ": another build is running here; wait for its end");
      }
    } catch (AccessDeniedException e) {
      throw new StoreException(
          e.getFile() + ": may not be written; choose another folder with --store DIR");
    } catch (FileAlreadyExistsException e) {
      throw new StoreException(
          e.getFile() + ": is a file, not a folder; choose another folder with --store DIR");
    } catch (FileSystemException e) {
      throw new StoreException(
          "%s: cannot be written (%s); choose another folder with --store DIR"
              .formatted(
                  e.getFile(),
                  e.getReason() == null ? e.getClass().getSimpleName() : e.getReason()));
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be written: " + e.getMessage());
    }
  }

  private Snapshot fillAndSwitch(Function<Map<String, String>, String> naming, Filler filler)
      throws IOException {
    Path temporary =
        Files.createDirectory(
            folder.resolve(BUILDING + ProcessHandle.current().pid() + "-" + System.nanoTime()));
    try {
      Map<String, String> facts = new TreeMap<>(filler.fill(new Snapshot(temporary, Map.of())));
      facts.put("format", String.valueOf(Snapshot.FORMAT));
      if (Files.isRegularFile(new Snapshot(temporary, facts).index())) {
        facts.put("index", String.valueOf(QuadIndex.FORMAT));
      }
      Files.write(
          temporary.resolve(MANIFEST),
          facts.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
      String digest = naming.apply(facts);
      Path target = folder.resolve(digest);
      for (int i = 2; Files.exists(target); i++) {
        target = folder.resolve(digest + "-" + i);
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      String before = exists() ? named() : "";
      Path next = folder.resolve(CURRENT + ".new");
      Files.writeString(next, target.getFileName() + "\n");
      Files.move(next, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
      removeAllBut(Set.copyOf(List.of(before, target.getFileName().toString())));
      return new Snapshot(target, facts);
    } catch (IOException | RuntimeException e) {
      delete(temporary);
      throw e;
    }
  }

  /** The name in {@code current}, or nothing if that is no snapshot's name. */
  private String named() throws IOException {
    String name = Files.readString(folder.resolve(CURRENT), StandardCharsets.ISO_8859_1).strip();
    return name.matches("[0-9a-f]+(-[0-9]+)?") ? name : "";
  }

  private void removeUnfinished() throws IOException {
    for (Path child : children()) {
      if (child.getFileName().toString().startsWith(BUILDING)) {
        delete(child);
      }
    }
  }

  /**
   * The one before is kept for readers that have just looked up its name. What cannot be removed
   * (Windows holds on to files that a reader has mapped) is left to a later build.
   */
  private void removeAllBut(Set<String> names) throws IOException {
    for (Path child : children()) {
      boolean snapshot = Files.isRegularFile(child.resolve(MANIFEST));
      if (snapshot && !names.contains(child.getFileName().toString())) {
        try {
          delete(child);
        } catch (IOException e) {
          // Nobody needs it, and the new one is in use already.
        }
      }
    }
  }

  private List<Path> children() throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.toList();
    }
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(path)) {
      for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
