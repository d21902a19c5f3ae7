package paperwalk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In SPARQL, {@code text:query} finds titles, abstracts and names by their words. */
class TextSearchTest {
  private static final String PREFIXES =
      """
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  @TempDir Path folder;

  private GraphStore store;

  @BeforeEach
  void open() throws Exception {
    store =
        Stores.open(
            folder,
            """
            x:a <http://purl.org/dc/terms/title> "Retrieval for Personalized Language Models" x:g .
            x:b <http://purl.org/dc/terms/title> "Language models, and how to tune them" x:g .
            x:b <http://purl.org/dc/terms/abstract> "Retrieval helps. Retrieval is all." x:g .
            x:c <http://purl.org/dc/terms/title> "Café-Größen: one naïve user's study" x:g .
            x:d <http://www.w3.org/2004/02/skos/core#prefLabel> "个性化对齐"@zh x:g .
            x:d <http://www.w3.org/2004/02/skos/core#prefLabel> "Personalized alignment"@en x:g .
            x:e <http://x/note> "Retrieval in a note" x:g .
            _:x <http://purl.org/dc/terms/title> "Retrieval by nobody" x:g .
            x:f <http://purl.org/dc/terms/title> "2024"^^<http://www.w3.org/2001/XMLSchema#gYear> x:g .
            """,
            question -> List.of());
    store.indexTexts();
  }

  private List<String> ask(String query) throws SparqlException {
    return Stores.ask(store, PREFIXES + query);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          retrieval               | http://x/b,http://x/a
          RETRIEVALS              | http://x/b,http://x/a
          "language models"       | http://x/b,http://x/a
          +model -tune            | http://x/a
          cafe                    | http://x/c
          grosse*                 | http://x/c
          users                   | http://x/c
          retreival~              | http://x/b,http://x/a
          个性                      | http://x/d
          personalized            | http://x/d,http://x/a
          nothing                 |
          the                     |
          """)
  void itFindsWords(String words, String expected) throws Exception {
    List<String> found = ask("SELECT ?s { ?s text:query '%s' }".formatted(words));

    assertThat(found)
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(","));
  }

  @Test
  void itRanksTheBestFirst() throws Exception {
    List<String> found =
        ask("SELECT ?s ?score { (?s ?score) text:query 'personalized retrieval' }");

    assertThat(found.getFirst()).startsWith("http://x/a,");
    assertThat(found)
        .extracting(row -> -Double.parseDouble(row.substring(row.indexOf(',') + 1)))
        .isSorted()
        .allMatch(score -> score < 0);
  }

  @Test
  void itBindsTheTextAndItsProperty() throws Exception {
    assertThat(ask("SELECT ?l ?g ?p { (?s ?score ?l ?g ?p) text:query 'alignment' }"))
        .containsExactly("Personalized alignment,,http://www.w3.org/2004/02/skos/core#prefLabel");
    assertThat(ask("SELECT (LANG(?l) AS ?lang) { (?s ?score ?l) text:query 'alignment' }"))
        .containsExactly("en");
  }

  @Test
  void itSearchesTheTextsOfOneProperty() throws Exception {
    assertThat(ask("SELECT ?s { ?s text:query (dcterms:title 'retrieval') }"))
        .containsExactly("http://x/a");
    assertThat(ask("SELECT ?s { ?s text:query (dcterms:title dcterms:abstract 'retrieval') }"))
        .containsExactlyInAnyOrder("http://x/a", "http://x/b");
  }

  @Test
  void itSearchesTheTextsOfOneLanguage() throws Exception {
    assertThat(ask("SELECT ?l { (?s ?x ?l) text:query ('personalized 个' 'lang:ZH') }"))
        .containsExactly("个性化对齐");
  }

  @Test
  void itTakesALimit() throws Exception {
    assertThat(ask("SELECT ?s { (?s) text:query ('retrieval' 1) }")).hasSize(1);
  }

  @Test
  void itJoinsWithTheGraph() throws Exception {
    assertThat(ask("SELECT ?t { ?s text:query 'naive' ; dcterms:title ?t }"))
        .containsExactly("Café-Größen: one naïve user's study");
    assertThat(ask("SELECT ?s { VALUES ?s { x:a x:c } ?s text:query 'retrieval' }"))
        .containsExactly("http://x/a");
    assertThat(ask("SELECT ?w ?s { VALUES ?w { 'cafe' 'tune' } ?s text:query ?w }"))
        .containsExactlyInAnyOrder("cafe,http://x/c", "tune,http://x/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?s text:query '(retrieval'",
        "?s text:query 'title:retrieval'",
        "?s text:query '/(a|a)*b/'",
        "?s text:query '*a'",
        "?s text:query ()",
        "?s text:query dcterms:title",
        "?s text:query ('a' 0)",
        "?s text:query ('a' 'b')",
        "?s text:query (x:note 'a')",
        "?s text:query ?unbound",
        "(?a ?b ?c ?d ?e ?f) text:query 'a'",
      })
  void whatItCannotAnswerIsRefusedInWords(String pattern) {
    assertThatThrownBy(() -> ask("SELECT * { " + pattern + " }"))
        .isInstanceOf(SparqlException.class)
        .hasMessageContaining("text:query");
  }

  @Test
  void awfulWordsAreRefusedInWords() {
    for (String words :
        List.of(
            "(".repeat(500) + "a" + ")".repeat(499),
            "+".repeat(900),
            "a ".repeat(600),
            "-".repeat(400) + "\\u0000",
            "a~".repeat(400),
            "\\\"a b\\\"~999999999")) {
      try {
        ask("SELECT * { ?s text:query \"" + words + "\" }");
      } catch (SparqlException e) {
        assertThat(e).hasMessageContaining("text:query: ");
      }
    }
  }

  @Test
  void aSnapshotWithoutTheIndexSaysSo() throws Exception {
    GraphStore old =
        Stores.open(Files.createDirectory(folder.resolve("old")), "", question -> List.of());

    assertThatThrownBy(() -> Stores.ask(old, PREFIXES + "SELECT * { ?s text:query 'a' }"))
        .isInstanceOf(SparqlException.class)
        .hasMessageContaining("build the graph again");
  }

  /** A server moves from snapshot to snapshot: what one of them has mapped must not add up. */
  @Test
  void aClosedSnapshotHoldsNoFileOfTheIndex() throws Exception {
    Path maps = Path.of("/proc/self/maps");
    assumeTrue(Files.isReadable(maps), "the system does not tell what is mapped");
    ask("SELECT ?s { ?s text:query 'retrieval' }");
    String texts = folder.toRealPath().resolve("texts").toString();
    assertThat(Files.readString(maps)).contains(texts);

    store.close();

    assertThat(Files.readString(maps)).doesNotContain(texts);
  }
}
