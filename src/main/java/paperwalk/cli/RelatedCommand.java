package paperwalk.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import paperwalk.recommend.EvidenceGraph;
import paperwalk.recommend.PaperFinder;
import paperwalk.recommend.Recommendation;
import paperwalk.recommend.Recommender;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk related}: what to read next. */
@Command(
    name = "related",
    description = {
      "Papers related to a paper, or to a reading list of several.",
      "A paper is given by arXiv id, DOI, ACL id, URL, IRI or words of its title."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk related arxiv:2406.10471 --why",
      "  paperwalk related 2024.acl-long.399 https://github.com/TamSiuhin/OPPU -n 5",
      "  paperwalk related \"persona plug\" --format json"
    })
final class RelatedCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(arity = "1..*", paramLabel = "ID", description = "A paper one has.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = {"-n", "--count"},
      paramLabel = "N",
      description = "How many papers at most (default: ${DEFAULT-VALUE}).")
  private int count = Recommender.DEFAULT_COUNT;

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
  record Answer(List<Seed> seeds, List<Recommendation> related) {
    record Seed(String iri, String title, List<String> identifiers) {}
  }

  @Override
  public Integer call() throws Exception {
    if (count < 1) {
      throw new UsageException("-n " + count + ": give a number above 0");
    }
    EvidenceGraph graph = StoreOption.evidence(store.snapshot());
    PaperFinder finder = new PaperFinder(graph);
    List<Integer> seeds = new ArrayList<>();
    for (String id : ids) {
      seeds.add(finder.find(id));
    }
    List<Recommendation> related = new Recommender(graph).related(seeds, count);
    PrintWriter out = spec.commandLine().getOut();
    if (format == TextOrJson.JSON) {
      out.println(Json.of(new Answer(seeds.stream().map(s -> seed(graph, s)).toList(), related)));
    } else {
      print(out, graph, seeds, related);
    }
    return Main.OK;
  }

  private static Answer.Seed seed(EvidenceGraph graph, int paper) {
    EvidenceGraph.Node node = graph.nodes().get(paper);
    return new Answer.Seed(node.iri(), node.label(), node.identifiers());
  }

  private void print(
      PrintWriter out, EvidenceGraph graph, List<Integer> seeds, List<Recommendation> related) {
    for (int seed : seeds) {
      out.println("Related to: " + graph.nodes().get(seed).label());
    }
    if (related.isEmpty()) {
      out.println("Nothing: no other paper shares anything with it.");
    }
    int rank = 1;
    for (Recommendation paper : related) {
      out.println();
      out.println(String.format(Locale.ROOT, "%2d. %s", rank++, paper.title()));
      String id = paper.identifiers().isEmpty() ? paper.iri() : paper.identifiers().getFirst();
      out.println(String.format(Locale.ROOT, "    %.4f  %s", paper.score(), id));
      if (why) {
        for (Recommendation.Reason reason : paper.reasons()) {
          out.println(String.format(Locale.ROOT, "      %.4f  %s", reason.weight(), reason.text()));
        }
      }
    }
  }
}
