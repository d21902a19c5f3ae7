package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  @TempDir private Path folder;

  @Test
  void saysWhatItFound() {
    List<String> lines = build(Run.SEED).prints().lines().toList();

    assertThat(lines)
        .hasSize(4)
        .startsWith(
            "1 list, 14 entries, 14 papers",
            "6 venues, 6 code repositories, 10 sections, 7 topics",
            "19 findings (paperwalk lint shows them)");
    assertThat(lines.getLast()).matches("built .*[0-9a-f]{16} in \\d+\\.\\d s");
  }

  @Test
  void countsOneAsOne() throws IOException {
    Path list =
        write(
            "one.md",
            """
            # One
            + [2024 EMNLP] A Paper. ([paper](https://arxiv.org/pdf/2401.00001), [code](https://github.com/a/b))
            """);

    assertThat(build(list.toString()).prints())
        .startsWith("1 list, 1 entry, 1 paper\n")
        .contains("1 code repository,");
  }

  @Test
  void quietPrintsNothing() {
    build(Run.SEED, "-q").printsNothing();
  }

  @Test
  void buildsTheSeedIfNoListIsNamed() {
    assertThat(build().prints()).startsWith("1 list, 14 entries, 14 papers\n");
  }

  @Test
  void readsAFolderOfLists() throws IOException {
    Files.copy(Path.of(Run.SEED), folder.resolve("a.md"));
    Files.copy(Path.of(Run.SEED), folder.resolve("b.markdown"));
    write("notes.txt", "no list");

    assertThat(build(folder.toString()).prints()).startsWith("2 lists, 28 entries, 14 papers\n");
  }

  @Test
  void keepsAnOlderVersionApart() throws IOException {
    String without2023 = Files.readString(Path.of(Run.SEED)).replaceFirst("(?m)^.*\\[2023 .*$", "");
    Path older = write("older.md", without2023);

    assertThat(build(Run.SEED, "--previous", older.toString()).prints())
        .startsWith("1 list, 14 entries, 14 papers\n");
    assertThat(Run.on(store(), "query", "new-since", "-f", "csv").prints())
        .hasLineCount(2)
        .contains("Integrating Summarization and Retrieval");
  }

  @Test
  void theSameListsGiveTheSameBytes() throws IOException {
    build(Run.SEED);
    byte[] first = Files.readAllBytes(quads());
    build(Run.SEED);

    assertThat(Files.readAllBytes(quads())).isEqualTo(first);
  }

  @Test
  void keepsTheSnapshotInUseAndTheOneBefore() throws IOException {
    for (int i = 0; i < 3; i++) {
      build(Run.SEED);
    }
    try (Stream<Path> children = Files.list(store())) {
      assertThat(children.filter(Files::isDirectory)).hasSize(2);
    }
  }

  @Test
  void theBaseBeginsEveryIri() {
    build(Run.SEED, "--base", "https://example.org/papers/");

    assertThat(Run.on(store(), "related", "prism", "--format", "json").prints())
        .contains("https://example.org/papers/paper/arxiv-2404.16019")
        .doesNotContain("w3id.org/paperwalk/id");
  }

  private Run build(String... arguments) {
    return Run.on(
        store(), Stream.concat(Stream.of("build"), Stream.of(arguments)).toArray(String[]::new));
  }

  private Path store() {
    return folder.resolve("store");
  }

  private Path quads() throws IOException {
    return store()
        .resolve(Files.readString(store().resolve("current")).strip())
        .resolve("graph.nq");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
