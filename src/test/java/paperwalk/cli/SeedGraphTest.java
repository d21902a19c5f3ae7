package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperwalk.model.Digest;
import paperwalk.model.Term;
import paperwalk.rdf.Vocabulary;

/** The seed list's graph says what a careful reader finds in the list, line by line. */
class SeedGraphTest {
  private static final String ID = Vocabulary.DEFAULT_BASE;
  private static final String SHA256 =
      "dc8289724b473cbd45309efe27db22843171c3a7713b05e71d86335adf05d2d7";
  private static final String LIST = ID + "list/awesome-personalized-llm";
  private static final String VERSION = LIST + "/v/dc8289724b47";

  private static final String PREFIXES =
      """
      PREFIX pw: <https://w3id.org/paperwalk/ns#>
      PREFIX facet: <https://w3id.org/paperwalk/id/facet/>
      PREFIX rule: <https://w3id.org/paperwalk/id/rule/>
      PREFIX frbr: <http://purl.org/vocab/frbr/core#>
      PREFIX fabio: <http://purl.org/spar/fabio/>
      PREFIX prism: <http://prismstandard.org/namespaces/basic/2.0/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  @TempDir static Path folder;

  private static SeedGraph graph;

  @BeforeAll
  static void build() throws Exception {
    graph = SeedGraph.in(folder.resolve("seed"));
  }

  /** A row of {@code expected.tsv}. */
  record Row(Map<String, String> cells) {

    static Row of(List<String> names, List<String> cells) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), cells.get(i));
      }
      return new Row(row);
    }

    String cell(String name) {
      return Objects.requireNonNull(cells.get(name));
    }

    int line() {
      return Integer.parseInt(cell("line"));
    }

    String entry() {
      return VERSION + "#L" + line();
    }

    boolean preprintOnly() {
      return cell("venue_year").isEmpty();
    }

    @Override
    public String toString() {
      return "line " + line();
    }
  }

  static List<Row> rows() throws IOException {
    List<List<String>> lines =
        Files.readAllLines(Path.of("src/test/resources/paperwalk/seed/expected.tsv")).stream()
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    return lines.stream().skip(1).map(cells -> Row.of(lines.getFirst(), cells)).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void anEntryStandsOnItsLineAsWritten(Row row) throws IOException {
    String written = Files.readAllLines(SeedGraph.SEED).get(row.line() - 1);

    assertThat(of(row, "?entry pw:line ?x")).containsExactly(String.valueOf(row.line()));
    assertThat(of(row, "?entry pw:rawText ?x")).containsExactly(written);
    assertThat(of(row, "?entry pw:inListVersion ?x")).containsExactly(VERSION);
    assertThat(of(row, "?entry prov:wasDerivedFrom ?x")).containsExactly(VERSION);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aTitleIsKeptToTheLetter(Row row) {
    assertThat(of(row, "?entry pw:statedTitle ?x")).containsExactly(row.cell("title"));
    assertThat(of(row, "?entry pw:describes/dcterms:title ?x")).containsExactly(row.cell("title"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theSectionPathIsKept(Row row) {
    assertThat(of(row, "?entry pw:inSection/skos:prefLabel ?x"))
        .containsExactly(row.cell("section"));
    assertThat(of(row, "?entry pw:inSection/skos:broader/skos:prefLabel ?x"))
        .containsExactly(row.cell("goal"));
    assertThat(of(row, "?entry pw:inSection/skos:broader/skos:broader ?x")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void goalKindAndApproachAreFacets(Row row) {
    String goal = row.cell("goal").toLowerCase(Locale.ROOT).replace(' ', '-');

    assertThat(of(row, "?entry pw:describes/pw:goal ?x")).containsExactly(ID + "facet/" + goal);
    assertThat(of(row, "?entry pw:describes/pw:kind ?x"))
        .containsExactly(ID + "facet/" + row.cell("kind"));
    assertThat(of(row, "?entry pw:describes/pw:approach ?x"))
        .isEqualTo(
            row.cell("approach").isEmpty()
                ? List.of()
                : List.of(ID + "facet/" + row.cell("approach")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theTagIsAnEditionUnlessItIsOfAPreprint(Row row) {
    assertThat(of(row, "?entry pw:statedVenue ?x")).containsExactly(row.cell("stated_tag"));
    assertThat(
            of(
                row,
                "?entry pw:describes/frbr:realization/pw:edition ?e . ?e rdfs:label ?x"
                    + " ; a pw:VenueEdition"))
        .isEqualTo(
            row.preprintOnly()
                ? List.of()
                : List.of(row.cell("venue_series") + " " + row.cell("venue_year")));
    assertThat(
            of(row, "?entry pw:describes/frbr:realization/pw:edition/pw:series/skos:notation ?x"))
        .isEqualTo(row.preprintOnly() ? List.of() : List.of(row.cell("venue_series")));
    assertThat(of(row, "?entry pw:describes/frbr:realization/fabio:hasPublicationYear ?x"))
        .isEqualTo(row.preprintOnly() ? List.of() : List.of(row.cell("venue_year")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aPreprintIsInArxivSinceTheMonthOfItsId(Row row) {
    String id = row.cell("arxiv_id");
    String preprint = "?entry pw:describes/frbr:realization ?v . ?v a fabio:Preprint ; ";

    assertThat(of(row, "?entry pw:describes/frbr:realization/fabio:hasArXivId ?x"))
        .isEqualTo(given(id));
    assertThat(of(row, preprint + "pw:series/skos:notation ?x"))
        .isEqualTo(id.isEmpty() ? List.of() : List.of("arXiv"));
    assertThat(of(row, preprint + "dcterms:issued ?x"))
        .isEqualTo(
            id.isEmpty()
                ? List.of()
                : List.of("20" + id.substring(0, 2) + "-" + id.substring(2, 4)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void doiAndAclIdBelongToThePublishedVersion(Row row) {
    String published = "?entry pw:describes/frbr:realization ?v . ?v pw:edition ?e ; ";

    assertThat(of(row, published + "prism:doi ?x")).isEqualTo(given(row.cell("doi")));
    assertThat(of(row, published + "dcterms:identifier ?x")).isEqualTo(given(row.cell("acl_id")));
    assertThat(of(row, "?entry pw:describes/frbr:realization/prism:doi ?x"))
        .isEqualTo(given(row.cell("doi")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void thePaperLinkIsKeptAsWritten(Row row) {
    assertThat(of(row, "?entry pw:statedPaperLink ?x")).containsExactly(row.cell("paper_url"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void codeIsARepositoryInNormalFormAndAsWritten(Row row) throws IOException {
    String raw = Files.readAllLines(SeedGraph.SEED).get(row.line() - 1);
    String repository = "?entry pw:describes/pw:hasCode ?r . ?r ";

    assertThat(of(row, "?entry pw:describes/pw:hasCode ?x"))
        .isEqualTo(
            row.cell("code_repository").isEmpty()
                ? List.of()
                : List.of(ID + "repo/" + row.cell("code_repository")));
    if (!row.cell("code_repository").isEmpty()) {
      assertThat(
              of(
                  row,
                  repository
                      + "pw:host ?h ; pw:owner ?o ; schema:name ?n"
                      + " BIND(CONCAT(?h, '/', ?o, '/', ?n) AS ?x)"))
          .containsExactly(row.cell("code_repository"));
      List<String> written = of(row, repository + "schema:codeRepository ?x");
      assertThat(written)
          .singleElement()
          .asString()
          .isEqualToIgnoringCase("https://" + row.cell("code_repository"));
      assertThat(raw).contains("(" + written.getFirst() + ")");
      assertThat(of(row, "?entry pw:statedCodeLink ?x")).isEqualTo(written);
      assertThat(of(row, repository + "pw:ownedBy/rdfs:label ?x"))
          .containsExactly(written.getFirst().split("/")[3]);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aPageIsNoRepository(Row row) {
    assertThat(of(row, "?entry pw:describes/pw:hasProjectPage ?x"))
        .isEqualTo(given(row.cell("project_page")));
  }

  /** More may be found than is expected, but not fewer of any rule. */
  @ParameterizedTest
  @MethodSource("rows")
  void theLineHasItsFindings(Row row) {
    List<String> found =
        select(onLine(row.line(), "?f pw:foundIn ?v ; pw:rule/skos:notation ?x ; pw:line ?l"));
    for (String expected : rules(row)) {
      assertThat(count(found, expected))
          .as(expected + " in " + found)
          .isGreaterThanOrEqualTo(count(rules(row), expected));
    }
    assertThat(found).as("no others on the seed").hasSameSizeAs(withMirrorTwice(rules(row)));
  }

  private static List<String> rules(Row row) {
    return Arrays.stream(row.cell("findings").split(";"))
        .map(rule -> rule.replaceFirst("\\(.*\\)", "").strip())
        .filter(rule -> !rule.isEmpty())
        .toList();
  }

  /** On line 43 both links lead to the mirror, and on line 62 both are pinned. */
  private static List<String> withMirrorTwice(List<String> rules) {
    return rules.stream()
        .flatMap(rule ->
            rule.equals("mirror-host") || rule.equals("version-pinned-link")
                ? Stream.of(rule, rule)
                : Stream.of(rule))
        .toList();
  }

  @Test
  void theListIsTheSeedByteForByte() throws IOException {
    assertThat(Digest.of(Files.readAllBytes(SeedGraph.SEED))).isEqualTo(SHA256);
    assertThat(select("?v pw:sha256 ?x")).containsExactly(SHA256);
    assertThat(select("<" + LIST + "> pw:currentVersion ?x")).containsExactly(VERSION);
    assertThat(select("<" + VERSION + "> dcterms:isVersionOf ?x")).containsExactly(LIST);
    assertThat(select("<" + VERSION + "> schema:name ?x"))
        .containsExactly("awesome-personalized-llm.md");
    assertThat(select("<" + LIST + "> dcterms:title ?x"))
        .containsExactly("Awesome Personalized Large Language Model");
  }

  @Test
  void thereAreFourteenEntriesOfFourteenPapers() throws IOException {
    assertThat(select("?x a pw:ListEntry"))
        .containsExactlyInAnyOrderElementsOf(rows().stream().map(Row::entry).toList());
    assertThat(select("?x a pw:Paper")).hasSize(14);
  }

  @Test
  void theContributionTemplateIsNoEntry() {
    assertThat(select(onLine(6, "?x a pw:ListEntry ; pw:line ?l"))).isEmpty();
  }

  @Test
  void thereAreSixRepositoriesAndThreePagesInAll() {
    assertThat(select("?x a pw:CodeRepository")).hasSize(6);
    assertThat(select("?p pw:hasProjectPage ?x")).hasSize(3);
    assertThat(select("?e pw:statedCodeLink ?x")).as("links labelled code").hasSize(11);
  }

  @Test
  void thereAreEightLeafSectionsOfWhichThreeAreEmptyAndReported() {
    assertThat(
            select(
                "?x pw:line ?l ; skos:inScheme <"
                    + LIST
                    + "> FILTER NOT EXISTS {"
                    + " ?y skos:broader ?x }"))
        .hasSize(8);
    assertThat(
            select(
                """
                ?s a skos:Concept ; skos:inScheme <%s> ; pw:line ?x
                FILTER NOT EXISTS { ?e pw:inSection ?s }
                FILTER NOT EXISTS { ?t skos:broader ?s }
                """
                    .formatted(LIST)))
        .containsExactlyInAnyOrder("12", "20", "22");
    assertThat(select("?f pw:rule rule:empty-section ; pw:line ?x"))
        .containsExactlyInAnyOrder("12", "20", "22");
  }

  @Test
  void theMisspeltHeadingIsKeptReportedAndRecognised() {
    assertThat(select(onLine(22, "?s skos:prefLabel ?x ; pw:line ?l")))
        .containsExactly("Traning-free Methods");
    assertThat(select(onLine(22, "?s skos:broadMatch ?x ; pw:line ?l")))
        .contains(ID + "facet/training-free", ID + "facet/preference-alignment");
    assertThat(select("?f pw:rule rule:misspelt-heading ; pw:line ?x")).containsExactly("22");
    assertThat(select("?f pw:rule rule:misspelt-heading ; pw:before ?x"))
        .containsExactly("Traning");
    assertThat(select("?f pw:rule rule:misspelt-heading ; pw:after ?x"))
        .containsExactly("Training");
  }

  @Test
  void twoBuildsGiveTheSameBytes() throws Exception {
    assertThat(SeedGraph.in(folder.resolve("again")).quads()).isEqualTo(graph.quads());
  }

  @Test
  void theStatementsAreSortedAndEachIsWrittenOnce() {
    assertThat(graph.quads().lines().toList()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void theOrderOfListsChangesNothing() throws Exception {
    List<Path> lists = List.of(SeedGraph.SEED, SeedGraph.SECOND);
    SeedGraph there = SeedGraph.of(folder.resolve("there"), lists, List.of());
    SeedGraph back = SeedGraph.of(folder.resolve("back"), lists.reversed(), List.of());

    assertThat(back.quads()).isEqualTo(there.quads());
  }

  @Test
  void anotherListAddsToAPaperWithoutChangingItsIri() throws Exception {
    SeedGraph both =
        SeedGraph.of(folder.resolve("both"), List.of(SeedGraph.SEED, SeedGraph.SECOND), List.of());
    List<String> papers = both.catalogue().papers().stream().map(p -> p.key()).toList();

    assertThat(papers)
        .contains("arxiv-2406.01171", "arxiv-2402.04401", "doi-10.1145-3626772.3657783")
        .doesNotHaveDuplicates()
        .hasSize(16);
  }

  /** A pattern narrowed to a value of ?l. */
  private static String onLine(int line, String pattern) {
    return pattern + " FILTER (?l = " + line + ")";
  }

  private static List<String> given(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell);
  }

  private static long count(List<String> all, String one) {
    return all.stream().filter(one::equals).count();
  }

  /** What a pattern binds to ?x if ?entry is the row's entry. */
  private static List<String> of(Row row, String pattern) {
    return select(pattern, Map.of("entry", new Term.Iri(row.entry())));
  }

  private static List<String> select(String pattern) {
    return select(pattern, Map.of());
  }

  private static List<String> select(String pattern, Map<String, Term> values) {
    String query = PREFIXES + "SELECT * WHERE { " + pattern + " }";
    return graph.store().select(query, values).stream()
        .map(r -> Objects.requireNonNull(r.get("x")).text())
        .toList();
  }
}
