package paperwalk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperwalk.model.VenueSeries;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.AnthologyReader;
import paperwalk.store.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk import acl-anthology}: from the Anthology's XML files to a snapshot. */
@Command(
    name = "acl-anthology",
    description = {
      "Makes the graph of the ACL Anthology's metadata: papers with titles, abstracts, authors,"
          + " venues, DOIs and the addresses of their PDFs.",
      "The files are those of the folder data/xml of github.com/acl-org/acl-anthology. A record"
          + " that cannot be right is told with its place, and the rest is imported. Nothing is"
          + " fetched."
    },
    footerHeading = "%nExit codes: 0 done, 1 some records were left out, 2 misuse.%n%nExamples:%n",
    footer = {
      "  paperwalk import acl-anthology acl-anthology/data/xml",
      "  paperwalk import acl-anthology acl-anthology/data/xml/P19.xml --store /var/lib/paperwalk",
      "  paperwalk import acl-anthology data/xml --until 2010 --citations edges.tsv",
      "  paperwalk import acl-anthology data/xml --format json > report.json"
    })
final class ImportAnthologyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "PATH", description = "The folder of the XML files, or one of them.")
  private Path path = Path.of("");

  @Option(
      names = "--citations",
      paramLabel = "FILE",
      description =
          "Who cites whom: tab-separated columns with the headings citing and cited, which hold"
              + " Anthology ids. Ids that are not imported are counted and left out.")
  private @Nullable Path citations;

  @Option(names = "--from", paramLabel = "YEAR", description = "Only papers of this year or later.")
  private int from = Integer.MIN_VALUE;

  @Option(
      names = "--until",
      paramLabel = "YEAR",
      description = "Only papers of this year or earlier.")
  private int until = Integer.MAX_VALUE;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Vocabulary.DEFAULT_BASE,
      description = "Where the graph's IRIs begin (default: ${DEFAULT-VALUE}).")
  private String base = Vocabulary.DEFAULT_BASE;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json",
      description = "How to print the report (default: text).")
  private TextOrJson format = TextOrJson.TEXT;

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    PrintWriter err = spec.commandLine().getErr();
    BuildCommand.checkBase(base);
    if (from > until) {
      throw new UsageException(
          "--from %d is later than --until %d: no paper is of both".formatted(from, until));
    }
    List<Path> files = AnthologyReader.files(path);
    List<VenueSeries> venues = new Ontology(base).venues();
    AnthologyImport run = new AnthologyImport(venues, from, until, line -> progress(line, err));
    Snapshot snapshot =
        StatementStream.publish(
            store.store(),
            base,
            out -> {
              run.write(files, citations, base, out);
              if (run.papers() == 0) {
                throw new UsageException(nothing(run));
              }
            },
            line -> {
              if (run.papers() >= AnthologyImport.STEP) {
                progress(line, err);
              }
            });
    AnthologyReport report = run.report(snapshot, (System.nanoTime() - start) / 1e9);
    if (format == TextOrJson.JSON) {
      spec.commandLine().getOut().println(Json.of(report));
    } else {
      run.findings().text().forEach(err::println);
      spec.commandLine().getOut().println(report.text());
    }
    return run.findings().errors() == 0 ? Main.OK : Main.FINDINGS;
  }

  private String nothing(AnthologyImport run) {
    String why =
        run.leftOut() > 0
            ? "its %,d papers are all of other years than asked for".formatted(run.leftOut())
            : run.findings().first().orElse("it holds no <paper>");
    return path + ": no paper was imported: " + why;
  }

  private static void progress(String line, PrintWriter err) {
    err.println(line + " …");
  }
}
