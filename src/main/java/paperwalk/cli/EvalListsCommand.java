package paperwalk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import paperwalk.evaluate.ListScore;
import paperwalk.evaluate.ListsEvaluation;
import paperwalk.evaluate.ListsTotal;
import paperwalk.evaluate.Share;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ListReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk eval lists}: how well lists are read. */
@Command(
    name = "lists",
    description = {
      "Reads the lists of a folder and holds them against what people found in them:",
      "lists.tsv (columns folder, paper_entries), facts.tsv (spot checks), and files in which"
          + " curators keep the same papers.",
      "Ends with exit code 1 if a measure is below its aim."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  paperwalk eval lists lists/", "  paperwalk eval lists lists/ --misses"})
final class EvalListsCommand implements Callable<Integer> {
  private static final List<String> MEASURES =
      List.of("recall", "precision", "year", "venue", "paper", "code");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FOLDER", description = "Where lists.tsv and the lists' folders are.")
  private Path folder = Path.of("");

  @Option(names = "--misses", description = "Show everything that is not right.")
  private boolean misses;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json",
      description = "How to print (default: text).")
  private TextOrJson format = TextOrJson.TEXT;

  @Override
  public Integer call() throws Exception {
    if (!Files.exists(folder.resolve("lists.tsv"))) {
      throw new UsageException(folder + ": holds no lists.tsv; see paperwalk eval lists --help");
    }
    ListReader reader = new ListReader(new Ontology(Vocabulary.DEFAULT_BASE).venues());
    List<ListScore> scores = new ListsEvaluation(reader).evaluate(folder);
    ListsTotal total = ListsTotal.of(scores);
    PrintWriter out = spec.commandLine().getOut();
    if (format == TextOrJson.JSON) {
      out.println(Json.of(Map.of("lists", scores, "total", total)));
    } else {
      print(out, scores, total);
    }
    return total.unmet().isEmpty() ? Main.OK : Main.FINDINGS;
  }

  private void print(PrintWriter out, List<ListScore> scores, ListsTotal total) {
    out.println(row("list", "expected", "papers", "off %", "bare", "others", "facts", MEASURES));
    for (ListScore score : scores) {
      out.println(
          row(
              score.list().length() > 34 ? score.list().substring(0, 34) : score.list(),
              String.valueOf(score.expected()),
              String.valueOf(score.papers()),
              String.format(
                  Locale.ROOT,
                  "%+.1f%s",
                  100.0 * (score.papers() - score.expected()) / Math.max(1, score.expected()),
                  score.counted() ? "" : "!"),
              String.valueOf(score.bare()),
              String.valueOf(score.others()),
              share(score.facts()),
              MEASURES.stream().map(m -> share(score.gold().get(m))).toList()));
      if (misses) {
        score.misses().forEach(miss -> out.println("    " + miss));
      }
    }
    out.println(
        row(
            "together",
            String.valueOf(scores.stream().mapToInt(ListScore::expected).sum()),
            String.valueOf(scores.stream().mapToInt(ListScore::papers).sum()),
            total.counted() + "/" + scores.size(),
            String.valueOf(scores.stream().mapToInt(ListScore::bare).sum()),
            String.valueOf(scores.stream().mapToInt(ListScore::others).sum()),
            share(total.facts()),
            MEASURES.stream().map(m -> share(total.gold().get(m))).toList()));
    total.unmet().forEach(line -> out.println("below its aim: " + line));
  }

  private static String row(
      String list,
      String expected,
      String papers,
      String off,
      String bare,
      String others,
      String facts,
      List<String> gold) {
    StringBuilder row = new StringBuilder();
    row.append(
        String.format(
            Locale.ROOT,
            "%-34s %8s %7s %7s %5s %6s %6s",
            list,
            expected,
            papers,
            off,
            bare,
            others,
            facts));
    gold.forEach(each -> row.append(String.format(Locale.ROOT, " %9s", each)));
    return row.toString();
  }

  private static String share(@org.jspecify.annotations.Nullable Share share) {
    return share == null || share.all() == 0
        ? "-"
        : String.format(Locale.ROOT, "%.3f", share.value());
  }
}
