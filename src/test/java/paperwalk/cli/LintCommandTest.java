package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
  private static final String CLEAN =
      """
      # Clean

      ## Methods

      + \\[2024 EMNLP\\] A Paper. ([paper](https://arxiv.org/pdf/2401.00001), [code](https://github.com/a/b))
      """;

  @TempDir private Path folder;

  @Test
  void saysWhatIsWrongInTheSeedAndHowToMendIt() {
    Run run = Run.of("lint", Run.SEED);

    assertThat(run.out()).isEqualToNormalizingNewlines(Expected.text("lint.txt"));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aCleanListHasNoFindings() throws IOException {
    assertThat(Run.of("lint", write(CLEAN)).prints()).isEqualToIgnoringNewLines("no findings");
    assertThat(Expected.json(Run.of("lint", "-f", "json", write(CLEAN)).prints())).isEmpty();
  }

  @Test
  void oneFindingIsOne() throws IOException {
    assertThat(Run.of("lint", write(CLEAN.replace("2401.00001", "2401.00001v1"))).out())
        .endsWith("    fix: remove \"v1\"\n1 finding\n");
  }

  @Test
  void writesJsonForMachines() {
    Run run = Run.of("lint", Run.SEED, "--format", "json");
    JsonNode findings = Expected.json(run.out());

    assertThat(run.code()).isEqualTo(1);
    assertThat(findings).hasSize(19);
    JsonNode nested = findings.get(14);
    assertThat(nested.get("file").asText()).isEqualTo(Run.SEED);
    assertThat(nested.get("line").asInt()).isEqualTo(52);
    assertThat(nested.get("column").asInt()).isEqualTo(52);
    assertThat(nested.get("severity").asText()).isEqualTo("error");
    assertThat(nested.get("rule").asText()).isEqualTo("nested-link");
    assertThat(nested.at("/fix/after").asText()).isEqualTo("https://arxiv.org/pdf/2406.11657");
  }

  /** The fixes that replace a text stand where the text is. */
  @Test
  void aFixSaysWhereItIsToBeMade() throws IOException {
    String[] lines = Files.readString(Path.of(Run.SEED)).split("\n", -1);

    for (JsonNode finding : Expected.json(Run.of("lint", Run.SEED, "-f", "json").out())) {
      JsonNode fix = finding.get("fix");
      if (!fix.isNull()) {
        String line = lines[fix.get("line").asInt() - 1];
        assertThat(line.substring(fix.get("column").asInt() - 1))
            .startsWith(fix.get("before").asText());
      }
    }
  }

  @Test
  void looksThroughFolders() throws IOException {
    write(CLEAN);
    Files.copy(Path.of(Run.SEED), folder.resolve("seed.md"));

    assertThat(Run.of("lint", folder.toString()).out()).endsWith("19 findings\n");
  }

  private String write(String list) throws IOException {
    return Files.writeString(folder.resolve("list.md"), list).toString();
  }
}
