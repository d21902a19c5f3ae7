package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code paperwalk read} shows what is read and why. */
class ReadCommandTest {
  private static final String SEED = "data/awesome-personalized-llm.md";

  @TempDir private Path folder;

  @Test
  void aLineForEachEntry() {
    Run run = Run.of("read", SEED);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(SEED + ":34: LaMP: When Large Language Models Meet Personalization [ACL 2024]")
        .endsWith("14 entries\n");
  }

  @Test
  void theChoiceIsExplainedSectionBySection() {
    assertThat(Run.of("read", SEED, "--explain").out())
        .contains(
            SEED + ":34: User-customized Generation > Benchmark/Dataset",
            "3 entries of 3 blocks: the title comes first");
    assertThat(Run.of("read", SEED, "--explain", "--format", "json").out())
        .contains("\"chosen\" : \"the title comes first\"");
  }

  @Test
  void whatHoldsNoEntriesSaysWhy() throws IOException {
    Path list = Files.writeString(folder.resolve("l.md"), "# L\n\n## News\n\n- [2024.03] Hello\n");

    assertThat(Run.of("read", list.toString(), "--explain").out())
        .contains("its headings say that no entries stand here");
  }

  @Test
  void anIndexBringsTheFilesItPointsTo() throws IOException {
    Files.createDirectories(folder.resolve("chapters"));
    Files.writeString(
        folder.resolve("chapters/one.md"),
        "## One\n\n- [A Paper with a Title](https://arxiv.org/abs/2401.00001)\n");
    Files.writeString(folder.resolve("README.zh.md"), "- [2024 ACL] Nobody reads this twice.\n");
    Path index =
        Files.writeString(
            folder.resolve("README.md"),
            """
            # Index

            - [One](https://github.com/me/list/blob/main/chapters/one.md)
            - [中文](README.zh.md)
            - [gone](chapters/two.md)
            - [out](../../etc/x.md)
            """);

    assertThat(Run.of("read", index.toString()).out())
        .contains("one.md:3: A Paper with a Title")
        .endsWith("1 entry\n");
  }

  @Test
  void aBibliographyHasNothingToChoose() throws IOException {
    Path list =
        Files.writeString(folder.resolve("refs.bib"), "@article{a, title={A Title}, year=2020}\n");

    assertThat(Run.of("read", list.toString(), "--explain").out()).contains("record by record");
    assertThat(Run.of("read", list.toString()).out()).contains("A Title [2020]");
  }
}
