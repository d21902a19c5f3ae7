package paperwalk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paperwalk.model.Term;

/** Questions see what counts today, and older states where they ask for them. */
class GraphStoreTest {
  private static final String QUADS =
      """
      x:list a pw:ReadingList x:graph/lists .
      x:list pw:currentVersion x:v2 x:graph/lists .
      x:v1 a pw:ListVersion x:graph/lists .
      x:v2 a pw:ListVersion x:graph/lists .
      x:old pw:line "1" x:v1/graph .
      x:oldFinding pw:line "1" x:v1/findings .
      x:new pw:line "2" x:v2/graph .
      x:newFinding pw:line "2" x:v2/findings .
      x:rule pw:line "3" x:graph/rules .
      """;

  @TempDir Path folder;

  private GraphStore store;

  @BeforeEach
  void open() throws Exception {
    store = Stores.open(folder, QUADS, question -> List.of());
  }

  @Test
  void theDefaultGraphLeavesOutWhatIsSuperseded() throws Exception {
    assertThat(Stores.ask(store, "SELECT ?s { ?s pw:line ?l }"))
        .containsExactlyInAnyOrder("http://x/new", "http://x/newFinding", "http://x/rule");
    assertThat(store.size()).isEqualTo(7);
    assertThat(store.knows("http://x/new")).isTrue();
    assertThat(store.knows("http://x/old")).isFalse();
  }

  @Test
  void supersededVersionsAreReachedByTheirGraphs() throws Exception {
    assertThat(Stores.ask(store, "SELECT ?s { GRAPH <http://x/v1/graph> { ?s pw:line ?l } }"))
        .containsExactly("http://x/old");
    assertThat(Stores.ask(store, "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }")).hasSize(6);
  }

  @Test
  void theProtocolsGraphsReplaceTheDefaultGraph() throws Exception {
    SparqlRequest request =
        new SparqlRequest(
            "SELECT ?s { ?s ?p ?o }",
            Map.of(),
            List.of("http://x/v1/graph", "http://x/v1/findings"),
            List.of(),
            SparqlRequest.DEFAULT_TIMEOUT);

    assertThat(Stores.ask(store, request))
        .containsExactlyInAnyOrder("http://x/old", "http://x/oldFinding");
  }

  @Test
  void theProtocolsNamedGraphsAreTheOnlyOnes() throws Exception {
    SparqlRequest request =
        new SparqlRequest(
            "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }",
            Map.of(),
            List.of(),
            List.of("http://x/v1/graph"),
            SparqlRequest.DEFAULT_TIMEOUT);

    assertThat(Stores.ask(store, request)).containsExactly("http://x/v1/graph");
  }

  /** FROM names graphs of the snapshot; nothing is fetched. */
  @Test
  void fromReadsNeitherFilesNorTheWeb() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.ttl"), "<a:a> <b:b> <c:c> .");

    assertThat(
            Stores.ask(store, "SELECT * FROM <" + secret.toUri() + "> { ?s ?p ?o }").stream()
                .filter(line -> line.contains("c:c")))
        .isEmpty();
    assertThat(
            Stores.ask(
                    store, "SELECT * FROM NAMED <" + secret.toUri() + "> { GRAPH ?g { ?s ?p ?o } }")
                .stream()
                .filter(line -> line.contains("c:c")))
        .isEmpty();
  }

  @Test
  void valuesTakeThePlaceOfVariables() {
    List<Map<String, Term>> rows =
        store.select(
            Stores.PREFIXES + "SELECT ?s ?l { ?s pw:line ?l }", Map.of("l", Term.Literal.of("2")));

    assertThat(rows).hasSize(2).allMatch(row -> row.containsKey("s"));
  }

  @Test
  void aValueIsNeverReadAsSparql() {
    assertThat(
            store.select("SELECT ?s { ?s ?p ?l }", Map.of("l", Term.Literal.of("\" } DROP ALL #"))))
        .isEmpty();
  }

  @Test
  void manyMayAskAtOnce() {
    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(
                    i -> store.select(Stores.PREFIXES + "SELECT ?s { ?s pw:line ?l }", Map.of()))
                .filter(rows -> rows.size() == 3))
        .hasSize(64);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatCarriesWhatItPromises(ResultFormat format) throws Exception {
    if (format.forRows()) {
      assertThat(write("SELECT ?s { ?s pw:line ?l }", format)).contains("rule");
      assertThat(write("ASK { ?s pw:line ?l }", format))
          .containsIgnoringCase(format == ResultFormat.TABLE ? "yes" : "true");
    }
    if (format.forGraphs()) {
      assertThat(write("CONSTRUCT { ?s pw:line ?l } WHERE { ?s pw:line ?l }", format))
          .contains("rule");
      assertThat(write("DESCRIBE <http://x/rule>", format)).contains("rule");
    }
    assertThat(ResultFormat.of(format.mediaType())).contains(format);
    assertThat(ResultFormat.of(format.extension())).contains(format);
  }

  @Test
  void brokenStatementsAreRefused() throws Exception {
    assertThatThrownBy(() -> Stores.open(folder, "no quads", question -> List.of()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("paperwalk build");
  }

  @Test
  void missingStatementsAreRefused() throws Exception {
    Files.delete(folder.resolve("graph.nq"));

    assertThatThrownBy(() -> GraphStore.open(new Snapshot(folder, Map.of()), question -> List.of()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("paperwalk build");
  }

  private String write(String query, ResultFormat format) throws SparqlException {
    return Stores.write(store.prepare(SparqlRequest.of(Stores.PREFIXES + query)), format);
  }
}
