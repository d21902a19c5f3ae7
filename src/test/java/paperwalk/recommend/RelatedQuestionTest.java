package paperwalk.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ListReader;
import paperwalk.walk.WalkPlanner.Method;

/** What can be asked, over a graph small enough to know the answer. */
class RelatedQuestionTest {
  private static final EvidenceGraph GRAPH =
      new SmallGraph()
          .paper("a", "Walking on graphs of papers", 20200000, true, "arxiv:2001.00001")
          .paper("b", "Random walks on large graphs", 20210600, false, "arxiv:2106.00002")
          .paper("c", "Graphs for recommendation of papers", 20220000, true)
          .paper("d", "Cooking with fire", 20230000, true)
          .paper("e", "Fire and water in the kitchen", 20240100, false)
          .paper("f", "Walking on Graphs of Papers!", 20230000, false)
          .paper("g", "A lonely title about zebras", 20230000, false)
          .has("a", "section", "section/graphs")
          .has("b", "section", "section/graphs")
          .has("d", "section", "section/food")
          .has("e", "section", "section/food")
          .has("a", "edition", "venue/kdd-2020")
          .has("c", "edition", "venue/kdd-2022")
          .has("a", "citation", "paper/b")
          .has("c", "citation", "paper/b")
          .build();

  private static Ask ask() {
    return new Ask();
  }

  /** A question, part by part. */
  private static final class Ask {
    List<String> papers = List.of();
    List<String> texts = List.of();
    List<ReadingList> lists = List.of();
    List<String> less = List.of();
    List<String> not = List.of();
    List<ReadingList> notLists = List.of();
    String since = "";
    String until = "";
    boolean code;
    List<String> topics = List.of();
    List<String> venues = List.of();
    int count = 10;
    double diversity;
    boolean whatIf;

    RelatedRequest request() throws UnknownPaperException {
      return new RelatedQuestion(
              papers, texts, lists, less, List.of(), not, notLists, since, until, code, topics,
              venues, List.of(), count, diversity, whatIf, null)
          .over(GRAPH);
    }

    List<Recommendation> answer() throws UnknownPaperException {
      return new Recommender(GRAPH).related(request());
    }

    List<String> keys() throws UnknownPaperException {
      return answer().stream().map(each -> each.iri().replace("paper/", "")).toList();
    }
  }

  private static ReadingList bibliography(String text) {
    return new ListReader(new Ontology(Vocabulary.DEFAULT_BASE).venues())
        .read(new ListFile("mine.bib", "mine", text, "0".repeat(64)));
  }

  @Test
  void aVersionOfTheSameWorkIsNeverRecommended() throws Exception {
    Ask ask = ask();
    ask.papers = List.of("2001.00001");

    assertThat(ask.keys()).contains("b", "c").doesNotContain("a", "f", "d", "e");
  }

  @Test
  void ofTwoVersionsOnlyTheBetterIsRecommended() throws Exception {
    Ask ask = ask();
    ask.papers = List.of("2106.00002");

    assertThat(ask.keys()).contains("a").doesNotContain("f");
  }

  @Test
  void wordsAloneAreEnough() throws Exception {
    Ask ask = ask();
    ask.texts = List.of("something about fire in kitchens, and water");

    assertThat(ask.keys()).startsWith("e", "d");
    assertThat(ask.answer().getFirst().why()).contains("both speak of").contains("fire");
  }

  @Test
  void papersAndWordsMix() throws Exception {
    Ask ask = ask();
    ask.papers = List.of("2106.00002");
    ask.texts = List.of("cooking");

    assertThat(ask.keys()).contains("a", "d");
  }

  @Test
  void aBibliographyIsKnownByIdsAndTitlesAndElseByWords() throws Exception {
    ReadingList mine =
        bibliography(
            """
            @article{one, title={Random Walks on Large Graphs}, year={2021}}
            @article{two, title={A new fire}, year={2024}}
            @misc{three, title={Whatever}, eprint={2001.00001}, archiveprefix={arXiv},
              url={https://arxiv.org/abs/2001.00001}}
            """);
    Profile profile = new Profile(GRAPH).addList(mine);
    assertThat(profile.known()).isEqualTo(2);
    assertThat(profile.unknown()).isEqualTo(1);
    assertThat(profile.starts().texts()).containsExactly("A new fire");

    Ask ask = ask();
    ask.lists = List.of(mine);
    assertThat(ask.keys()).contains("c", "d", "e").doesNotContain("a", "b");
  }

  @Test
  void aListOfStarredRepositoriesIsKnownByThem() {
    ReadingList starred =
        new ListReader(new Ontology(Vocabulary.DEFAULT_BASE).venues())
            .read(
                new ListFile(
                    "stars.md",
                    "stars",
                    """
                    # Starred
                    ## Tools
                    - [walker](https://github.com/one/walker) - walks
                    - [other](https://github.com/one/other) - does something else
                    """,
                    "0".repeat(64)));
    EvidenceGraph graph =
        new SmallGraph().paper("a", "Walking", 0, true, "repo:github.com/one/walker").build();

    assertThat(new Profile(graph).addList(starred).papers()).containsExactly(0);
  }

  @Test
  void whatWasReadIsNotNamed() throws Exception {
    Ask ask = ask();
    ask.papers = List.of("2001.00001");
    ask.not = List.of("2106.00002");

    assertThat(ask.keys()).contains("c").doesNotContain("b");
  }

  @Test
  void lessIsWantedOfSome() throws Exception {
    Ask all = ask();
    all.texts = List.of("graphs fire");
    assertThat(all.keys()).contains("a", "d");

    Ask less = ask();
    less.texts = List.of("graphs fire");
    less.less = List.of("Cooking with fire");
    assertThat(less.keys().getFirst()).isIn("a", "b", "c", "f");
    List<Recommendation> answer = less.answer();
    assertThat(answer)
        .allSatisfy(each ->
            assertThat(each.reasons().stream().mapToDouble(r -> r.weight()).sum())
                .isCloseTo(each.score(), within(1e-9)));
  }

  @ParameterizedTest
  @CsvSource({
    "2021, '', b c",
    "2021-07, '', c",
    "'', 2021-05, ''",
    "'', 2021-06, b",
    "2022-12-31, '', c",
    "2021, 2021, b",
    "2025, '', ''"
  })
  void datesAreKept(String since, String until, String expected) throws Exception {
    Ask ask = ask();
    ask.papers = List.of("2001.00001");
    ask.since = since;
    ask.until = until;

    assertThat(ask.keys())
        .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
  }

  @Test
  void codeTopicAndVenueAreKept() throws Exception {
    Ask code = ask();
    code.papers = List.of("2001.00001");
    code.code = true;
    assertThat(code.keys()).containsExactly("c");

    Ask topic = ask();
    topic.papers = List.of("2001.00001");
    topic.topics = List.of("Graphs");
    assertThat(topic.keys()).containsExactly("b");

    Ask venue = ask();
    venue.papers = List.of("2001.00001");
    venue.venues = List.of("kdd-2022");
    assertThat(venue.keys()).containsExactly("c");
  }

  @Test
  void aFilterThatIsNotThereNamesWhatIs() {
    Ask ask = ask();
    ask.papers = List.of("2001.00001");
    ask.topics = List.of("grap");

    assertThatThrownBy(ask::keys)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no topic is called \"grap\"")
        .hasMessageContaining("SECTION/GRAPHS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20", "2024-13", "yesterday", "2024-02-30", "24-01-01"})
  void whatIsNoDateIsSaid(String date) {
    Ask ask = ask();
    ask.papers = List.of("2001.00001");
    ask.since = date + " ";

    if (date.isEmpty()) {
      assertThat(catchThrowable(ask::keys)).isNull();
    } else {
      assertThatThrownBy(ask::keys)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is no date");
    }
  }

  @Test
  void nothingToStartFromIsSaid() {
    assertThatThrownBy(() -> ask().keys()).hasMessageContaining("no paper to start from");
    Ask less = ask();
    less.less = List.of("2001.00001");
    assertThatThrownBy(less::keys).hasMessageContaining("only papers to keep away from");
    Ask words = ask();
    words.texts = List.of("of the and");
    assertThatThrownBy(words::keys).hasMessageContaining("has no word to look for");
    Ask empty = ask();
    empty.lists = List.of(bibliography("% nothing here\n"));
    assertThatThrownBy(empty::keys).hasMessageContaining("no paper was found in mine.bib");
  }

  @Test
  void wordsNobodyHasFindNothing() throws Exception {
    Ask ask = ask();
    ask.texts = List.of("xylophone quartets");

    assertThat(ask.keys()).isEmpty();
  }

  @Test
  void anUnknownPaperNamesTheNearest() {
    Ask ask = ask();
    ask.papers = List.of("Coking with fires");

    assertThatThrownBy(ask::keys)
        .isInstanceOf(UnknownPaperException.class)
        .hasMessageContaining("Cooking with fire");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void fewerThanOneCannotBeAskedFor(int count) {
    Ask ask = ask();
    ask.papers = List.of("2001.00001");
    ask.count = count;

    assertThatThrownBy(ask::keys)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 1");
  }

  @Test
  void aBillionMayBeAskedFor() throws Exception {
    Ask ask = ask();
    ask.papers = List.of("2001.00001");
    ask.count = 1_000_000_000;

    assertThat(ask.keys()).containsExactlyInAnyOrder("b", "c");
  }

  @Test
  void whatWouldChangeIsWhatDoesChange() throws Exception {
    Ask ask = ask();
    ask.papers = List.of("2001.00001");
    ask.texts = List.of("fire in the kitchen");
    ask.whatIf = true;
    List<String> keys = ask.keys();
    Recommendation e =
        ask.answer().stream().filter(r -> r.iri().equals("paper/e")).findFirst().orElseThrow();

    assertThat(e.without())
        .singleElement()
        .satisfies(without -> {
          assertThat(without.start()).isEqualTo("fire in the kitchen");
          assertThat(without.from()).isEqualTo(keys.indexOf("e") + 1);
          assertThat(without.to()).isZero();
          assertThat(without.text()).contains("falls from rank");
        });
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void everyMethodKeepsThePromises(Method method) {
    for (int from : IntStream.range(0, GRAPH.paperCount()).toArray()) {
      RelatedRequest request =
          new RelatedRequest(
              new Starts(List.of(from), List.of()),
              Starts.NONE,
              PaperFilter.ALL,
              20,
              0,
              false,
              method);
      List<Recommendation> answer = new Recommender(GRAPH).related(request);

      assertThat(answer).isEqualTo(new Recommender(GRAPH).related(request));
      assertThat(answer)
          .allSatisfy(each -> {
            assertThat(each.iri()).isNotEqualTo(GRAPH.iri(from));
            assertThat(each.reasons()).isNotEmpty();
            assertThat(each.score()).isPositive();
          });
    }
  }

  @Test
  void aPaperWithNothingButItsWordsHasAnswers() throws Exception {
    EvidenceGraph graph =
        new SmallGraph()
            .paper("a", "Zebras in the desert")
            .paper("b", "The desert of the real")
            .paper("c", "Reading minds")
            .build();

    assertThat(new Recommender(graph).related(List.of(0), 5))
        .singleElement()
        .satisfies(each -> assertThat(each.why()).isEqualTo("both speak of: desert"));
  }

  /** A hundred papers in a section are no more related for that than two are. */
  @Test
  void aLargeSectionDoesNotDrownTheRest() {
    SmallGraph graph = new SmallGraph().paper("seed", "alpha").paper("small", "gamma");
    graph.has("seed", "section", "s/large").has("seed", "section", "s/small");
    graph.has("small", "section", "s/small");
    for (int i = 0; i < 100; i++) {
      graph.paper("large" + i, "beta" + i).has("large" + i, "section", "s/large");
    }
    EvidenceGraph built = graph.build();

    List<Recommendation> answer =
        new Recommender(built).related(List.of(built.paper("paper/seed")), 3);
    assertThat(answer.getFirst().iri()).isEqualTo("paper/small");
    assertThat(answer.getFirst().score()).isGreaterThan(10 * answer.get(1).score());
  }

  @Test
  void diversityBringsOtherPapersForward() {
    SmallGraph graph = new SmallGraph();
    for (int i = 0; i < 30; i++) {
      graph.paper("filler" + i, "nothing" + i + " to see" + i);
    }
    for (int i = 0; i < 6; i++) {
      graph.paper("same" + i, "alpha beta gamma variant" + i);
    }
    graph.paper("seed", "alpha beta gamma delta").paper("other", "delta by the others");
    EvidenceGraph built = graph.build();
    int seed = built.paper("paper/seed");
    Recommender recommender = new Recommender(built);
    List<Recommendation> plain = recommender.related(List.of(seed), 7);
    RelatedRequest diverse =
        new RelatedRequest(
            new Starts(List.of(seed), List.of()),
            Starts.NONE,
            PaperFilter.ALL,
            7,
            0.7,
            false,
            null);

    int before = rank(plain, "paper/other");
    int after = rank(recommender.related(diverse), "paper/other");
    assertThat(after).isLessThan(before);
  }

  private static int rank(List<Recommendation> answer, String iri) {
    return answer.stream().map(Recommendation::iri).toList().indexOf(iri);
  }
}
