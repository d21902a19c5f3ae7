package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build keeps the names it gives, where it should, or says that it cannot. */
class IdentityOfBuildsTest {
  private static final Path SEEDS = Path.of("data/identity.tsv");
  private static final String ACL =
      "- [2024 ACL] Random Walks on Lists. ([paper](https://aclanthology.org/2024.acl-long.1))\n";
  private static final String BOTH =
      "- [2024 ACL] Random Walks on Lists. ([paper](https://aclanthology.org/2024.acl-long.1),"
          + " [arXiv](https://arxiv.org/abs/2402.04401))\n";

  @TempDir private Path folder;

  @Test
  void theSeedsNamesAreKeptInTheRepository() throws IOException {
    Path kept = folder.resolve("kept.tsv");
    build(Run.SEED, "--identity", kept.toString());

    assertThat(kept).hasSameTextualContentAs(SEEDS);
  }

  @Test
  void aFileBesideTheListsIsTheirs() throws IOException {
    write("lists/a.md", ACL);
    Path beside = write("lists/identity.tsv", "");

    build(folder.resolve("lists").toString());
    assertThat(beside).content().contains("acl-2024.acl-long.1\tpaper");
    assertThat(store().resolve("identity.tsv")).doesNotExist();

    build(folder.resolve("lists/a.md").toString(), Run.SEED);
    assertThat(store().resolve("identity.tsv")).exists();
    assertThat(SEEDS).content().doesNotContain("acl-long.1\t");
  }

  @Test
  void namesStayInTheFolderOfTheGraphOtherwise() throws IOException {
    Path list = write("a.md", ACL);
    build(list.toString());
    write("a.md", BOTH);
    build(list.toString());

    assertThat(papers()).contains("/paper/acl-2024.acl-long.1");
    assertThat(Files.readAllLines(store().resolve("identity.tsv")))
        .filteredOn(line -> !line.startsWith("#"))
        .hasSize(2)
        .allMatch(line -> line.startsWith("acl-2024.acl-long.1\t"));
  }

  @Test
  void aSecondBuildOfTheSameListsChangesNothing() throws IOException {
    Path list = write("a.md", BOTH + ACL.replace("Lists", "Paths"));
    build(list.toString());
    byte[] kept = Files.readAllBytes(store().resolve("identity.tsv"));
    byte[] quads = Files.readAllBytes(quads());
    build(list.toString());

    assertThat(store().resolve("identity.tsv")).hasBinaryContent(kept);
    assertThat(quads()).hasBinaryContent(quads);
  }

  @Test
  void aBuildThatFailsLeavesTheNames() throws IOException {
    Path kept = write("kept.tsv", "");
    write("store", "a file");

    Run.of("build", write("a.md", ACL).toString(), "--store=" + store(), "--identity=" + kept)
        .isRefused("store");
    assertThat(kept).isEmptyFile();
  }

  @Test
  void aDamagedFileIsRefusedAndLeft() throws IOException {
    Path kept = write("kept.tsv", "one\tpaper\n");

    Run.on(store(), "build", write("a.md", ACL).toString(), "--identity", kept.toString())
        .isRefused(kept + ":1: ", "4 columns", "--identity FILE");
    assertThat(kept).hasContent("one\tpaper");
    assertThat(store()).doesNotExist();
  }

  @Test
  void aFileThatCannotBeWrittenIsRefusedIfItWasNamed() throws IOException {
    Path file = write("file", "");
    Run.on(store(), "build", write("a.md", ACL).toString(), "--identity", file + "/identity.tsv")
        .isRefused("identity.tsv", "--identity FILE");
  }

  /** A list that may be read only: its graph is built, and it is said that names are not kept. */
  @Test
  void namesThatCannotBeKeptDoNotHinderABuild() throws IOException {
    write("lists/a.md", ACL);
    write("lists/identity.tsv", "");
    // Stands where the file to be held would be made, whoever runs the test.
    Files.createDirectories(folder.resolve("lists/.identity.tsv.lock"));

    Run run = Run.on(store(), "build", folder.resolve("lists").toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("not kept", "identity.tsv");
    assertThat(papers()).contains("/paper/acl-2024.acl-long.1");
  }

  @Test
  void buildsAtTheSameTimeKeepTheNamesOfBoth() throws Exception {
    Path kept = folder.resolve("kept.tsv");
    List<Thread> threads =
        Stream.of("a", "b", "c", "d")
            .map(name ->
                Thread.ofPlatform()
                    .start(() ->
                        Run.on(
                            folder.resolve("store-" + name),
                            "build",
                            write(
                                    name + ".md",
                                    ACL.replace("long.1", "long.1" + name.charAt(0) % 10))
                                .toString(),
                            "--identity",
                            kept.toString())))
            .toList();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(Files.readAllLines(kept)).filteredOn(line -> !line.startsWith("#")).hasSize(4);
  }

  private void build(String... arguments) {
    Run.on(
            store(),
            Stream.concat(Stream.of("build", "--quiet"), Stream.of(arguments))
                .toArray(String[]::new))
        .printsNothing();
  }

  private String papers() throws IOException {
    return Files.readString(quads());
  }

  private Path store() {
    return folder.resolve("store");
  }

  private Path quads() throws IOException {
    return store()
        .resolve(Files.readString(store().resolve("current")).strip())
        .resolve("graph.nq");
  }

  private Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
