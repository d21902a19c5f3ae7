package paperwalk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paperwalk's server in a process of its own, so that what it spends is not mixed with the load.
 */
public final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("(http://[^ ]+?)/? *$");
  private static final int PATIENCE_SECONDS = 20;

  private final Process process;
  private final Endpoint endpoint;
  private final double startSeconds;

  private ServerProcess(Process process, Endpoint endpoint, double startSeconds) {
    this.process = process;
    this.endpoint = endpoint;
    this.startSeconds = startSeconds;
  }

  /**
   * Starts the program that this one is, and waits for its first answer.
   *
   * @param program the name of its main class
   * @param store folder of the graph
   * @param jvm options of the virtual machine
   * @param keepsAnswers whether answers given before are given again
   * @throws IOException if it does not start; the message is its own
   */
  public static ServerProcess start(
      String program, Path store, List<String> jvm, boolean keepsAnswers) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program, "serve"));
    command.addAll(List.of("--port", "0", "--store", store.toString()));
    if (!keepsAnswers) {
      command.addAll(List.of("--answer-cache", "0"));
    }
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      BufferedReader said =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      URI address = URI.create(address(said) + "/sparql");
      // What it says later is of no interest, but it must not wait for somebody to read it.
      Thread.startVirtualThread(() -> said.lines().forEach(line -> {}));
      Endpoint endpoint = new Endpoint("Paperwalk", address, process.pid());
      try (Connection connection = new Connection(address)) {
        connection.ask("ASK { ?s ?p ?o }");
      }
      return new ServerProcess(process, endpoint, (System.nanoTime() - start) / 1e9);
    } catch (IOException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static String address(BufferedReader said) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (line.startsWith("Paperwalk is at ") && address.find()) {
        return address.group(1);
      }
      all.append(line).append(System.lineSeparator());
    }
    throw new IOException("the server did not start: " + all.toString().strip());
  }

  /** Where it answers. */
  public Endpoint endpoint() {
    return endpoint;
  }

  /** From the start of its process to its first answer. */
  public double startSeconds() {
    return startSeconds;
  }

  /** Ends it. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
