package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperwalk.Tools;
import paperwalk.evaluate.ranking.MethodKind;

/** {@code paperwalk eval recommend} on readers by chance, from a fixed seed. */
class EvalRecommendTest {
  private static final Path SCORER = Path.of("..", "shared", "data", "score.py");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PAPERS = 150;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws Exception {
    Random random = new Random(11);
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < PAPERS; i++) {
      items.append("p%d\tOn topic%d and topic%d\ttag%d\n".formatted(i, i % 7, i % 11, i % 13));
    }
    StringBuilder train = new StringBuilder();
    StringBuilder test = new StringBuilder();
    for (int reader = 0; reader < 40; reader++) {
      TreeSet<Integer> library = new TreeSet<>();
      for (int i = 0; i < 20; i++) {
        library.add((int) Math.abs(random.nextGaussian() * PAPERS / 4 + reader * 3) % PAPERS);
      }
      for (int paper : library) {
        StringBuilder part = random.nextInt(4) == 0 ? test : train;
        part.append("r%d\tp%d\n".formatted(reader, paper));
      }
    }
    Files.createDirectories(folder.resolve("warm"));
    Files.writeString(folder.resolve("items.tsv"), items);
    Files.writeString(folder.resolve("warm/train.tsv"), train);
    Files.writeString(folder.resolve("warm/test.tsv"), test);
  }

  private Run eval(String... more) {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of("eval", "recommend", folder.toString(), "--task", "warm", "--quiet"));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void aTableShowsEveryMethod() {
    assertThat(eval().prints().lines())
        .hasSize(2 + MethodKind.all().size())
        .anyMatch(line -> line.matches("warm, test: 40 queries, 150 papers"))
        .anyMatch(line -> line.matches("method +R@20 +R@50 +R@100 +nDCG@10 .*p50 ms.*"))
        .anyMatch(line -> line.matches("walk +0\\.\\d{4} .*"))
        .anyMatch(line -> line.matches("rp3beta +0\\.\\d{4} .*"));
  }

  @Test
  void progressIsToldOnStandardError() {
    Run run = Run.of("eval", "recommend", folder.toString(), "--task", "WARM");

    assertThat(run.err()).contains("reading " + folder, "preparing bm25 …");
    assertThat(run.code()).isZero();
  }

  @Test
  void fewerQueriesAndMethodsCanBeAsked() throws Exception {
    Run run = eval("--queries", "7", "--methods", "bm25,popularity", "-f", "json");
    JsonNode root = JSON.readTree(run.prints());

    assertThat(root.at("/papers").asInt()).isEqualTo(PAPERS);
    assertThat(root.at("/methods/bm25/queries").asInt()).isEqualTo(7);
    assertThat(root.at("/methods").size()).isEqualTo(2);
    assertThat(root.at("/methods/bm25").has("p99_ms")).isTrue();
  }

  /** Readers gave the tags, so what is found without them counts too. */
  @Test
  void tagsCanBeLeftOut() throws Exception {
    String with = eval("--methods", "bm25", "-f", "json").prints();
    String without = eval("--methods", "bm25", "-f", "json", "--without-tags").prints();

    assertThat(JSON.readTree(with).at("/methods/bm25/R@100"))
        .isNotEqualTo(JSON.readTree(without).at("/methods/bm25/R@100"));
  }

  @Test
  void figuresAreThoseOfTheScorer() throws Exception {
    assumeTrue(Files.exists(SCORER), SCORER + " is missing");
    Path python = Tools.find("python3", "python3");
    Path runs = folder.resolve("run.tsv");
    Path right = folder.resolve("right.tsv");
    String out =
        eval("--run", runs.toString(), "--relevant", right.toString(), "-f", "json").prints();

    for (String method : List.of("walk", "popularity", "bm25", "item-knn", "rp3beta")) {
      JsonNode ours = JSON.readTree(out).at("/methods/" + method);
      String said =
          Tools.run(
              python,
              "",
              SCORER.toString(),
              folder.resolve("run." + method + ".tsv").toString(),
              folder.resolve("warm/test.tsv").toString(),
              "--train",
              folder.resolve("warm/train.tsv").toString(),
              "--items",
              String.valueOf(PAPERS),
              "--json");
      JsonNode theirs = JSON.readTree(said);
      theirs
          .properties()
          .forEach(figure ->
              assertThat(ours.path(figure.getKey()).asDouble())
                  .as(method + " " + figure.getKey())
                  .isEqualTo(figure.getValue().asDouble()));
      assertThat(theirs.size()).isEqualTo(9);
    }
    assertThat(Files.readAllLines(right))
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(folder.resolve("warm/test.tsv")));
  }

  @Test
  void aMethodThatWouldTakeTooLongIsRefused() throws Exception {
    StringBuilder train = new StringBuilder();
    for (int reader = 0; reader <= 8000; reader++) {
      train.append("r%d\tp%d\n".formatted(reader, reader % PAPERS));
    }
    Files.writeString(folder.resolve("warm/train.tsv"), train);
    eval("--methods", "ease").isRefused("--methods ease", "8,000", "8,001", "other methods");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--task warm --methods bm26  | --methods bm26 | popularity, bm25, item-knn",
        "--task warm --queries 0     | --queries 0    | above 0",
        "--task cold                 | cold           | no such file",
        "--task warm --split valid   | valid.tsv      | no such file",
        "--task warm --run /no/x.tsv | /no/x.tsv | cannot be written",
        "--task aan                  | edges.tsv      | no such file",
      })
  void whatCannotBeDoneIsSaid(String arguments, String what, String help) {
    String all = "eval recommend " + folder + " -q " + arguments;
    Run.of(all.split(" +")).isRefused(what, help);
  }

  /** What others measured of a method that leaves no choice must be found here too. */
  @Test
  void aBaselineIsAsStrongAsElsewhere() throws Exception {
    Path data = Path.of("..", "shared", "data", "citeulike-a");
    assumeTrue(Files.exists(data), data + " is missing");
    String out =
        Run.of(
                "eval recommend --task warm --methods rp3beta -q -f json"
                    .concat(" " + data)
                    .split(" "))
            .prints();
    JsonNode found = JSON.readTree(out).at("/methods/rp3beta");

    assertThat(found.path("queries").asInt()).isEqualTo(5551);
    assertThat(found.path("R@20").asDouble()).isBetween(0.32, 0.33);
    assertThat(found.path("nDCG@10").asDouble()).isBetween(0.25, 0.26);
  }

  @Test
  void aTaskIsNeeded() {
    Run run = Run.of("eval", "recommend", folder.toString());
    assertThat(run.err()).contains("--task=TASK", "Try: paperwalk eval recommend --help");
    assertThat(run.code()).isEqualTo(Main.MISUSE);
    assertThat(Run.of("eval", "recommend", "--help").prints())
        .contains("Examples:", "--split", "citecold")
        .contains(Stream.of(MethodKind.values()).map(MethodKind::toString).toList());
  }
}
