package paperwalk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperwalk.bench.BenchmarkReport;
import paperwalk.bench.BenchmarkReport.Engine;
import paperwalk.bench.Endpoint;
import paperwalk.bench.GraphGenerator;
import paperwalk.bench.Measurement;
import paperwalk.bench.Question;
import paperwalk.bench.ScholarlyGraph;
import paperwalk.bench.ServerProcess;
import paperwalk.bench.SparqlBenchmark;
import paperwalk.bench.SparqlBenchmark.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code paperwalk bench sparql}: what the questions of researchers cost. */
@Command(
    name = "sparql",
    description = {
      "Serves a generated graph and asks nine questions of researchers, with constants that change"
          + " from request to request and no answer kept.",
      "Prints processor milliseconds a request of the server's process, requests a second and"
          + " latencies, medians of several runs; then what a kept answer costs, the start and the"
          + " memory. Engines named by --endpoint are asked the same in the same run."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk bench sparql",
      "  paperwalk bench sparql --triples 1020000,5100000",
      "  paperwalk bench sparql --question LOOK_UP --runs 9 --seconds 5",
      "  paperwalk bench sparql --endpoint Other=http://127.0.0.1:3030/ds/sparql@4711"
    })
final class BenchSparqlCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--triples",
      paramLabel = "N",
      split = ",",
      description = "Sizes of the graph (default: 1020000).")
  private List<Long> triples = new ArrayList<>(List.of(1_020_000L));

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description =
          "Keep the graphs here, and use those that are here already (default: a temporary one).")
  private @Nullable Path folder;

  @Option(
      names = "--endpoint",
      paramLabel = "NAME=URL@PID",
      description =
          "Another engine that has the same graph, at this address, in the process of this number;"
              + " may be given several times.")
  private List<String> peers = new ArrayList<>();

  @Option(
      names = "--question",
      paramLabel = "NAME",
      split = ",",
      description = "Ask only these (default: all): ${COMPLETION-CANDIDATES}.")
  private List<Question> questions = new ArrayList<>(List.of(Question.values()));

  @Option(
      names = "--connections",
      paramLabel = "N",
      split = ",",
      description = "Numbers of connections (default: 1,8,32).")
  private List<Integer> connections = new ArrayList<>(List.of(1, 8, 32));

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "Runs of which the median counts (default: ${DEFAULT-VALUE}).")
  private int runs = 5;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "Length of a run (default: ${DEFAULT-VALUE}).")
  private double seconds = 2;

  @Option(
      names = "--warm-up",
      paramLabel = "S",
      description = "Seconds before the runs of a question (default: ${DEFAULT-VALUE}).")
  private double warmUp = 4;

  @Option(
      names = "--jvm",
      paramLabel = "OPTIONS",
      split = " ",
      description =
          "Options of the server's virtual machine (default: those of the launcher,"
              + " -XX:+UseSerialGC -XX:-DontCompileHugeMethods).")
  private List<String> jvm =
      new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:-DontCompileHugeMethods"));

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json",
      description = "How to print (default: text).")
  private TextOrJson format = TextOrJson.TEXT;

  @Override
  public Integer call() throws Exception {
    if (runs < 1 || seconds <= 0 || warmUp < 0 || connections.stream().anyMatch(n -> n < 1)) {
      throw new UsageException("--runs, --seconds and --connections: give numbers above 0");
    }
    List<Endpoint> others = others();
    List<ScholarlyGraph> graphs = new ArrayList<>();
    for (long size : triples) {
      graphs.add(BenchGenerateCommand.graph(size, 1));
    }
    List<BenchmarkReport> reports = new ArrayList<>();
    try (TemporaryFolder temporary = folder == null ? TemporaryFolder.create() : null) {
      Path place = temporary == null ? Objects.requireNonNull(folder) : temporary.path();
      for (int i = 0; i < graphs.size(); i++) {
        reports.add(measure(graphs.get(i), triples.get(i), place, others));
      }
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    print(reports);
    return Main.OK;
  }

  private List<Endpoint> others() throws UsageException {
    try {
      return peers.stream().map(Endpoint::parse).toList();
    } catch (IllegalArgumentException e) {
      throw new UsageException("--endpoint " + e.getMessage());
    }
  }

  private BenchmarkReport measure(
      ScholarlyGraph graph, long size, Path place, List<Endpoint> others)
      throws IOException, InterruptedException {
    Path store = place.resolve("graph-" + size);
    if (!Files.exists(store.resolve("current"))) {
      load(graph, store, place.resolve("graph-" + size + ".nq"));
    }
    List<Endpoint> endpoints = new ArrayList<>(others);
    Settings settings = new Settings(connections, runs, duration(seconds), duration(warmUp));
    List<Engine> engines = new ArrayList<>();
    List<SparqlBenchmark.Result> results;
    try (ServerProcess server = ServerProcess.start(Main.class.getName(), store, jvm, false)) {
      endpoints.addFirst(server.endpoint());
      results = new SparqlBenchmark(graph, endpoints, settings, this::say).measure(questions);
      engines.add(
          new Engine("Paperwalk", server.startSeconds(), server.endpoint().residentMegabytes()));
    }
    for (Endpoint peer : others) {
      engines.add(new Engine(peer.name(), 0, peer.residentMegabytes()));
    }
    return new BenchmarkReport(size, results, repeated(graph, store, settings), engines);
  }

  /** With answers kept, in a server of its own. */
  private Map<String, Map<Integer, Measurement>> repeated(
      ScholarlyGraph graph, Path store, Settings settings)
      throws IOException, InterruptedException {
    Map<String, Map<Integer, Measurement>> repeated = new LinkedHashMap<>();
    try (ServerProcess server = ServerProcess.start(Main.class.getName(), store, jvm, true)) {
      say("answers given before");
      Endpoint endpoint = server.endpoint();
      SparqlBenchmark bench = new SparqlBenchmark(graph, List.of(endpoint), settings, this::say);
      repeated.put("An answer that is kept", bench.repeated(endpoint, false));
      repeated.put("An answer that the client knows (304)", bench.repeated(endpoint, true));
    }
    return repeated;
  }

  private void load(ScholarlyGraph graph, Path store, Path file) throws IOException {
    say("generating and loading");
    Files.createDirectories(store);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      GraphGenerator.write(graph, out);
    }
    PrintWriter none = new PrintWriter(Writer.nullWriter());
    PrintWriter err = spec.commandLine().getErr();
    int code = Main.run(none, err, "load", file.toString(), "--store", store.toString());
    Files.delete(file);
    if (code != Main.OK) {
      throw new IOException("the generated graph could not be loaded");
    }
  }

  private void print(List<BenchmarkReport> reports) {
    PrintWriter out = spec.commandLine().getOut();
    if (format == TextOrJson.JSON) {
      out.println(Json.of(reports));
      return;
    }
    for (int i = 0; i < reports.size(); i++) {
      out.println(reports.get(i).text());
      if (i > 0) {
        out.println(BenchmarkReport.growth(reports.get(i - 1), reports.get(i)));
      }
    }
  }

  private void say(String line) {
    if (format == TextOrJson.TEXT) {
      spec.commandLine().getErr().println(line + " …");
    }
  }

  private static Duration duration(double seconds) {
    return Duration.ofNanos((long) (seconds * 1e9));
  }
}
