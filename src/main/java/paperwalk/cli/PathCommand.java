package paperwalk.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import paperwalk.recommend.Connection;
import paperwalk.recommend.EvidenceGraph;
import paperwalk.recommend.PaperFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk path}: how two papers connect. */
@Command(
    name = "path",
    description = "Shows how two papers connect: by what they share, or through papers between.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk path arxiv:2406.10471 arxiv:2402.04401",
      "  paperwalk path prism hydra --format json"
    })
final class PathCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(index = "0", paramLabel = "A", description = "A paper.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "B", description = "Another paper.")
  private String to = "";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json",
      description = "How to print (default: text).")
  private TextOrJson format = TextOrJson.TEXT;

  @Override
  public Integer call() throws Exception {
    EvidenceGraph graph = StoreOption.evidence(store.snapshot());
    PaperFinder finder = new PaperFinder(graph);
    int start = finder.find(from);
    int end = finder.find(to);
    if (start == end) {
      throw new UsageException(
          "both are the same paper, \"%s\"; give two".formatted(graph.node(start).label()));
    }
    Connection connection = Connection.between(graph, start, end);
    PrintWriter out = spec.commandLine().getOut();
    if (format == TextOrJson.JSON) {
      out.println(Json.of(connection));
      return Main.OK;
    }
    if (connection.steps().isEmpty()) {
      out.println("Nothing in the graph connects the two.");
      return Main.OK;
    }
    out.println(graph.node(start).label());
    for (Connection.Step step : connection.steps()) {
      out.println("  │ " + step.reason());
      out.println(step.toTitle());
    }
    return Main.OK;
  }
}
