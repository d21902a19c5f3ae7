package paperwalk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
            (seeds, limit) -> {
              asked.add(String.join(" ", seeds) + " " + limit);
              return List.of(
                      new Scored("http://x/a", 0.5, "same owner"),
                      new Scored("http://x/b", 0.25, "same section"))
                  .subList(0, Math.min(2, limit));
            });
  }

  @Test
  void itBindsPaperScoreAndReasonsTheBestFirst() throws Exception {
    assertThat(Stores.ask(store, "SELECT ?p ?s ?w { (?p ?s ?w) pw:related (x:seed 5) }"))
        .containsExactly("http://x/a,0.5,same owner", "http://x/b,0.25,same section");
    assertThat(asked).containsExactly("http://x/seed 5");
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

    assertThat(asked).containsExactly("http://x/seed 10000");
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
        "SELECT ?p { (?p) pw:related (x:seed 'many') }",
        "SELECT ?p { (?p) pw:related (?unbound 5) }",
        "SELECT ?p { (?p ?s ?w ?x) pw:related (x:seed 5) }",
        "SELECT ?p { (?p) pw:related ?unbound }",
      })
  void whatItCannotAnswerIsRefusedInWords(String query) {
    assertThatThrownBy(() -> Stores.ask(store, query))
        .isInstanceOf(SparqlException.class)
        .hasMessageContaining("pw:related takes");
  }
}
