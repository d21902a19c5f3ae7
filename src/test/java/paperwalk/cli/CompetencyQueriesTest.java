package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperwalk.model.Term;
import paperwalk.rdf.Vocabulary;
import paperwalk.recommend.EvidenceGraph;
import paperwalk.recommend.Recommender;
import paperwalk.store.GraphStore;
import paperwalk.store.PreparedQuery;
import paperwalk.store.RelatedPapers;
import paperwalk.store.ResultFormat;
import paperwalk.store.Snapshot;
import paperwalk.store.SnapshotStore;
import paperwalk.store.SparqlRequest;

/** Every query of {@code queries/} against graphs whose answers are known. */
class CompetencyQueriesTest {
  private static final Path QUERIES = Path.of("queries");
  private static final Path EXPECTED = Path.of("src/test/resources/paperwalk/queries");
  private static final Path SEED = Path.of("data/awesome-personalized-llm.md");
  private static final Path OTHER_LIST = EXPECTED.resolve("lists/persona-papers.md");
  private static final Path OLDER_VERSION = EXPECTED.resolve("lists/older/persona-papers.md");

  private static final Map<String, GraphStore> GRAPHS = new HashMap<>();

  @TempDir static Path temp;

  @BeforeAll
  static void build() throws Exception {
    GRAPHS.put("seed", graph("seed", List.of(SEED), List.of()));
    GRAPHS.put("lists", graph("lists", List.of(SEED, OTHER_LIST), List.of(OLDER_VERSION)));
  }

  private static GraphStore graph(String name, List<Path> lists, List<Path> previous)
      throws Exception {
    Pipeline pipeline = new Pipeline(Vocabulary.DEFAULT_BASE);
    Snapshot snapshot =
        pipeline.publish(
            pipeline.catalogue(lists, previous),
            new SnapshotStore(temp.resolve(name)),
            progress -> {});
    return GraphStore.open(snapshot, relatedPapers(snapshot));
  }

  /** Answers {@code pw:related} as the program does. */
  private static RelatedPapers relatedPapers(Snapshot snapshot) throws IOException {
    return StoreOption.related(new Recommender(EvidenceGraph.open(snapshot.walk())));
  }

  /**
   * A row of {@code cases.tsv}.
   *
   * @param query name of a query, without {@code .rq}
   * @param parameters {@code name=value}, several parted by {@code ;}, others have their defaults
   * @param graph what it is asked of
   * @param expected file that holds the answer
   */
  record Case(String query, String parameters, String graph, String expected) {}

  static List<Case> cases() throws IOException {
    return Files.readAllLines(EXPECTED.resolve("cases.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }

  static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answersAsExpected(Case row) throws Exception {
    String query = Files.readString(QUERIES.resolve(row.query() + ".rq"));
    Map<String, Term> values = new TreeMap<>();
    parameters(query).forEach(parameter -> values.put(parameter.name(), term(parameter.value())));
    for (String assignment : row.parameters().split(";")) {
      if (!assignment.isBlank()) {
        String[] sides = assignment.strip().split("=", 2);
        assertThat(values).as("parameters of the query").containsKey(sides[0]);
        values.put(sides[0], term(sides[1]));
      }
    }
    Path actual = Files.writeString(temp.resolve("actual"), ask(row.graph(), query, values));
    assertThat(actual).hasSameTextualContentAs(EXPECTED.resolve(row.expected()));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void saysWhatItAnswersForWhom(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0)).matches("#\\+ summary: [A-Z].*[.?]");
    assertThat(lines.get(1)).matches("#\\+ for: (survey|newcomer|maintainer|tools)");
    String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
    assertThat(cases()).as("cases.tsv").anyMatch(row -> row.query().equals(name));
    assertThat(Files.readString(QUERIES.resolve("README.md"))).contains(name);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void takesParametersThatCanBeReplaced(Path file) throws IOException {
    String query = Files.readString(file);
    for (Parameter parameter : parameters(query)) {
      assertThat(term(parameter.value()).text()).isNotNull();
      assertThat(parameter.meaning()).isNotBlank();
      assertThat(query).contains("?" + parameter.name());
      // The value takes the variable's place everywhere, and no value can be assigned to.
      assertThat(query)
          .doesNotContainPattern("(?i)AS\\s+\\?" + Pattern.quote(parameter.name()) + "\\b");
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersForAllWithoutValuesForItsParameters(Path file) throws Exception {
    String query = Files.readString(file);
    String answer = ask("lists", query, Map.of());
    assertThat(answer.lines().count()).as(answer).isGreaterThan(1);
  }

  @Test
  void theyAreNumberedInOrder() throws IOException {
    List<String> numbers =
        queries().stream().map(file -> file.getFileName().toString().substring(0, 3)).toList();
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= 26; i++) {
      expected.add("%02d-".formatted(i));
    }
    assertThat(numbers).isEqualTo(expected);
  }

  @Test
  void everyExpectedAnswerIsUsed() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      List<String> answers =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("\\d\\d-.*"))
              .toList();
      assertThat(cases().stream().map(Case::expected).distinct())
          .containsExactlyInAnyOrderElementsOf(answers);
    }
  }

  private static String ask(String graph, String query, Map<String, Term> values) throws Exception {
    GraphStore store = Objects.requireNonNull(GRAPHS.get(graph), graph);
    PreparedQuery prepared =
        store.prepare(
            new SparqlRequest(query, values, List.of(), List.of(), SparqlRequest.DEFAULT_TIMEOUT));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    prepared.write(prepared.answersGraph() ? ResultFormat.NTRIPLES : ResultFormat.CSV, out);
    Stream<String> lines = out.toString(StandardCharsets.UTF_8).lines();
    return (prepared.answersGraph() ? lines.sorted().distinct() : lines)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** What a line {@code #+ param: name | value | meaning} declares. */
  private record Parameter(String name, String value, String meaning) {}

  private static List<Parameter> parameters(String query) {
    return query
        .lines()
        .filter(line -> line.startsWith("#+ param:"))
        .map(line -> line.substring(line.indexOf(':') + 1).split("\\|", 3))
        .map(cells -> new Parameter(cells[0].strip(), cells[1].strip(), cells[2].strip()))
        .toList();
  }

  private static Term term(String value) {
    if (value.startsWith("\"")) {
      assertThat(value).matches("\"[^\"]*\"");
      return Term.Literal.of(value.substring(1, value.length() - 1));
    }
    if (value.startsWith("arxiv:")) {
      return new Term.Iri(Vocabulary.DEFAULT_BASE + "paper/arxiv-" + value.substring(6));
    }
    if (value.startsWith("facet:")) {
      return new Term.Iri(Vocabulary.DEFAULT_BASE + "facet/" + value.substring(6));
    }
    assertThat(value).startsWith("http");
    return new Term.Iri(value);
  }
}
