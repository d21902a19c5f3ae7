package paperwalk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperwalk.draw.GraphExport;
import paperwalk.draw.GraphFormat;
import paperwalk.draw.Neighbourhood;
import paperwalk.model.GraphView;
import paperwalk.recommend.EvidenceGraph;
import paperwalk.recommend.PaperFinder;
import paperwalk.recommend.Recommender;
import paperwalk.store.GraphStore;
import paperwalk.store.GraphViews;
import paperwalk.store.Snapshot;
import paperwalk.store.SparqlRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code paperwalk export}: the graph as a file or a picture. */
@Command(
    name = "export",
    description = {
      "Writes the graph as a picture (svg) or for other programs: Gephi (gexf), yEd or NetworkX"
          + " (graphml), Graphviz (dot), Cytoscape (cytoscape).",
      "The whole graph, or what a CONSTRUCT query selects, or what lies around some papers."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk export --format svg -o graph.svg",
      "  paperwalk export --format gexf --around arxiv:2406.10471 --hops 2 -o near.gexf",
      "  paperwalk export --format dot --query my-construct.rq | dot -Tpdf > graph.pdf"
    })
final class ExportCommand implements Callable<Integer> {
  /** The question that draws the whole graph. */
  static final String WHOLE_GRAPH = "drawable-graph";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = {"-f", "--format"},
      required = true,
      paramLabel = "FORMAT",
      description = "gexf, graphml, dot, cytoscape or svg.")
  private String format = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = {"-q", "--query"},
      paramLabel = "NAME|FILE",
      description = "A CONSTRUCT query that selects the graph.")
  private @Nullable String query;

  @Option(
      names = {"-a", "--around"},
      paramLabel = "ID",
      description = "Only what lies around this paper; may be given several times.")
  private List<String> around = new ArrayList<>();

  @Option(
      names = "--hops",
      paramLabel = "N",
      description = "How far around (default: ${DEFAULT-VALUE}).")
  private int hops = 2;

  @Option(
      names = {"-t", "--title"},
      paramLabel = "TEXT",
      description = "The picture's title.")
  private @Nullable String title;

  @Override
  public Integer call() throws Exception {
    GraphFormat chosen =
        GraphFormat.of(format)
            .orElseThrow(() ->
                new UsageException(
                    "--format %s: choose gexf, graphml, dot, cytoscape or svg".formatted(format)));
    if (hops < 0) {
      throw new UsageException("--hops " + hops + ": give 0 or more");
    }
    Snapshot snapshot = store.snapshot();
    EvidenceGraph evidence = StoreOption.evidence(snapshot);
    List<String> centres = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String id : around) {
      EvidenceGraph.Node node = evidence.node(new PaperFinder(evidence).find(id));
      centres.add(node.iri());
      names.add(node.label());
    }
    GraphStore graph = StoreOption.graph(snapshot, new Recommender(evidence));
    NamedQuery asked = QueryCommand.load(query == null ? WHOLE_GRAPH : query);
    GraphView view =
        GraphViews.of(graph, QueryCommand.prepare(graph, asked, SparqlRequest.of(asked.text())));
    if (!centres.isEmpty()) {
      view = Neighbourhood.around(view, centres, hops);
    }
    String caption = title;
    if (caption == null) {
      caption = names.isEmpty() ? "Paperwalk" : "Around " + String.join(", ", names);
    }
    write(view, chosen, caption);
    return Main.OK;
  }

  private void write(GraphView view, GraphFormat chosen, String caption)
      throws IOException, UsageException {
    Path file = output;
    if (file == null) {
      PrintWriter out = spec.commandLine().getOut();
      StringWriter text = new StringWriter();
      GraphExport.write(view, chosen, caption, text);
      out.print(text);
      out.flush();
      return;
    }
    try (Writer writer = Files.newBufferedWriter(file)) {
      GraphExport.write(view, chosen, caption, writer);
    } catch (NoSuchFileException e) {
      throw new UsageException(
          file + ": its folder does not exist; make it or choose another file with --output");
    } catch (AccessDeniedException e) {
      throw new UsageException(file + ": may not be written; choose another file with --output");
    } catch (IOException e) {
      String reason =
          e instanceof FileSystemException f && f.getReason() != null
              ? f.getReason()
              : String.valueOf(e.getMessage());
      throw new UsageException(
          "%s: cannot be written (%s); choose another file with --output".formatted(file, reason));
    }
    spec.commandLine()
        .getErr()
        .println(
            "%s: %d nodes, %d edges".formatted(file, view.nodes().size(), view.edges().size()));
  }
}
