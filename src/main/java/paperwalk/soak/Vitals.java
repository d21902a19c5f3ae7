package paperwalk.soak;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How the process is.
 *
 * @param seconds since the start
 * @param heap bytes of objects that are still needed
 * @param threads platform threads
 * @param files open files and sockets; -1 where the system does not tell
 */
record Vitals(double seconds, long heap, int threads, long files) {
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  /** Collects the garbage and looks. */
  static Vitals take(double seconds) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return new Vitals(
        seconds,
        runtime.totalMemory() - runtime.freeMemory(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        openFiles());
  }

  private static long openFiles() {
    if (!Files.isDirectory(OPEN_FILES)) {
      return -1;
    }
    try (Stream<Path> open = Files.list(OPEN_FILES)) {
      // One of them is the folder that is being listed.
      return open.count() - 1;
    } catch (IOException e) {
      return -1;
    }
  }

  @Override
  public String toString() {
    return "%6.0f s  %7.1f MB  %4d threads  %4d files"
        .formatted(seconds, heap / 1e6, threads, files);
  }
}
