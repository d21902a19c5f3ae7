package paperwalk.resolve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A file that only one program at a time holds. It stays when it is let go: who waits for it would
 * else hold what is no longer there.
 */
final class HeldFile implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final FileChannel channel;

  private HeldFile(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits until nobody else holds the file. */
  static HeldFile wait(Path file) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      @Nullable HeldFile held = attempt(file);
      if (held != null) {
        return held;
      }
      if (System.nanoTime() > end) {
        throw new IOException("another build has been using it for a minute");
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }

  private static @Nullable HeldFile attempt(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new HeldFile(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this program holds it.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return null;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
