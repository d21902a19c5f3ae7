package paperwalk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperwalk.bench.GraphGenerator;
import paperwalk.bench.Question;
import paperwalk.bench.ScholarlyGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code paperwalk bench generate}: a graph to measure with. */
@Command(
    name = "generate",
    description = {
      "Writes a graph of papers, people, venues, topics and repositories as N-Quads.",
      "The same size and seed give the same bytes."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk bench generate --triples 1020000 -o papers.nq",
      "  paperwalk load papers.nq --store papers-graph",
      "  paperwalk bench generate --triples 1020000 --queries queries/"
    })
final class BenchGenerateCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--triples",
      paramLabel = "N",
      description = "About so many statements (default: ${DEFAULT-VALUE}).")
  private long triples = 1_020_000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another one gives another graph (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = "--queries",
      paramLabel = "FOLDER",
      description = "Write three queries of each question there instead, as .rq files.")
  private @Nullable Path queries;

  @Override
  public Integer call() throws Exception {
    ScholarlyGraph graph = graph(triples, seed);
    if (queries != null) {
      writeQueries(graph, queries);
    } else if (output == null) {
      write(graph, System.out);
    } else {
      try (OutputStream out = Files.newOutputStream(output)) {
        long statements = write(graph, out);
        spec.commandLine()
            .getOut()
            .println(
                String.format(
                    Locale.ROOT,
                    "%,d statements of %,d papers in %s",
                    statements,
                    graph.papers(),
                    output));
      } catch (IOException e) {
        throw new UsageException(output + ": cannot be written: " + e.getMessage());
      }
    }
    return Main.OK;
  }

  /** The graph of a size, or what is wrong with the size. */
  static ScholarlyGraph graph(long triples, long seed) throws UsageException {
    try {
      return ScholarlyGraph.ofTriples(triples, seed);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--triples " + triples + ": " + e.getMessage());
    }
  }

  private static long write(ScholarlyGraph graph, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out, BUFFER);
    long statements = GraphGenerator.write(graph, buffered);
    buffered.flush();
    return statements;
  }

  private static void writeQueries(ScholarlyGraph graph, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Question question : Question.values()) {
      String name = question.name().toLowerCase(Locale.ROOT).replace('_', '-');
      for (int i = 0; i < 3; i++) {
        Files.writeString(
            folder.resolve(name + "-" + i + ".rq"),
            question.query(graph, i),
            StandardCharsets.UTF_8);
      }
    }
  }
}
