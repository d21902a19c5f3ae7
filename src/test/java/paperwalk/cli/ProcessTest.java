package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows in a process of its own: the real streams and the real exit code. */
class ProcessTest {
  @TempDir private static Path store;

  @BeforeAll
  static void build() {
    Run.buildSeed(store);
  }

  @Test
  void resultsAreUtf8WhateverTheLocale() throws Exception {
    Run run =
        Launch.run("related", "arxiv:2406.10471", "-n", "2", "--why", "--store", store.toString());

    assertThat(run.prints()).isEqualToNormalizingNewlines(Expected.text("related.txt"));
  }

  @Test
  void findingsAreAnExitCode() throws Exception {
    Run run = Launch.run("lint", Run.SEED);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aQueryWritesNothingButItsAnswer() throws Exception {
    assertThat(Launch.run("query", "13", "-f", "csv", "--store", store.toString()).prints())
        .hasLineCount(2);
  }

  /** Libraries have loggers, which would say the same a second time and otherwise. */
  @Test
  void anErrorIsOneLine(@TempDir Path folder) throws IOException, InterruptedException {
    Run.buildSeed(folder);
    Path quads =
        folder.resolve(Files.readString(folder.resolve("current")).strip()).resolve("graph.nq");
    Files.writeString(quads, Files.readString(quads).replaceFirst(" <", " <<<"));

    Run run = Launch.run("query", "13", "--store", folder.toString());
    run.isRefused("graph.nq", "damaged");
    assertThat(run.err()).hasLineCount(1);
  }

  @Test
  void aServerThatIsToldToEndLogsWhatItAnsweredAndEnds(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("access.jsonl");
    Process process =
        Launch.of(
                "serve",
                "--port=0",
                "--store=" + store,
                "--access-log=" + log,
                "--slow-query=0.000001")
            .start();
    try (BufferedReader out = process.inputReader();
        HttpClient client = HttpClient.newHttpClient()) {
      String line = String.valueOf(out.readLine());
      URI address = URI.create(line.replaceFirst(".* (http://[^ ]+/).*", "$1"));
      String query = "ASK%7B%22%5Cn%0A%22%7D%0D%0Ax%E2%80%AE";
      client.send(
          HttpRequest.newBuilder(address.resolve("sparql?query=" + query))
              .header("X-Request-Id", "mine")
              .build(),
          BodyHandlers.ofString());
      client.send(
          HttpRequest.newBuilder(address.resolve("none?" + "x".repeat(5_000))).build(),
          BodyHandlers.ofString());
      // The process's own method would close its streams, too.
      process.toHandle().destroy();
      assertThat(process.waitFor()).isEqualTo(128 + 15);
    }
    List<String> lines = Files.readAllLines(log);
    assertThat(lines).hasSize(2).allMatch(each -> each.matches("\\{[ -~]*}"));
    JsonNode first = new ObjectMapper().readTree(lines.getFirst());
    assertThat(first.path("id").asText()).isEqualTo("mine");
    assertThat(first.path("method").asText()).isEqualTo("GET");
    assertThat(first.path("path").asText()).isEqualTo("/sparql");
    assertThat(first.path("status").asInt()).isEqualTo(400);
    assertThat(first.path("bytes").asInt()).isPositive();
    assertThat(first.path("ms").asDouble()).isPositive();
    assertThat(first.path("snapshot").asText())
        .isEqualTo(Files.readString(store.resolve("current")).strip());
    JsonNode second = new ObjectMapper().readTree(lines.get(1));
    assertThat(second.path("query").asText()).hasSizeLessThan(600);
    List<String> said = process.errorReader().readAllLines();
    assertThat(said).anyMatch(each -> each.contains("paperwalk.slow") && each.contains("\"mine\""));
    assertThat(said).allMatch(each -> each.matches("[ -~]*"));
  }
}
