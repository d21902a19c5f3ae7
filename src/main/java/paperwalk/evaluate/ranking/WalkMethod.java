package paperwalk.evaluate.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import paperwalk.model.EdgeKind;
import paperwalk.model.PaperNode;
import paperwalk.recommend.EvidenceGraph;
import paperwalk.recommend.EvidenceGraphBuilder;
import paperwalk.recommend.RelatedWalk;
import paperwalk.recommend.Starts;
import paperwalk.recommend.Walked;

/**
 * The walk over all evidence of a corpus, with the weights that everybody gets who does not choose
 * others. A question is answered from its papers alone: what else is known of it is in the graph.
 */
final class WalkMethod implements RankingMethod {
  private static final String NAME = "walk";

  private final RelatedWalk walk;

  WalkMethod(RelatedWalk walk) {
    this.walk = walk;
  }

  /**
   * Makes the graph of a corpus.
   *
   * @param kinds the kinds of evidence, as the program declares them
   */
  WalkMethod(Corpus corpus, List<EdgeKind> kinds) {
    this.walk = new RelatedWalk(graph(corpus, kinds));
  }

  /** The graph of a corpus. */
  static EvidenceGraph graph(Corpus corpus, List<EdgeKind> kinds) {
    EvidenceGraphBuilder builder = new EvidenceGraphBuilder(kinds);
    List<CorpusPaper> papers = corpus.papers();
    for (int i = 0; i < papers.size(); i++) {
      builder.addPaper(
          new PaperNode(
              iri(i), papers.get(i).title(), List.of(), papers.get(i).year() * 10_000, false));
    }
    Evidences known = new Evidences(builder, kinds);
    for (int i = 0; i < papers.size(); i++) {
      CorpusPaper paper = papers.get(i);
      known.text(i, paper.title() + " " + paper.summary());
      known.nodes("tag", i, paper.tags());
      known.nodes("author", i, paper.authors());
      known.nodes("edition", i, paper.venue().isEmpty() ? List.of() : List.of(paper.venue()));
    }
    for (int reader = 0; reader < corpus.libraries().length; reader++) {
      for (int paper : corpus.libraries()[reader]) {
        known.nodes("reader", paper, List.of("reader " + reader));
      }
    }
    for (int paper = 0; paper < corpus.citations().length; paper++) {
      for (int cited : corpus.citations()[paper]) {
        known.nodes("citation", paper, List.of(iri(cited)));
      }
    }
    for (CorpusSection section : corpus.sections()) {
      for (int paper : section.papers()) {
        known.nodes("section", paper, List.of(section.list() + "#" + section.title()));
        known.nodes("list", paper, List.of(section.list()));
      }
    }
    return builder.build();
  }

  private static String iri(int paper) {
    return String.format(Locale.ROOT, "paper/%09d", paper);
  }

  /** Adds what a corpus knows under the names of the kinds; kinds that are not there are left. */
  private record Evidences(EvidenceGraphBuilder builder, List<EdgeKind> kinds) {
    void nodes(String kind, int paper, List<String> nodes) {
      int number = number(kind);
      if (number >= 0) {
        nodes.forEach(node -> builder.add(number, paper, node, node));
      }
    }

    void text(int paper, String text) {
      int number = number("term");
      if (number >= 0) {
        builder.addText(number, paper, text);
      }
    }

    private int number(String id) {
      for (int i = 0; i < kinds.size(); i++) {
        if (kinds.get(i).id().equals(id)) {
          return i;
        }
      }
      return -1;
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Ranking rank(Query query, int count) {
    List<Integer> seeds = new ArrayList<>();
    Arrays.stream(query.seeds()).forEach(seeds::add);
    BitSet candidates = query.candidates();
    IntPredicate wanted =
        paper ->
            (candidates == null || candidates.get(paper))
                && Arrays.binarySearch(query.excluded(), paper) < 0;
    try (Walked walked =
        walk.from(new Starts(seeds, List.of()), Starts.NONE, null, candidates != null)) {
      Walked.Ranked best = walked.best(count, wanted);
      return new Ranking(best.papers(), best.scores());
    }
  }
}
