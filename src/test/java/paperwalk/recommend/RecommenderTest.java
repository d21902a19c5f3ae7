package paperwalk.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperwalk.cli.SeedGraph;
import paperwalk.model.EdgeKind;
import paperwalk.model.Term;
import paperwalk.recommend.Recommendation.Reason;

/** On the seed list, related work is what a reader expects, for reasons that are true. */
class RecommenderTest {
  private static final String PREFIXES =
      """
      PREFIX pw: <https://w3id.org/paperwalk/ns#>
      PREFIX frbr: <http://purl.org/vocab/frbr/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX cito: <http://purl.org/spar/cito/>
      PREFIX schema: <https://schema.org/>
      """;

  @TempDir static Path folder;

  private static SeedGraph seed;
  private static EvidenceGraph graph;
  private static Recommender recommender;

  @BeforeAll
  static void build() throws Exception {
    seed = SeedGraph.in(folder);
    graph = seed.evidence();
    recommender = new Recommender(graph);
  }

  @Test
  void afterPersonalizedPiecesComesTheOtherPaperOfItsOwner() {
    Recommendation first = related("2406.10471").getFirst();

    assertThat(first.identifiers()).contains("arxiv:2402.04401", "repo:github.com/tamsiuhin/oppu");
    assertThat(first.reasons())
        .extracting(Reason::text)
        .contains("same repository owner TamSiuhin");
    assertThat(first.why()).contains("same repository owner TamSiuhin");
  }

  @Test
  void afterLongLampComesLamp() {
    Recommendation first = related("2407.11016").getFirst();

    assertThat(first.identifiers()).contains("acl:2024.acl-long.399");
    assertThat(first.reasons())
        .filteredOn(reason -> reason.kind().equals("term"))
        .singleElement()
        .satisfies(reason -> assertThat(reason.via()).contains("term:lamp"));
  }

  @Test
  void aSeedIsNeverRecommended() {
    for (int paper = 0; paper < graph.paperCount(); paper++) {
      String iri = graph.node(paper).iri();
      assertThat(recommender.related(List.of(paper), 100))
          .hasSize(13)
          .noneMatch(recommendation -> recommendation.iri().equals(iri));
    }
  }

  @Test
  void severalSeedsAreWalkedFromTogether() {
    List<Integer> seeds = List.of(paper("2406.10471"), paper("2407.11016"));
    List<Recommendation> both = recommender.related(seeds, 100);

    assertThat(both).hasSize(12);
    assertThat(both.subList(0, 3))
        .extracting(Recommendation::title)
        .anyMatch(title -> title.startsWith("LaMP"))
        .anyMatch(title -> title.startsWith("Democratizing"));
    assertThat(recommender.related(seeds.reversed(), 100)).isEqualTo(both);
  }

  @Test
  void aSeedGivenTwiceCountsOnce() {
    int paper = paper("2406.10471");

    assertThat(recommender.related(List.of(paper, paper), 5))
        .isEqualTo(recommender.related(List.of(paper), 5));
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    assertThat(new Recommender(graph).related(List.of(3), 100))
        .isEqualTo(recommender.related(List.of(3), 100));
  }

  @Test
  void noMoreAreReturnedThanAskedFor() {
    assertThat(recommender.related(List.of(0), 3))
        .isEqualTo(recommender.related(List.of(0), 100).subList(0, 3));
  }

  @Test
  void theReasonsAddUpToTheShareOfTheWalk() {
    RelatedWalk walk = new RelatedWalk(graph);
    for (int from = 0; from < graph.paperCount(); from++) {
      Starts starts = new Starts(List.of(from), List.of());
      try (Walked walked = walk.from(starts, Starts.NONE)) {
        double total = 0;
        for (Recommendation recommendation : recommender.related(List.of(from), 100)) {
          double share = walked.score(graph.paper(recommendation.iri())) / walked.total();
          assertThat(recommendation.score()).isCloseTo(share, within(1e-9));
          assertThat(recommendation.reasons().stream().mapToDouble(Reason::weight).sum())
              .isCloseTo(share, within(1e-9));
          total += share;
        }
        assertThat(total).isCloseTo(1, within(1e-9));
      }
    }
  }

  @Test
  void theBestComeFirstAndTheirReasonsToo() {
    for (int from = 0; from < graph.paperCount(); from++) {
      List<Recommendation> all = recommender.related(List.of(from), 100);
      assertThat(all)
          .extracting(Recommendation::score)
          .isSortedAccordingTo((a, b) -> Double.compare(b, a));
      assertThat(all)
          .allSatisfy(recommendation ->
              assertThat(recommendation.reasons())
                  .isNotEmpty()
                  .extracting(Reason::weight)
                  .allMatch(weight -> weight > 0)
                  .isSortedAccordingTo((a, b) -> Double.compare(b, a)));
    }
  }

  /** Of 14 papers in few sections: what comes first does so by its score, not by its name. */
  @Test
  void noTwoOfTheFirstFiveAreEquallyRelated() {
    for (int from = 0; from < graph.paperCount(); from++) {
      List<Double> scores =
          recommender.related(List.of(from), 5).stream().map(Recommendation::score).toList();
      for (int i = 1; i < scores.size(); i++) {
        assertThat(scores.get(i)).as(graph.label(from)).isLessThan(scores.get(i - 1) - 1e-6);
      }
    }
  }

  /** Each shared node is looked up in the statements: both papers have it. */
  @Test
  void everyReasonIsTrue() {
    for (int from = 0; from < graph.paperCount(); from++) {
      String start = graph.node(from).iri();
      for (Recommendation recommendation : recommender.related(List.of(from), 100)) {
        for (Reason reason : recommendation.reasons()) {
          assertThat(holds(start, recommendation.iri(), reason))
              .as("%s and %s: %s".formatted(start, recommendation.iri(), reason))
              .isTrue();
        }
      }
    }
  }

  private static boolean holds(String start, String paper, Reason reason) {
    if (!reason.kind().equals("indirect")) {
      return reason.via().stream().allMatch(via -> share(start, paper, via, reason.kind()));
    }
    if (reason.text().endsWith(" other related papers")) {
      return reason.via().stream().allMatch(via -> graph.paper(via) >= 0);
    }
    String between = reason.via().getFirst();
    return !between.equals(paper)
        && !between.equals(start)
        && reason.text().contains(title(between).substring(0, 20))
        && reason.via().stream()
            .skip(1)
            .allMatch(via ->
                graph.kinds().stream().anyMatch(kind -> share(between, paper, via, kind.id())));
  }

  private static boolean share(String one, String other, String via, String kindId) {
    EdgeKind kind =
        graph.kinds().stream().filter(k -> k.id().equals(kindId)).findFirst().orElseThrow();
    return has(one, via, kind) && has(other, via, kind);
  }

  private static boolean has(String paper, String via, EdgeKind kind) {
    if (kind.form().isText()) {
      return Words.of(title(paper)).contains(via.replaceFirst("^term:", ""));
    }
    String query = PREFIXES + "SELECT ?paper { ?paper " + kind.path() + " ?via }";
    return !seed.store()
        .select(query, Map.of("paper", new Term.Iri(paper), "via", new Term.Iri(via)))
        .isEmpty();
  }

  private static String title(String paper) {
    return graph.node(graph.paper(paper)).label();
  }

  private static List<Recommendation> related(String arxiv) {
    return recommender.related(List.of(paper(arxiv)), 10);
  }

  private static int paper(String arxiv) {
    int paper = graph.paper("https://w3id.org/paperwalk/id/paper/arxiv-" + arxiv);
    assertThat(paper).isNotNegative();
    return paper;
  }
}
