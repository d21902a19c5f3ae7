package paperwalk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.rdf.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk build}: from lists to a snapshot. */
@Command(
    name = "build",
    description = {
      "Reads lists and makes the graph.",
      "The graph in use stays in use until the new one is complete. The same lists give the same"
          + " statements, byte for byte."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk build data/awesome-personalized-llm.md",
      "  paperwalk build lists/ --store /var/lib/paperwalk",
      "  paperwalk build list.md --previous list-of-last-month.md",
      "  paperwalk build lists/ --identity lists/identity.tsv"
    })
final class BuildCommand implements Callable<Integer> {
  /** The list that is built where none is named. */
  static final Path SEED = Path.of("data", "awesome-personalized-llm.md");

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "FILE|FOLDER",
      description =
          "Lists in Markdown, reStructuredText or BibTeX, or folders of them (default:"
              + " data/awesome-personalized-llm.md).")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description =
          "An older version of a list, kept as a graph of its own, to ask what has changed."
              + " May be given several times, the newest first."
              + " Belongs to the list of the same file name, or to the only one.")
  private List<Path> previous = new ArrayList<>();

  @Option(
      names = "--identity",
      paramLabel = "FILE",
      description =
          "Where the names given to papers are kept, so that they never change: rows are added,"
              + " none is changed (default: identity.tsv beside the lists if there is one, else in"
              + " the folder of the graph).")
  private @Nullable Path identity;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Vocabulary.DEFAULT_BASE,
      description = "Where the graph's IRIs begin (default: ${DEFAULT-VALUE}).")
  private String base = Vocabulary.DEFAULT_BASE;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but errors.")
  private boolean quiet;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    checkBase(base);
    if (paths.isEmpty()) {
      if (!Files.exists(SEED)) {
        throw new UsageException(
            "no list given, and there is no " + SEED + " here; try: paperwalk build my-list.md");
      }
      paths = List.of(SEED);
    }
    build(store, base, paths, previous, identity, quiet ? null : out, err);
    return Main.OK;
  }

  /** Refuses what cannot begin an IRI. */
  static void checkBase(String base) throws UsageException {
    checkedBase(base);
  }

  /** A base that IRIs can begin with. */
  static String checkedBase(String base) throws UsageException {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`#?]+/")) {
      throw new UsageException(
          "--base " + base + ": give an http or https IRI that ends in a slash");
    }
    return base;
  }

  /** Builds, and prints what was found unless {@code out} is null. */
  static void build(
      StoreOption store,
      String base,
      List<Path> paths,
      List<Path> previous,
      @Nullable Path identity,
      @Nullable PrintWriter out,
      PrintWriter err)
      throws Exception {
    long start = System.nanoTime();
    Pipeline pipeline = new Pipeline(base);
    List<CataloguedList> lists = pipeline.read(paths, previous);
    boolean large = lists.stream().mapToInt(list -> list.list().entries().size()).sum() > 5_000;
    KeptNames.Built built =
        new KeptNames(identity, paths, store.folder(), err)
            .build(
                known -> pipeline.resolve(lists, known),
                catalogue ->
                    pipeline.publish(catalogue, store.store(), line -> progress(large, line, err)));
    if (out != null) {
      double seconds = (System.nanoTime() - start) / 1e9;
      out.println(BuildReport.of(built.catalogue(), built.snapshot(), seconds));
    }
  }

  private static void progress(boolean large, String line, PrintWriter err) {
    if (large) {
      err.println(line + " …");
    }
  }
}
