package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathCommandTest {
  @TempDir private static Path store;

  @BeforeAll
  static void build() {
    Run.buildSeed(store);
  }

  @Test
  void showsWhatTwoPapersShare() {
    assertThat(
            Run.on(store, "path", "arxiv:2406.10471", "https://github.com/TamSiuhin/OPPU").prints())
        .isEqualToNormalizingNewlines(
            """
            Personalized Pieces: Efficient Personalized Large Language Models through Collaborative Efforts
              │ same repository owner TamSiuhin
            Democratizing Large Language Models via Personalized Parameter-Efficient Fine-tuning
            """);
  }

  @Test
  void writesJsonForMachines() {
    JsonNode steps =
        Expected.json(Run.on(store, "path", "prism", "hydra", "--format", "json").prints())
            .get("steps");

    assertThat(steps).hasSize(1);
    assertThat(steps.at("/0/reason").asText()).isEqualTo("both NeurIPS 2024");
    assertThat(steps.at("/0/to").asText()).endsWith("/paper/arxiv-2406.02888");
  }

  @Test
  void everyStepBeginsWhereTheLastEnded() {
    JsonNode steps =
        Expected.json(Run.on(store, "path", "prism", "2024.acl-long.399", "-f", "json").prints())
            .get("steps");

    for (int i = 1; i < steps.size(); i++) {
      assertThat(steps.get(i).get("from")).isEqualTo(steps.get(i - 1).get("to"));
    }
    assertThat(steps.get(steps.size() - 1).get("to").asText()).contains("2024.acl-long.399");
  }

  @Test
  void saysThatNothingConnectsThem(@TempDir Path folder) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("apart.md"),
            """
            # Apart
            ## Stars
            + [2020 SIGIR] Alpha. ([paper](https://arxiv.org/pdf/2001.00001))
            """);
    Path other =
        Files.writeString(
            folder.resolve("other.md"),
            """
            # Other
            ## Fish
            + [1999 CIKM] Omega. ([paper](https://arxiv.org/pdf/9901.00002))
            """);
    Path apart = folder.resolve("store");
    Run.on(apart, "build", list.toString(), other.toString(), "-q").printsNothing();

    assertThat(Run.on(apart, "path", "alpha", "omega").prints())
        .isEqualTo("Nothing in the graph connects the two." + System.lineSeparator());
    assertThat(Run.on(apart, "related", "alpha").prints()).contains("Nothing: no other paper");
  }

  @Test
  void aPaperIsNotConnectedWithItself() {
    Run.on(store, "path", "hydra", "arxiv:2406.02888").isRefused("same paper", "HYDRA", "give two");
  }

  @Test
  void asksForTheSecondPaper() {
    Run.on(store, "path", "hydra").isRefused("'B'", "paperwalk path --help");
  }

  @Test
  void namesThePaperThatIsUnknown() {
    Run.on(store, "path", "hydra", "medusa").isRefused("\"medusa\"", "nearest");
  }
}
