package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperwalk.store.GraphStore;
import paperwalk.store.PaperRecords;
import picocli.CommandLine;

/** {@code paperwalk import acl-anthology}. */
class ImportAnthologyTest {
  private static final String FIXTURES = "src/test/resources/paperwalk/read/anthology";
  private static final String PREFIXES =
      """
      PREFIX cito: <http://purl.org/spar/cito/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX frbr: <http://purl.org/vocab/frbr/core#>
      PREFIX pw: <https://w3id.org/paperwalk/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  @TempDir private Path folder;

  @Test
  void aFolderBecomesAGraphThatIsAsked() throws IOException {
    Run run = run(FIXTURES);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            "6 papers of 3 files, 2 with an abstract, 2 venues\nfindings: 1 nameless-person\n")
        .contains("imported " + store());
    assertThat(run.err())
        .isEqualTo(FIXTURES + "/P98.xml:58:7: info [nameless-person] <author> has no name\n");
    assertThat(
            ask(
                """
                SELECT ?title ?venue ?name {
                  ?paper a pw:Paper ; dcterms:title ?title ; dcterms:creator/foaf:name ?name ;
                    frbr:realization/pw:edition/rdfs:label ?venue
                  FILTER(CONTAINS(?title, 'Bayesian')) } ORDER BY ?name
                """))
        .containsExactly(
            "title,venue,name",
            "A Bayesian Walk in O(n^(2h + 1)) & Back,ACL 1998,Ana María de la Peña",
            "A Bayesian Walk in O(n^(2h + 1)) & Back,ACL 1998,Mausam",
            "A Bayesian Walk in O(n^(2h + 1)) & Back,ACL 1998,Yang Liu",
            "A Bayesian Walk in O(n^(2h + 1)) & Back,ACL 1998,刘洋");
  }

  @Test
  void relatedAndExportWorkAsOverAList() throws IOException {
    run(FIXTURES);

    assertThat(Run.on(store(), "related", "acl:P98-1002").prints()).contains("Bayesian");
    assertThat(Run.on(store(), "related", "acl:P98-1001", "--why").prints())
        .contains("ACL 1998")
        .doesNotContain("ada-byron");
    assertThat(Run.on(store(), "related", "acl:W05-1703", "--why").prints())
        .contains("both by Ada Byron");
    assertThat(Run.on(store(), "export", "--format", "dot").prints()).contains("Walking Again");
  }

  @Test
  void authorsAreToldInTheOrderOfThePaper() throws Exception {
    run(FIXTURES);
    StoreOption option = CommandLine.populateCommand(new StoreOption(), "--store=" + store());

    try (GraphStore graph = option.graph(option.snapshot())) {
      assertThat(new PaperRecords(graph).find("acl-P98-1001").orElseThrow().authors())
          .containsExactly("Ana María de la Peña", "Yang Liu", "Mausam");
    }
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    run(FIXTURES);
    byte[] first = Files.readAllBytes(quads());
    run(FIXTURES);

    assertThat(Files.readAllBytes(quads())).isEqualTo(first);
  }

  /** A list that leads to a paper of the Anthology calls it, its version and its venue the same. */
  @Test
  void papersHaveTheNamesThatListsGiveThem() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.md"),
            "- [2021 ACL] Walking Again. ([paper](https://aclanthology.org/2021.acl-long.1/))\n");
    String all =
        "SELECT ?p ?v ?e ?k { ?p a pw:Paper ; pw:titleKey ?k ; frbr:realization ?v ."
            + " ?v pw:edition ?e }";
    Run.on(folder.resolve("lists"), "build", list.toString(), "--quiet").printsNothing();
    run(FIXTURES + "/2021.acl.xml");

    assertThat(ask(all)).isEqualTo(ask(folder.resolve("lists"), all)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"1998, 1998, 4", "1999, 2010, 1", "2000, , 2", ", 2006, 5"})
  void papersOfSomeYearsAlone(Integer from, Integer until, int papers) {
    List<String> arguments =
        Stream.of(
                FIXTURES,
                from == null ? null : "--from=" + from,
                until == null ? null : "--until=" + until)
            .filter(argument -> argument != null)
            .toList();

    Run run = run(arguments.toArray(String[]::new));

    assertThat(run.out())
        .contains(papers + " papers of 3 files", 6 - papers + " papers of other years left out");
  }

  @Test
  void citationsBetweenItsPapersAreWrittenAndOthersCounted() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("edges.tsv"),
            """
            citing\tcited\tciting_year
            2021.acl-long.1\tP98-1001\t2021
            2021.acl-long.1\tP98-1001\t2021
            2021.acl-long.1\t2021.acl-long.1\t2021
            2021.acl-long.1\tX00-9999\t2021
            P98-1002\tW05-1703\t1998
            2021.acl-long.1\tW05-1703\t2021
            only one

            """);

    Run run = run(FIXTURES, "--citations", table.toString(), "--until=2005", "--from=1990");
    assertThat(run.out())
        .contains(
            "0 citations (0 of later papers); left out: 1 of unknown papers (such as X00-9999), 4"
                + " of other years, 1 to itself, 0 repeated");

    run = run(FIXTURES, "--citations", table.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "3 citations (1 of later papers); left out: 1 of unknown papers (such as X00-9999), 0"
                + " of other years, 1 to itself, 1 repeated");
    assertThat(run.err()).contains("edges.tsv:8:1: warning [bad-citation]");
    assertThat(ask("SELECT ?b { ?a cito:cites ?b } ORDER BY ?b"))
        .containsExactly(
            "b",
            "https://w3id.org/paperwalk/id/paper/acl-P98-1001",
            "https://w3id.org/paperwalk/id/paper/acl-W05-1703",
            "https://w3id.org/paperwalk/id/paper/acl-W05-1703");
  }

  @Test
  void recordsThatAreLeftOutAreFindings() throws IOException {
    Path file =
        write(
            """
            <collection id="P99">
              <volume id="1">
                <paper id="1"><title>One</title></paper>
                <paper id="2"><title> </title></paper>
              </volume>
            </collection>
            """);

    Run run = run(file.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("1 papers of 1 files", "findings: 1 missing-title");
    assertThat(run.err())
        .isEqualTo(
            file
                + ":4:5: error [missing-title] P99-1002 has no title and is left out; add"
                + " <title>…</title>\n");
  }

  @Test
  void theReportIsAlsoJson() throws IOException {
    Run run = run(FIXTURES, "--format=json");

    assertThat(run.err()).isEmpty();
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.get("papers").asInt()).isEqualTo(6);
    assertThat(report.get("abstracts").asInt()).isEqualTo(2);
    assertThat(report.get("findings").get("nameless-person").asInt()).isEqualTo(1);
    JsonNode detail = report.get("details").get(0);
    assertThat(detail.get("file").asText()).endsWith("P98.xml");
    assertThat(detail.get("line").asInt()).isEqualTo(58);
    assertThat(detail.get("column").asInt()).isEqualTo(7);
    assertThat(detail.get("severity").asText()).isEqualTo("info");
  }

  @Test
  void misuseIsRefusedAndLeavesTheGraphInUse() throws IOException {
    run(FIXTURES);
    run(folder.resolve("none").toString()).isRefused("there is no such file or folder");
    run(Files.createDirectory(folder.resolve("empty")).toString()).isRefused("holds no XML file");
    run(FIXTURES, "--from=2020", "--until=2010")
        .isRefused("--from 2020 is later than --until 2010");
    run(FIXTURES, "--from=2100")
        .isRefused("no paper was imported", "6 papers are all of other years");
    run(write("<html/>").toString()).isRefused("no paper was imported", "begins with <html>");
    run(FIXTURES, "--citations", folder.resolve("none.tsv").toString())
        .isRefused("none.tsv: there is no such file");
    run(FIXTURES, "--citations", Files.writeString(folder.resolve("a.tsv"), "a\tb\n").toString())
        .isRefused("a.tsv:1:1", "citing");
    run(FIXTURES, "--base=x").isRefused("--base x");

    assertThat(ask("SELECT (COUNT(?p) AS ?n) { ?p a pw:Paper }")).containsExactly("n", "6");
  }

  private Run run(String... arguments) {
    return Run.on(
        store(),
        Stream.concat(Stream.of("import", "acl-anthology"), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private Path write(String xml) throws IOException {
    return Files.writeString(folder.resolve("P99.xml"), xml);
  }

  private Path store() {
    return folder.resolve("store");
  }

  private Path quads() throws IOException {
    return store()
        .resolve(Files.readString(store().resolve("current")).strip())
        .resolve("graph.nq");
  }

  private List<String> ask(String query) {
    return ask(store(), query);
  }

  private List<String> ask(Path store, String query) {
    try {
      Path file = Files.writeString(folder.resolve("query.rq"), PREFIXES + query);
      return Run.on(store, "query", file.toString(), "-f", "csv").prints().lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
