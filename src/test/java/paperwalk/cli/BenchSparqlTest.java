package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperwalk.bench.Question;

/** What the benchmark does and prints; its figures decide nothing here. */
class BenchSparqlTest {
  @TempDir private Path folder;

  @Test
  void asksEveryQuestionOfAServerOfItsOwn() throws IOException {
    String json =
        Run.of(
                "bench",
                "sparql",
                "--triples=4000",
                "--folder=" + folder,
                "--runs=1",
                "--seconds=0.02",
                "--warm-up=0",
                "--connections=1,2",
                "--endpoint=Nobody=http://127.0.0.1:9/sparql@" + ProcessHandle.current().pid(),
                "--format=json")
            .prints();

    JsonNode report = new ObjectMapper().readTree(json).get(0);
    List<String> asked = new ArrayList<>();
    for (JsonNode result : report.get("results")) {
      if (result.get("engine").asText().equals("Nobody")) {
        assertThat(result.get("failure").asText()).isNotEmpty();
        continue;
      }
      asked.add(result.get("question").asText());
      assertThat(result.get("failure").asText()).isEmpty();
      assertThat(result.get("rows").asLong()).as(result.toString()).isPositive();
      assertThat(result.get("byConnections").fieldNames()).toIterable().containsExactly("1", "2");
      assertThat(result.at("/byConnections/2/requests").asLong()).isGreaterThanOrEqualTo(2);
      assertThat(result.at("/byConnections/1/p99").asDouble())
          .isGreaterThanOrEqualTo(result.at("/byConnections/1/p50").asDouble());
    }
    assertThat(asked).hasSize(Question.values().length).doesNotHaveDuplicates();
    assertThat(report.get("repeated")).hasSize(2);
    assertThat(report.at("/engines/0/startSeconds").asDouble()).isPositive();
    assertThat(folder.resolve("graph-4000").resolve("current")).exists();
  }

  @ParameterizedTest
  @CsvSource({
    "--triples=5, give a number of triples",
    "--runs=0, give numbers above 0",
    "--endpoint=there, NAME=http://",
    "--endpoint=X=file:///a@1, the address needs http",
  })
  void saysWhatIsWrongWithAnOption(String option, String said) {
    Run.of("bench", "sparql", "--triples=2000", "--folder=" + folder, "--format=json", option)
        .isRefused(said);
  }
}
