package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed half-way leaves the graph in use as it was. */
class KilledBuildTest {
  private static final int ENTRIES = 5_000;
  private static final Duration DEADLINE = Duration.ofMinutes(1);

  @TempDir private Path folder;

  @Test
  void theFormerGraphStaysInUseAndTheNextBuildCleansUp() throws Exception {
    Path store = folder.resolve("store");
    Run.buildSeed(store);
    String before = Files.readString(store.resolve("current"));

    Process process =
        Launch.of("build", largeList().toString(), "--quiet", "--store", store.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("printed").toFile())
            .start();
    waitForUnfinished(store, process);
    process.destroyForcibly().waitFor();

    assertThat(unfinished(store)).hasSize(1);
    assertThat(store.resolve("current")).hasContent(before.strip());
    assertThat(Run.on(store, "related", "prism", "-n", "1").prints()).contains("PersonalSum");

    Run.buildSeed(store);
    assertThat(unfinished(store)).isEmpty();
    assertThat(Run.on(store, "related", "prism", "-n", "1").prints()).contains("PersonalSum");
  }

  private static void waitForUnfinished(Path store, Process process) throws Exception {
    long end = System.nanoTime() + DEADLINE.toNanos();
    while (unfinished(store).isEmpty()) {
      boolean ended = process.waitFor(2, TimeUnit.MILLISECONDS);
      assertThat(ended).as("the build ended before it could be killed").isFalse();
      assertThat(System.nanoTime()).as("time").isLessThan(end);
    }
  }

  private static List<Path> unfinished(Path store) throws IOException {
    try (Stream<Path> children = Files.list(store)) {
      return children
          .filter(child -> child.getFileName().toString().startsWith("building-"))
          .toList();
    }
  }

  private Path largeList() throws IOException {
    StringBuilder text = new StringBuilder("# Large\n\n## Methods\n\n");
    for (int i = 0; i < ENTRIES; i++) {
      text.append(
          "+ \\[2024 EMNLP\\] Paper %d on Walks. ([paper](https://arxiv.org/pdf/2401.%05d))\n"
              .formatted(i, i));
    }
    return Files.writeString(folder.resolve("large.md"), text);
  }
}
