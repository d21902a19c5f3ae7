package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
