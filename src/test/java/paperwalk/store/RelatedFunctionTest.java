package paperwalk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.store.RelatedPapers.Scored;

/** In SPARQL, {@code pw:related} asks the walk and joins its answer with the graph. */
class RelatedFunctionTest {
  @TempDir Path folder;

  private final List<String> asked = new ArrayList<>();
  private GraphStore store;

  @BeforeEach
  void open() throws Exception {
    store =
        Stores.open(
            folder,
            """
            x:a x:year "2024" x:g .
            x:b x:year "2023" x:g .
            """,
            question -> {
              asked.add(
                  "%s %s%s%d%s"
                      .formatted(
                          String.join(" ", question.seeds()),
                          String.join(" ", question.texts()),
                          question.texts().isEmpty() ? "" : " ",
                          question.limit(),
                          question.why() ? " why" : ""));
              if (question.texts().contains("!")) {
                throw new IllegalArgumentException("there is no word in it");
              }
              return List.of(
                      new Scored("http://x/a", 0.5, "same owner"),
                      new Scored("http://x/b", 0.25, "same section"))
                  .subList(0, Math.min(2, question.limit()));
            });
  }

  @Test
  void itBindsPaperScoreAndReasonsTheBestFirst() throws Exception {
    assertThat(Stores.ask(store, "SELECT ?p ?s ?w { (?p ?s ?w) pw:related (x:seed 5) }"))
        .containsExactly("http://x/a,0.5,same owner", "http://x/b,0.25,same section");
    assertThat(asked).containsExactly("http://x/seed 5 why");
  }

  @Test
  void reasonsAreMadeOnlyWhereTheyAreAskedFor() throws Exception {
    Stores.ask(store, "SELECT ?p ?s { (?p ?s) pw:related (x:seed 5) }");
    Stores.ask(store, "SELECT ?p { ?p pw:related x:seed }");

    assertThat(asked).containsExactly("http://x/seed 5", "http://x/seed 10");
  }

  @Test
  void aFourthSubjectIsTheRank() throws Exception {
    assertThat(Stores.ask(store, "SELECT ?r ?p { (?p ?s ?w ?r) pw:related (x:seed 5) }"))
        .containsExactly("1,http://x/a", "2,http://x/b");
    assertThat(Stores.ask(store, "SELECT ?p { (?p ?s ?w 2) pw:related (x:seed 5) }"))
        .containsExactly("http://x/b");
  }

  @Test
  void textsAreAskedForBesideSeedsOrAlone() throws Exception {
    Stores.ask(store, "SELECT ?p { (?p) pw:related (x:seed 'without training' 'lists'@en 7) }");
    Stores.ask(store, "SELECT ?p { (?p) pw:related ('20' 7) }");
    Stores.ask(store, "SELECT ?p { ?p pw:related 'words alone' }");

    assertThat(asked)
        .containsExactly("http://x/seed without training lists 7", " 20 7", " words alone 10");
  }

  @Test
  void answersAreOrderedAndCutByTheQuery() throws Exception {
    assertThat(
            Stores.ask(
                store, "SELECT ?p { (?p ?s) pw:related (x:seed 5) } ORDER BY ASC(?s) LIMIT 1"))
        .containsExactly("http://x/b");
    assertThat(
            Stores.ask(
                store,
                "SELECT ?y (MAX(?s) AS ?best) { (?p ?s) pw:related (x:seed 5) . ?p x:year ?y }"
                    + " GROUP BY ?y ORDER BY ?y"))
        .containsExactly("2023,0.25", "2024,0.5");
  }

  /** Each walk ends, but a query may ask for any number of them. */
  @Test
  void betweenTwoWalksTheTimeIsLookedAt() {
    // Two statements, forty times: more rows than there is time for on any machine.
    StringBuilder patterns = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      patterns.append("?s%d ?p%d ?o%d . ".formatted(i, i, i));
    }
    String many = "SELECT (COUNT(*) AS ?n) { %s (?p ?s) pw:related (?s0 5) }".formatted(patterns);
    assertThatThrownBy(() -> Stores.ask(store, Stores.within(Duration.ofMillis(300), many)))
        .isInstanceOf(SparqlException.class)
        .hasMessageContaining("0.3 s");
    assertThat(asked).isNotEmpty();
  }

  @Test
  void whatTheWalkRefusesIsSaid() {
    assertThatThrownBy(() -> Stores.ask(store, "SELECT ?p { (?p) pw:related ('!') }"))
        .isInstanceOf(SparqlException.class)
        .hasMessageContaining("pw:related: there is no word in it");
  }

  @Test
  void itTakesSeveralSeedsAndALimit() throws Exception {
    assertThat(Stores.ask(store, "SELECT ?p { (?p) pw:related (x:one x:two 1) }")).hasSize(1);
    assertThat(asked).containsExactly("http://x/one http://x/two 1");
  }

  @Test
  void withoutLimitItHasTen() throws Exception {
    assertThat(Stores.ask(store, "SELECT ?p { ?p pw:related x:seed }")).hasSize(2);
    assertThat(asked).containsExactly("http://x/seed 10");
  }

  @Test
  void theLimitIsLimited() throws Exception {
    Stores.ask(store, "SELECT ?p { (?p) pw:related (x:seed 2000000000) }");
    Stores.ask(store, "SELECT ?p { (?p) pw:related (x:seed 99999999999999999999) }");

    assertThat(asked).containsExactly("http://x/seed 10000", "http://x/seed 10000");
  }

  @Test
  void itJoinsWithTheGraph() throws Exception {
    assertThat(
            Stores.ask(store, "SELECT ?p { (?p ?s) pw:related (x:seed 5) . ?p x:year \"2023\" }"))
        .containsExactly("http://x/b");
  }

  @Test
  void theSeedMayBeAVariableThatIsBound() throws Exception {
    assertThat(
            Stores.ask(
                store,
                "SELECT ?seed ?p { VALUES ?seed { x:one x:two } (?p) pw:related (?seed 1) }"))
        .containsExactly("http://x/one,http://x/a", "http://x/two,http://x/a");
  }

  @Test
  void aPaperThatIsBoundIsCompared() throws Exception {
    assertThat(Stores.ask(store, "SELECT ?s { (x:b ?s) pw:related (x:seed 5) }"))
        .containsExactly("0.25");
    assertThat(Stores.ask(store, "SELECT ?s { (x:c ?s) pw:related (x:seed 5) }")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?p { (?p) pw:related (x:seed 0) }",
        "SELECT ?p { (?p) pw:related (x:seed -1) }",
        "SELECT ?p { (?p) pw:related (x:seed 5 6) }",
        "SELECT ?p { (?p) pw:related (x:seed 5.5) }",
        "SELECT ?p { (?p) pw:related (x:seed true) }",
        "SELECT ?p { (?p) pw:related (x:seed '2024-01-01'^^x:date) }",
        "SELECT ?p { (?p) pw:related (5) }",
        "SELECT ?p { (?p) pw:related (?unbound 5) }",
        "SELECT ?p { (?p ?s ?w ?x ?y) pw:related (x:seed 5) }",
        "SELECT ?p { (?p) pw:related ?unbound }",
      })
  void whatItCannotAnswerIsRefusedInWords(String query) {
    assertThatThrownBy(() -> Stores.ask(store, query))
        .isInstanceOf(SparqlException.class)
        .hasMessageContaining("pw:related takes");
  }
}
