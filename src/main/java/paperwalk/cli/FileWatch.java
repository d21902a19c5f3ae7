package paperwalk.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls when files have changed, and are at rest again.
 *
 * <p>The system's messages only wake it early: what counts is a look at times, sizes and identities
 * of the files, which is also taken every two seconds, since network file systems send no messages.
 * One thread, asleep between looks.
 */
final class FileWatch implements AutoCloseable {
  private static final Duration LOOK = Duration.ofSeconds(2);

  private final List<Path> paths;
  private final Predicate<Path> counted;
  private final Duration rest;
  private final Runnable changed;
  private final @Nullable WatchService messages;
  private final Map<Path, WatchKey> watched = new HashMap<>();
  private final Thread thread;
  private Map<Path, List<Object>> seen;

  /**
   * Begins to watch; what is there now is not a change.
   *
   * @param paths files, which need not exist, and folders with all below them
   * @param counted which files count
   * @param rest how long they must stay the same before the call: editors write in several steps
   * @param changed called in the watching thread
   */
  FileWatch(List<Path> paths, Predicate<Path> counted, Duration rest, Runnable changed) {
    this.paths = paths.stream().map(Path::toAbsolutePath).toList();
    this.counted = counted;
    this.rest = rest;
    this.changed = changed;
    this.messages = messages(this.paths);
    register();
    this.seen = look();
    this.thread = Thread.ofPlatform().daemon().name("watch").start(this::watch);
  }

  /** Null where the system has no more of them to give: then only looking helps. */
  private static @Nullable WatchService messages(List<Path> paths) {
    try {
      return paths.getFirst().getFileSystem().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  private void watch() {
    try {
      while (!Thread.interrupted()) {
        sleep(LOOK);
        Map<Path, List<Object>> now = look();
        if (now.equals(seen)) {
          continue;
        }
        Map<Path, List<Object>> before = Map.of();
        while (!now.equals(before) && rest.isPositive()) {
          before = now;
          Thread.sleep(rest);
          now = look();
        }
        seen = now;
        changed.run();
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      // It was closed.
    }
  }

  /** Sleeps for a time, or until the system says that something happened. */
  private void sleep(Duration time) throws InterruptedException {
    if (messages == null) {
      Thread.sleep(time);
      return;
    }
    register();
    WatchKey key = messages.poll(time.toMillis(), TimeUnit.MILLISECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
  }

  /** Folders may come, go and come again. */
  private void register() {
    if (messages == null) {
      return;
    }
    watched.values().removeIf(key -> !key.isValid());
    for (Path folder : folders()) {
      if (!watched.containsKey(folder) && Files.isDirectory(folder)) {
        try {
          watched.put(folder, folder.register(messages, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
        } catch (IOException e) {
          // It went in the meantime; the next look will tell.
        }
      }
    }
  }

  private Set<Path> folders() {
    Set<Path> folders = new HashSet<>();
    for (Path path : paths) {
      Path parent = path.getParent();
      if (Files.isDirectory(path)) {
        below(path).filter(Files::isDirectory).forEach(folders::add);
      } else if (parent != null) {
        folders.add(parent);
      }
    }
    return folders;
  }

  private Map<Path, List<Object>> look() {
    Map<Path, List<Object>> stamps = new HashMap<>();
    for (Path path : paths) {
      below(path)
          .filter(counted)
          .forEach(file -> {
            try {
              BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
              if (!facts.isDirectory()) {
                stamps.put(
                    file,
                    List.of(
                        facts.lastModifiedTime(), facts.size(), String.valueOf(facts.fileKey())));
              }
            } catch (IOException e) {
              // It is not there, which is a state as well.
            }
          });
    }
    return stamps;
  }

  private static Stream<Path> below(Path path) {
    if (!Files.isDirectory(path)) {
      return Stream.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.toList().stream();
    } catch (IOException | UncheckedIOException e) {
      return Stream.empty();
    }
  }

  /** Ends the watch; a call that is under way is interrupted and waited for. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
      if (messages != null) {
        messages.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // Nothing is left to be closed then.
    }
  }
}
