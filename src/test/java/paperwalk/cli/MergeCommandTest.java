package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
  private static final String LIST =
      """
      # Walks
      ## Methods
      + \\[2024 Arxiv-2401\\] A Walk. ([paper](https://arxiv.org/abs/2401.00001))
      """;
  private static final String BIBLIOGRAPHY =
      "@inproceedings{a, title={A Walk}, booktitle={ACL}, year={2024}, eprint={2401.00001}}";
  private static final String MERGED =
      """
      # Walks

      ## Methods

      + \\[2024 ACL\\] A Walk. ([paper](https://arxiv.org/abs/2401.00001))
      """;

  @TempDir private Path folder;

  @Test
  void theListGoesToStandardOutput() throws IOException {
    assertThat(Run.of("merge", list(), bibliography()).prints()).isEqualTo(MERGED);
    assertThat(Run.of("merge", bibliography(), list(), "--title", "Strolls").prints())
        .isEqualTo(MERGED.replace("# Walks", "# Strolls"));
  }

  @Test
  void theListGoesToAFileAndASummaryIsPrinted() throws IOException {
    Path merged = folder.resolve("merged.md");

    assertThat(Run.of("merge", list(), bibliography(), "-o", merged.toString()).prints())
        .isEqualToIgnoringNewLines("2 lists, 2 entries, 1 paper; chosen: 1 tag");
    assertThat(merged).hasContent(MERGED);
  }

  @Test
  void theReportSaysWhy() throws IOException {
    String merged = folder.resolve("merged.md").toString();

    assertThat(Run.of("merge", list(), bibliography(), "-o", merged, "--report", "-").prints())
        .contains("A Walk\n  tag: 2024 ACL (a published venue goes before a preprint)\n")
        .contains("      not 2024 Arxiv-2401  " + list() + ":3\n");
  }

  @Test
  void theReportIsWrittenAsJson() throws IOException {
    Path report = folder.resolve("why.json");

    assertThat(
            Run.of("merge", list(), bibliography(), "--report", report.toString(), "-f", "json")
                .prints())
        .isEqualTo(MERGED);
    JsonNode why = Expected.json(Files.readString(report));
    assertThat(why.get("papers").asInt()).isEqualTo(1);
    assertThat(why.at("/chosen/0/choices/0/aspect").asText()).isEqualTo("tag");
    assertThat(why.at("/chosen/0/choices/0/others/0/value").asText()).isEqualTo("2024 Arxiv-2401");
    assertThat(why.at("/chosen/0/choices/0/others/0/line").asInt()).isEqualTo(3);
  }

  @Test
  void theSeedMergedWithItselfLosesNothing() throws IOException {
    Path copy = Files.copy(Path.of(Run.SEED), folder.resolve("copy.md"));
    Path merged = folder.resolve("merged.md");
    Run.of("merge", Run.SEED, copy.toString(), "-o", merged.toString()).prints();

    Run diff = Run.of("diff", Run.SEED, merged.toString());
    assertThat(diff.out())
        .startsWith("14 entries before, 14 now: 14 relinked\n")
        .doesNotContain("corrupted", "moved", "retagged");
    assertThat(Run.of("lint", merged.toString()).out()).doesNotContain("error");
  }

  @Test
  void misuseIsAnswered() throws IOException {
    Run.of("merge").isRefused("FILE", "merge --help");
    Run.of("merge", "missing.md").isRefused("missing.md", "no such file");
    Run.of("merge", list(), "--report", "-").isRefused("--report -", "-o");
    Run.of("merge", list(), "-o", folder.resolve("none/list.md").toString())
        .isRefused("none", "does not exist");
    Run.of("merge", list(), "-o", folder.toString())
        .isRefused(folder.toString(), "cannot be written");
    Run.of("merge", write("prose.md", "Words.\n")).isRefused("prose.md", "no entry found");
  }

  private String list() throws IOException {
    return write("walks.md", LIST);
  }

  private String bibliography() throws IOException {
    return write("refs.bib", BIBLIOGRAPHY);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
