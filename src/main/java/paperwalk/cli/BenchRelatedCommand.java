package paperwalk.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import paperwalk.bench.Measurement;
import paperwalk.bench.RelatedBenchmark;
import paperwalk.bench.ServerProcess;
import paperwalk.recommend.EvidenceGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code paperwalk bench related}: what related work costs over HTTP. */
@Command(
    name = "related",
    description = {
      "Serves a graph in a process of its own and asks /api/related for the papers of the graph,"
          + " each question with others.",
      "Tells requests a second, milliseconds, and processor time of the server for each request."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk bench related",
      "  paperwalk bench related --store graphs/anthology --papers 1,10,50 --connections 8,32"
    })
final class BenchRelatedCommand implements Callable<Integer> {
  private static final long SEED = 1;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--papers",
      paramLabel = "N",
      split = ",",
      description = "How many papers a question has; one or more numbers (default: 1,10).")
  private List<Integer> papers = new ArrayList<>(List.of(1, 10));

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "How many papers an answer has (default: ${DEFAULT-VALUE}).")
  private int count = 20;

  @Option(
      names = "--connections",
      paramLabel = "N",
      split = ",",
      description = "Numbers of connections (default: 8,32).")
  private List<Integer> connections = new ArrayList<>(List.of(8, 32));

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
      description = "Seconds before the runs (default: ${DEFAULT-VALUE}).")
  private double warmUp = 10;

  @Option(
      names = "--jvm",
      paramLabel = "OPTIONS",
      split = " ",
      description = "Options of the server's virtual machine (default: -XX:+UseSerialGC).")
  private List<String> jvm = new ArrayList<>(List.of("-XX:+UseSerialGC"));

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json",
      description = "How to print (default: text).")
  private TextOrJson format = TextOrJson.TEXT;

  @Override
  public Integer call() throws Exception {
    if (runs < 1
        || !(seconds > 0 && warmUp >= 0)
        || count < 1
        || count > 1000
        || connections.stream().anyMatch(n -> n < 1)
        || papers.stream().anyMatch(n -> n < 1)) {
      throw new UsageException(
          "--papers, --count (1000 at most), --connections, --runs and --seconds: give numbers"
              + " above 0");
    }
    List<String> iris = papers(StoreOption.evidence(store.snapshot()));
    Map<Integer, Map<Integer, Measurement>> bySize = new LinkedHashMap<>();
    try (ServerProcess server =
        ServerProcess.start(Main.class.getName(), store.folder(), jvm, false)) {
      for (int size : papers) {
        say(size + (size == 1 ? " paper" : " papers") + " in a question");
        bySize.put(
            size,
            new RelatedBenchmark(server.endpoint(), iris, size, count, SEED)
                .measure(connections, runs, duration(seconds), duration(warmUp)));
      }
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    if (format == TextOrJson.JSON) {
      spec.commandLine().getOut().println(Json.of(bySize));
    } else {
      print(bySize);
    }
    return Main.OK;
  }

  private static List<String> papers(EvidenceGraph graph) throws UsageException {
    if (graph.paperCount() == 0) {
      throw new UsageException("the graph has no paper to ask for");
    }
    return IntStream.range(0, graph.paperCount()).mapToObj(graph::iri).toList();
  }

  private void print(Map<Integer, Map<Integer, Measurement>> bySize) {
    StringBuilder table =
        new StringBuilder("papers  connections  requests/s   p50 ms   p99 ms  processor ms\n");
    bySize.forEach((size, byConnections) ->
        byConnections.forEach((each, run) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%6d  %11d  %10.0f  %7.2f  %7.2f  %12.3f%n",
                    size,
                    each,
                    run.perSecond(),
                    run.p50(),
                    run.p99(),
                    run.processorMillis()))));
    spec.commandLine().getOut().print(table);
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
