package paperwalk.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import paperwalk.recommend.EvidenceGraph;
import paperwalk.recommend.PaperFilter;
import paperwalk.recommend.Recommendation;
import paperwalk.recommend.Recommender;
import paperwalk.recommend.RelatedQuestion;
import paperwalk.recommend.RelatedRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code paperwalk related}: what to read next. */
@Command(
    name = "related",
    description = {
      "Papers related to a paper, to a reading list, to a profile of papers and words.",
      "A paper is given by arXiv id, DOI, ACL id, URL, IRI or words of its title."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk related arxiv:2406.10471 --why",
      "  paperwalk related 2024.acl-long.399 https://github.com/TamSiuhin/OPPU -n 5",
      "  paperwalk related --text \"retrieval for personalization without training\"",
      "  paperwalk related --from mine.bib --not mine.bib --since 2024 --with-code",
      "  paperwalk related lamp hydra --less 2409.11901 --diverse --what-if",
      "  paperwalk related \"persona plug\" --topic peft --format json"
    })
final class RelatedCommand implements Callable<Integer> {
  /** Reasons that bring less than this share of a score are summed up. */
  private static final double SMALL = 0.02;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private RelatedOptions options = new RelatedOptions();

  @Option(
      names = {"-w", "--why"},
      description = "Say why: the reasons, and how much of the score came through each.")
  private boolean why;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json",
      description = "How to print (default: text).")
  private TextOrJson format = TextOrJson.TEXT;

  /** What is printed as JSON. */
  record Answer(List<Seed> seeds, List<String> texts, List<Recommendation> related) {
    record Seed(String iri, String title, List<String> identifiers) {}
  }

  @Override
  public Integer call() throws Exception {
    if (options.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Missing what you have: an ID, --text TEXT or --from FILE");
    }
    RelatedQuestion question = options.question();
    EvidenceGraph graph = StoreOption.evidence(store.snapshot());
    RelatedRequest request;
    List<Recommendation> related;
    try {
      request = question.over(graph);
      related = new Recommender(graph).related(request);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (format == TextOrJson.JSON) {
      List<Answer.Seed> seeds =
          request.starts().papers().stream().map(s -> seed(graph, s)).toList();
      out.println(Json.of(new Answer(seeds, request.starts().texts(), related)));
    } else {
      print(out, graph, request, related);
    }
    return Main.OK;
  }

  private static Answer.Seed seed(EvidenceGraph graph, int paper) {
    EvidenceGraph.Node node = graph.node(paper);
    return new Answer.Seed(node.iri(), node.label(), node.identifiers());
  }

  private void print(
      PrintWriter out, EvidenceGraph graph, RelatedRequest request, List<Recommendation> related) {
    for (int seed : request.starts().papers()) {
      out.println("Related to: " + graph.label(seed));
    }
    for (String text : request.starts().texts()) {
      out.println("Related to: “" + text + "”");
    }
    if (related.isEmpty()) {
      out.println(
          request.filter().equals(PaperFilter.ALL)
              ? "Nothing: no other paper shares anything with it."
              : "Nothing: of the papers that share anything with it, none is wanted; ask for fewer"
                  + " conditions.");
    }
    int rank = 1;
    for (Recommendation paper : related) {
      out.println();
      out.println(String.format(Locale.ROOT, "%2d. %s", rank++, paper.title()));
      String id = paper.identifiers().isEmpty() ? paper.iri() : paper.identifiers().getFirst();
      out.println(String.format(Locale.ROOT, "    %.4f  %s", paper.score(), id));
      if (why) {
        printReasons(out, paper);
      }
      for (Recommendation.Without without : paper.without()) {
        out.println("      " + without.text());
      }
    }
  }

  private static void printReasons(PrintWriter out, Recommendation paper) {
    double rest = 0;
    int small = 0;
    for (Recommendation.Reason reason : paper.reasons()) {
      if (Math.abs(reason.weight()) < SMALL * paper.score()) {
        rest += reason.weight();
        small++;
      } else {
        out.println(String.format(Locale.ROOT, "      %.4f  %s", reason.weight(), reason.text()));
      }
    }
    if (small > 0) {
      String text = small == 1 ? "one smaller reason" : small + " smaller reasons";
      out.println(String.format(Locale.ROOT, "      %.4f  %s", rest, text));
    }
  }
}
