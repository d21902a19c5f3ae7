package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCommandTest {
  private static final String PAPERS =
      """
      PREFIX pw: <https://w3id.org/paperwalk/ns#>
      SELECT (COUNT(*) AS ?papers) { ?paper a pw:Paper }
      """;

  @TempDir private static Path store;
  @TempDir private Path folder;

  @BeforeAll
  static void build() {
    Run.buildSeed(store);
  }

  @Test
  void listsTheQuestionsWithTheirParameters() throws IOException {
    String list = Run.of("query", "--list").prints();

    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".rq"))
              .map(name -> name.replace(".rq", ""))
              .sorted()
              .toList();
      assertThat(list.lines().filter(line -> !line.startsWith(" "))).isEqualTo(names);
    }
    assertThat(list).contains("--param paper=arxiv:2406.10471  the paper you have read\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"13-owners-with-several-papers", "owners-with-several-papers", "13"})
  void aQuestionHasSeveralNames(String name) {
    assertThat(query(name, "-f", "csv"))
        .hasLineCount(2)
        .startsWith("name,papers,titles,owner")
        .contains("TamSiuhin,2,");
  }

  @Test
  void aNumberMayBeginWithZero() {
    assertThat(query("08", "-f", "csv")).isEqualTo(query("8", "-f", "csv"));
  }

  @Test
  void rowsAreATableUnlessAskedOtherwise() {
    assertThat(query("13"))
        .isEqualTo(query("13", "--format", "table"))
        .contains("| name        | papers |", "| \"TamSiuhin\" | 2      |");
  }

  @Test
  void rowsAsJson() {
    JsonNode answer = Expected.json(query("13", "-f", "json"));

    assertThat(answer.at("/head/vars/0").asText()).isEqualTo("name");
    assertThat(answer.at("/results/bindings")).hasSize(1);
    assertThat(answer.at("/results/bindings/0/papers/value").asText()).isEqualTo("2");
  }

  @Test
  void rowsAsXml() {
    var answer = Expected.xml(query("13", "-f", "xml"));

    assertThat(answer.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/sparql-results#");
    assertThat(answer.getElementsByTagName("result").getLength()).isEqualTo(1);
  }

  @Test
  void rowsAsTsv() {
    assertThat(query("13", "-f", "TSV"))
        .hasLineCount(2)
        .startsWith("?name\t?papers\t?titles\t?owner\n\"TamSiuhin\"\t2\t");
  }

  @Test
  void graphsAreTurtleUnlessAskedOtherwise() {
    assertThat(query("24"))
        .isEqualTo(query("24", "-f", "ttl"))
        .contains("PREFIX schema:", "schema:ScholarlyArticle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonld", "json"})
  void graphsAsJson(String format) {
    assertThat(Expected.json(query("24", "-f", format)).get("@graph")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rdf", "xml"})
  void graphsAsXml(String format) {
    assertThat(Expected.xml(query("24", "-f", format)).getDocumentElement().getNodeName())
        .isEqualTo("rdf:RDF");
  }

  @Test
  void graphsAsNTriples() {
    assertThat(query("24", "-f", "nt").lines()).isNotEmpty().allMatch(line -> line.endsWith(" ."));
  }

  @ParameterizedTest
  @CsvSource({"table, yes", "csv, true", "tsv, true", "json, true", "xml, true"})
  void aYesIsWrittenInEveryFormat(String format, String yes) throws IOException {
    assertThat(query(write("ASK { ?s ?p ?o }"), "-f", format)).contains(yes).endsWith("\n");
  }

  @Test
  void readsAFile() throws IOException {
    assertThat(query(write(PAPERS), "-f", "csv")).isEqualToNormalizingNewlines("papers\n14\n");
  }

  @Test
  void readsStandardInput() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(PAPERS.getBytes(StandardCharsets.UTF_8)));
      assertThat(query("-", "-f", "csv")).isEqualToNormalizingNewlines("papers\n14\n");
    } finally {
      System.setIn(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10, topic=facet:peft, 5",
    "10, topic=https://w3id.org/paperwalk/id/facet/peft, 5",
    "10, topic=<https://w3id.org/paperwalk/id/facet/peft>, 5",
    "10, topic=facet:training-free, 1",
    "22, id=2024.acl-long.399, 2",
    "22, id=\"2024.acl-long.399\", 2",
    "22, id=https://github.com/TamSiuhin/OPPU, 2",
    "20, most=2, 6",
    "20, most=\"2\", 6",
    "20, most=1000, 4",
    "08, paper=arxiv:2406.02888, 5",
    "08, paper=https://arxiv.org/abs/2406.02888, 5",
    "08, paper=paper:arxiv-2406.02888, 5",
    "08, other=10.1145/3626772.3657783, 3"
  })
  void aParameterIsWrittenInSeveralWays(String name, String parameter, int lines) {
    assertThat(query(name, "--param", parameter, "-f", "csv")).hasLineCount(lines);
  }

  @Test
  void anyVariableOfAQueryIsAParameter() throws IOException {
    String file = write("SELECT ?title { ?paper <http://purl.org/dc/terms/title> ?title }");

    assertThat(query(file, "-p", "paper=arxiv:2406.02888", "-f", "csv"))
        .hasLineCount(2)
        .contains("HYDRA");
    assertThat(query(file, "-p", "title=LLMs + Persona-Plug = Personalized LLMs", "-f", "csv"))
        .hasLineCount(2);
  }

  @Test
  void severalParametersAreGivenOneByOne() {
    assertThat(query("8", "-p", "paper=2404.16019", "-p", "other=2406.02888", "-f", "csv"))
        .hasLineCount(2)
        .contains("NeurIPS 2024");
  }

  @Test
  void aParameterMayHoldWhatSparqlUses() {
    assertThat(query("22", "-p", "id=\"} ; DROP ALL # \\ ' \" \n", "-f", "csv")).hasLineCount(1);
  }

  @Test
  void relatedPapersCanBeAskedForInAQuery() {
    assertThat(query("7", "-f", "csv", "--param", "paper=arxiv:2406.10471"))
        .contains("Democratizing Large Language Models", "TamSiuhin");
  }

  @Test
  void aMistakeIsShownByItsLineAndColumn() throws IOException {
    String file = write("SELECT *\nWHERE { ?s ?p }\n");

    Run.on(store, "query", file).isRefused(file, "line 2, column 15", "}");
    Run.on(store, "export", "-f", "svg", "-q", file).isRefused(file, "line 2, column 15");
  }

  @Test
  void changesAreRefused() throws IOException {
    Run.on(store, "query", write("DELETE WHERE { ?s ?p ?o }")).isRefused("read-only", "build");
  }

  @Test
  void aQueryNestedTooDeeplyIsRefused() throws IOException {
    String file =
        write("SELECT * { FILTER(" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ") }");

    Run.on(store, "query", file).isRefused(file, "nested");
  }

  @Test
  void aQueryThatTakesTooLongIsStopped() throws IOException {
    String file = write("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");

    Run.on(store, "query", file, "--timeout", "1").isRefused("longer than the 1 s allowed");
  }

  @Test
  void anotherServerIsNotAsked() throws IOException {
    String file = write("SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }");

    Run.on(store, "query", file).isRefused("SERVICE is switched off");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Path file = folder.resolve("latin.rq");
    Files.write(file, "ASK { ?s ?p 'é' }".getBytes(StandardCharsets.ISO_8859_1));

    Run.on(store, "query", file.toString()).isRefused(file.toString(), "UTF-8");
  }

  private static String query(String... arguments) {
    return Run.on(
            store, Stream.concat(Stream.of("query"), Stream.of(arguments)).toArray(String[]::new))
        .prints();
  }

  private String write(String query) throws IOException {
    return Files.writeString(folder.resolve("query.rq"), query).toString();
  }
}
