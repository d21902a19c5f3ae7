package paperwalk.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A SPARQL endpoint of a process on this machine.
 *
 * @param name of the engine
 * @param address where it answers queries
 * @param process its process id: all that it spends counts, threads of its own for compiling and
 *     collecting among it
 */
public record Endpoint(String name, URI address, long process) {
  /**
   * Reads {@code NAME=ADDRESS@PROCESS}.
   *
   * @throws IllegalArgumentException if it is not of this form
   */
  public static Endpoint parse(String text) {
    int equals = text.indexOf('=');
    int at = text.lastIndexOf('@');
    if (equals < 1 || at < equals || !text.substring(at + 1).matches("\\d{1,9}")) {
      throw new IllegalArgumentException(
          text + ": give NAME=http://127.0.0.1:PORT/PATH@PROCESS-ID");
    }
    URI address = URI.create(text.substring(equals + 1, at));
    if (!"http".equals(address.getScheme()) || address.getHost() == null || address.getPort() < 1) {
      throw new IllegalArgumentException(text + ": the address needs http, a host and a port");
    }
    return new Endpoint(text.substring(0, equals), address, Long.parseLong(text.substring(at + 1)));
  }

  /**
   * The processor time that the process has taken so far, as the system counts it: by the hundredth
   * of a second on Linux.
   *
   * @throws IOException if the process has ended
   */
  Duration processorTime() throws IOException {
    return ProcessHandle.of(process)
        .flatMap(handle -> handle.info().totalCpuDuration())
        .orElseThrow(() -> new IOException(name + ": process " + process + " is not there"));
  }

  /** Its resident memory in megabytes, or 0 where the system does not tell (it does on Linux). */
  public long residentMegabytes() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(process), "status"))) {
        if (line.startsWith("VmRSS:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }
}
