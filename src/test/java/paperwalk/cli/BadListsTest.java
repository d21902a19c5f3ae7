package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that cannot be read: the program says why, and the graph in use stays in use. */
class BadListsTest {
  @TempDir private static Path store;
  @TempDir private Path folder;

  @BeforeAll
  static void build() {
    Run.buildSeed(store);
  }

  @AfterEach
  void theGraphInUseStillAnswers() {
    assertThat(Run.on(store, "related", "arxiv:2406.10471", "-n", "2", "--why").prints())
        .isEqualToNormalizingNewlines(Expected.text("related.txt"));
  }

  @Test
  void aFileThatIsMissing() {
    refused(folder.resolve("missing.md"), "no such file");
  }

  @Test
  void aPathThatGoesThroughAFile() {
    refused(Path.of(Run.SEED, "list.md"), "check the path");
  }

  @Test
  void aFolderWithoutLists() throws IOException {
    write("notes.txt", "# A list\n".getBytes(StandardCharsets.UTF_8));
    refused(folder, "no list", ".md");
  }

  @Test
  void anEmptyFile() throws IOException {
    refused(write("empty.md"), "empty");
  }

  @Test
  void aBinaryFile() throws IOException {
    refused(write("picture.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}), "binary", "byte 4");
  }

  @Test
  void aFileThatIsNotUtf8() throws IOException {
    Path list = write("latin.md", "# List\n+ café\n".getBytes(StandardCharsets.ISO_8859_1));
    refused(list, list + ":2", "0xE9", "save the file as UTF-8");
  }

  @Test
  void aFileThatEndsWithinACharacter() throws IOException {
    refused(write("cut.md", new byte[] {'#', ' ', (byte) 0xe2, (byte) 0x80}), "UTF-8");
  }

  @Test
  void aListWithoutEntries() throws IOException {
    Path list = write("notes.md", "# Notes\n\nNothing yet.\n".getBytes(StandardCharsets.UTF_8));
    Run.on(store, "build", list.toString()).isRefused(list.toString(), "no entry found", "bullet");
  }

  @Test
  void theSameListTwice() {
    String other = "./" + Run.SEED;
    Run.on(store, "build", Run.SEED, other).isRefused(Run.SEED, "given twice");
    Run.on(store, "build", "data", Run.SEED).isRefused(Run.SEED, "given twice");
    Run.of("lint", Run.SEED, other).isRefused(Run.SEED, "given twice");
  }

  @Test
  void oneBadListAmongGoodOnes() throws IOException {
    Path list = write("empty.md");
    Run.on(store, "build", Run.SEED, list.toString()).isRefused(list.toString(), "empty");
  }

  @Test
  void anOlderVersionThatIsMissing() {
    Run.on(store, "build", Run.SEED, "--previous", "missing.md")
        .isRefused("missing.md", "no such file");
  }

  @Test
  void anOlderVersionOfNoneOfTheLists() throws IOException {
    Path second = Files.copy(Path.of(Run.SEED), folder.resolve("second.md"));
    Path older = Files.copy(Path.of(Run.SEED), folder.resolve("older.md"));
    Run.on(store, "build", Run.SEED, second.toString(), "--previous", older.toString())
        .isRefused(older.toString(), "not clear which");
  }

  @Test
  void serveBuildsNothingOfABadListEither() throws IOException {
    Path list = write("empty.md");
    Run.on(store, "serve", "--port", "0", list.toString()).isRefused(list.toString(), "empty");
  }

  private Path write(String name, byte... bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** The linter refuses what the builder refuses. */
  private static void refused(Path list, String... said) {
    List<String> all = new ArrayList<>(List.of(said));
    all.add(list.toString());
    Run.on(store, "build", list.toString()).isRefused(all.toArray(String[]::new));
    Run.of("lint", list.toString()).isRefused(all.toArray(String[]::new));
  }
}
