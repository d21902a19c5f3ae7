package paperwalk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import paperwalk.rdf.RdfFile;
import paperwalk.rdf.RdfFileException;
import paperwalk.rdf.Vocabulary;
import paperwalk.store.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk load}: from RDF of any origin to a snapshot. */
@Command(
    name = "load",
    description = {
      "Makes the graph of RDF files instead of lists: an export, an import, somebody's Turtle.",
      "What uses the terms of the ontology is queried, walked and drawn like a list."
          + " Nothing that a file points to is fetched."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk load papers.ttl venues.nt",
      "  paperwalk load anthology.nq.gz --store /var/lib/paperwalk"
    })
final class LoadCommand implements Callable<Integer> {
  private static final int MOST_WARNINGS = 10;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "N-Quads, N-Triples, TriG, Turtle, RDF/XML or JSON-LD, told by the file's name; .gz may"
              + " follow.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Vocabulary.DEFAULT_BASE,
      description =
          "Where the graph's own IRIs begin; relative ones are resolved against it"
              + " (default: ${DEFAULT-VALUE}).")
  private String base = Vocabulary.DEFAULT_BASE;

  private long statements;
  private int warnings;

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    BuildCommand.checkBase(base);
    PrintWriter err = spec.commandLine().getErr();
    Snapshot snapshot =
        StatementStream.publish(store.store(), base, this::copyFiles, progress -> {});
    if (warnings > MOST_WARNINGS) {
      err.println("… and %d more warnings".formatted(warnings - MOST_WARNINGS));
    }
    spec.commandLine()
        .getOut()
        .println(
            String.format(
                Locale.ROOT,
                "%,d statements of %d %s%nloaded %s in %.1f s",
                statements,
                files.size(),
                files.size() == 1 ? "file" : "files",
                snapshot.folder(),
                (System.nanoTime() - start) / 1e9));
    return Main.OK;
  }

  private void copyFiles(OutputStream out) throws IOException, RdfFileException {
    for (int i = 0; i < files.size(); i++) {
      statements += RdfFile.copy(files.get(i), i, base, out, this::warn);
    }
  }

  private void warn(String line) {
    warnings++;
    if (warnings <= MOST_WARNINGS) {
      spec.commandLine().getErr().println("warning: " + line);
    }
  }
}
