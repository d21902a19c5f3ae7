package paperwalk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import paperwalk.http.Limits;
import paperwalk.store.QueryLimits;
import picocli.CommandLine.Option;

/** What strangers may take of a server, and whether they have to show a token. */
final class LimitOptions {
  private static final String TOKEN = "PAPERWALK_TOKEN";

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Stop a query after so many seconds (default: 30).")
  private double timeout = 30;

  @Option(
      names = "--query-memory",
      paramLabel = "MB",
      description = "Memory that one query may hold (default: ${DEFAULT-VALUE}).")
  private int memory = 256;

  @Option(
      names = "--max-query",
      paramLabel = "KB",
      description = "Length of a query, and of any body (default: ${DEFAULT-VALUE}).")
  private int length = 1024;

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      description = "How deep a query may be nested (default: ${DEFAULT-VALUE}).")
  private int depth = QueryLimits.DEFAULT.depth();

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "Rows of an answer (default: ${DEFAULT-VALUE}).")
  private long rows = QueryLimits.DEFAULT.rows();

  @Option(
      names = "--max-answer",
      paramLabel = "MB",
      description = "Length of an answer (default: ${DEFAULT-VALUE}).")
  private int answer = 1024;

  @Option(
      names = "--places",
      paramLabel = "N",
      description = "Queries that run at once (default: two a processor, four at the least).")
  private int places = Limits.DEFAULT.places();

  @Option(
      names = "--queue",
      paramLabel = "N",
      description = "Queries that wait for a place; more are refused (default: ${DEFAULT-VALUE}).")
  private int queue = Limits.DEFAULT.queue();

  @Option(
      names = "--queue-wait",
      paramLabel = "SECONDS",
      description = "How long they wait (default: 5).")
  private double patience = 5;

  @Option(
      names = "--arrival",
      paramLabel = "SECONDS",
      description = "How long a request's head, and its body, may take to come (default: 10).")
  private double arrival = 10;

  @Option(
      names = "--idle",
      paramLabel = "SECONDS",
      description = "Close a connection on which nothing moves for so long (default: 30).")
  private double idle = 30;

  @Option(
      names = "--least-rate",
      paramLabel = "BYTES",
      description = "Cut off who reads fewer bytes a second (default: ${DEFAULT-VALUE}).")
  private int rate = Limits.DEFAULT.rate();

  @Option(
      names = "--max-connections",
      paramLabel = "N",
      description = "Connections that may be open at once (default: ${DEFAULT-VALUE}).")
  private int connections = Limits.DEFAULT.connections();

  @Option(
      names = "--max-head",
      paramLabel = "KB",
      description = "Length of an address with all headers (default: ${DEFAULT-VALUE}).")
  private int head = Limits.DEFAULT.head() >> 10;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Answer only who shows the token in this file, as \"Authorization: Bearer …\". The"
              + " variable "
              + TOKEN
              + " does the same.")
  private @Nullable Path tokenFile;

  /**
   * The limits.
   *
   * @throws UsageException if a number is none that could be meant
   */
  Limits limits() throws UsageException {
    Duration time = seconds("--timeout", timeout);
    QueryLimits usual = QueryLimits.DEFAULT;
    QueryLimits query =
        new QueryLimits(
            time,
            (long) positive("--query-memory", memory) << 20,
            usual.text(),
            positive("--max-query", length) << 10,
            positive("--max-depth", depth),
            usual.parts(),
            positive("--max-rows", rows));
    return new Limits(
        query,
        positive("--places", places),
        positive("--queue", queue),
        seconds("--queue-wait", patience),
        (long) positive("--max-answer", answer) << 20,
        positive("--max-query", length) << 10,
        positive("--max-head", head) << 10,
        seconds("--arrival", arrival),
        seconds("--idle", idle),
        positive("--least-rate", rate),
        positive("--max-connections", connections));
  }

  /**
   * The token that clients have to show; empty if all may ask.
   *
   * @throws UsageException if the file cannot be read or is empty
   */
  String token() throws UsageException {
    if (tokenFile == null) {
      String variable = System.getenv(TOKEN);
      return variable == null ? "" : variable.strip();
    }
    try {
      String token = Files.readString(tokenFile, StandardCharsets.UTF_8).strip();
      if (token.isEmpty()) {
        throw new UsageException("--token-file " + tokenFile + ": is empty; write the token there");
      }
      return token;
    } catch (IOException e) {
      throw new UsageException(
          "--token-file %s: cannot be read (%s)"
              .formatted(tokenFile, e.getClass().getSimpleName()));
    }
  }

  private static Duration seconds(String name, double seconds) throws UsageException {
    if (!(seconds > 0 && seconds < 1e6)) {
      throw new UsageException(
          "%s %s: give a number of seconds above 0".formatted(name, plain(seconds)));
    }
    return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  private static int positive(String name, int number) throws UsageException {
    return (int) positive(name, (long) number);
  }

  private static long positive(String name, long number) throws UsageException {
    if (number < 1 || number > 1L << 40) {
      throw new UsageException(name + " " + number + ": give a whole number above 0");
    }
    return number;
  }
}
