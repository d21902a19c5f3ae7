package paperwalk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperwalk.evaluate.ranking.Evidence;
import paperwalk.evaluate.ranking.Fold;
import paperwalk.evaluate.ranking.MethodKind;
import paperwalk.evaluate.ranking.MethodResult;
import paperwalk.evaluate.ranking.RankingEvaluation;
import paperwalk.evaluate.ranking.RankingTask;
import paperwalk.evaluate.ranking.Split;
import paperwalk.evaluate.ranking.TaskKind;
import paperwalk.evaluate.ranking.TaskReader;
import paperwalk.model.EdgeKind;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ListReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk eval recommend}: how good recommendations are. */
@Command(
    name = "recommend",
    description = {
      "Holds recommendations against what people chose, beside baselines computed in the same run.",
      "",
      "Tasks and their DATA:",
      "  warm      the rest of a reader's library (a folder like citeulike-a)",
      "  cold      the same, of papers that no reader has yet",
      "  cite      the held-out citations of a paper",
      "  citecold  the citations of a paper of which none is known",
      "  aan       what a paper of 2011-2012 cites, of all that appeared before",
      "            (a folder with aan/edges.tsv and acl-anthology/xml)",
      "  colist    the papers that share a paper's section in a list that is hidden",
      "            (a folder with a folder for each list)",
      "",
      "--split valid is for choosing parameters. warm, cite: as the data has it. cold, citecold: a"
          + " tenth of the papers by CRC-32 of the id loses its readers or citations. aan: the"
          + " papers of 2009-2010. colist: a tenth of the queries, by CRC-32 of the title.",
      "",
      "Queries run on all processors. p50, p99 and requests a second are those of one thread that"
          + " asks for the best 20, of at most 1,000 queries, each asked once before. The column"
          + " 'nDCG@10 - first' compares with the method of the first row, query by query, with its"
          + " 95 %% confidence interval."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk eval recommend citeulike-a --task warm",
      "  paperwalk eval recommend citeulike-a --task cite --split valid --methods bm25",
      "  paperwalk eval recommend citeulike-a --task cold --without tags --run run.tsv",
      "  paperwalk eval recommend data --task aan --queries 200 --format json"
    })
final class EvalRecommendCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DATA", description = "The data set's folder.")
  private Path data = Path.of("");

  @Option(
      names = "--task",
      required = true,
      paramLabel = "TASK",
      description = "What is to be found: ${COMPLETION-CANDIDATES}.")
  private TaskKind task = TaskKind.WARM;

  @Option(
      names = "--split",
      paramLabel = "valid|test",
      description = "Which part of the data is to be found (default: test).")
  private Split split = Split.TEST;

  @Option(
      names = "--methods",
      paramLabel = "NAME",
      split = ",",
      description =
          "Which methods: walk, popularity, bm25, item-knn, p3alpha, rp3beta,"
              + " bm25+rp3beta; and ease, which takes a minute (default: all but ease).")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--without",
      paramLabel = "KIND",
      split = ",",
      description = "Leave evidence out: ${COMPLETION-CANDIDATES}.")
  private Set<Evidence> without = EnumSet.noneOf(Evidence.class);

  @Option(
      names = "--without-tags",
      description = "The same as --without tags: readers gave them, so they tell of libraries.")
  private boolean withoutTags;

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "Ask only so many, chosen by chance but always the same.")
  private int queries = Integer.MAX_VALUE;

  @Mixin private RankingFiles files = new RankingFiles();

  @Option(
      names = {"-q", "--quiet"},
      description = "Do not tell how far it is.")
  private boolean quiet;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json",
      description = "How to print (default: text).")
  private TextOrJson format = TextOrJson.TEXT;

  @Override
  public Integer call() throws Exception {
    List<MethodKind> methods = methods();
    if (queries < 1) {
      throw new UsageException("--queries " + queries + ": give a number above 0");
    }
    if (withoutTags) {
      without.add(Evidence.TAGS);
    }
    files.check();
    say("reading " + data);
    Ontology ontology = new Ontology(Vocabulary.DEFAULT_BASE);
    RankingTask asked =
        new TaskReader(new ListReader(ontology.venues()), this::tell)
            .read(task, data, split)
            .without(without)
            .sample(queries);
    if (asked.queryCount() == 0) {
      throw new UsageException(data + ": the data holds no query for this task");
    }
    checkRows(asked, methods);
    List<MethodResult> results = new ArrayList<>();
    files.writeRelevant(asked);
    for (MethodKind method : methods) {
      MethodResult result = evaluate(asked, method, ontology.edgeKinds());
      results.add(result);
      files.writeRun(asked, result, methods.size() > 1);
    }
    print(asked, results);
    return Main.OK;
  }

  private static void checkRows(RankingTask asked, List<MethodKind> methods) throws UsageException {
    for (MethodKind method : methods) {
      for (Fold fold : asked.folds()) {
        int rows = fold.corpus().companions().length;
        if (rows > method.mostRows()) {
          throw new UsageException(
              "--methods %s: works on %,d readers, papers with citations or sections at most;"
                      .formatted(method, method.mostRows())
                  + " this task has %,d; choose other methods".formatted(rows));
        }
      }
    }
  }

  private List<MethodKind> methods() throws UsageException {
    List<MethodKind> methods = new ArrayList<>();
    for (String name : names) {
      methods.add(
          MethodKind.of(name)
              .orElseThrow(() ->
                  new UsageException(
                      "--methods %s: no such method; there are %s"
                          .formatted(
                              name,
                              Stream.of(MethodKind.values())
                                  .map(MethodKind::toString)
                                  .collect(Collectors.joining(", "))))));
    }
    return methods.isEmpty() ? MethodKind.all() : methods.stream().distinct().toList();
  }

  private MethodResult evaluate(RankingTask asked, MethodKind method, List<EdgeKind> kinds) {
    say("preparing " + method);
    int all = asked.queryCount();
    long[] next = {System.nanoTime()};
    RankingEvaluation evaluation =
        new RankingEvaluation(
            asked,
            (name, done) -> {
              synchronized (next) {
                if (System.nanoTime() - next[0] > 2_000_000_000L) {
                  next[0] = System.nanoTime();
                  say(String.format(Locale.ROOT, "%s: %,d of %,d queries", name, done, all));
                }
              }
            });
    return evaluation.evaluate(method.toString(), corpus -> method.prepare(corpus, kinds));
  }

  private void print(RankingTask asked, List<MethodResult> results) {
    PrintWriter out = spec.commandLine().getOut();
    if (format == TextOrJson.JSON) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("task", task.toString());
      document.put("split", split.toString().toLowerCase(Locale.ROOT));
      document.put("papers", asked.folds().getFirst().corpus().papers().size());
      Map<String, Object> methods = new LinkedHashMap<>();
      results.forEach(
          result -> methods.put(result.method(), RecommendScores.json(result, results.getFirst())));
      document.put("methods", methods);
      out.println(Json.of(document));
      return;
    }
    out.println(
        String.format(
            Locale.ROOT,
            "%s, %s: %,d queries, %,d papers",
            task,
            split.toString().toLowerCase(Locale.ROOT),
            asked.queryCount(),
            asked.folds().getFirst().corpus().papers().size()));
    RecommendScores.table(results).forEach(out::println);
  }

  private void say(String line) {
    tell(line + " …");
  }

  private void tell(String line) {
    if (!quiet) {
      spec.commandLine().getErr().println(line);
    }
  }
}
