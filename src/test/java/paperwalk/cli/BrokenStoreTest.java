package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that something else has changed: the program says so, and a build mends it. */
class BrokenStoreTest {
  @TempDir private static Path whole;
  @TempDir private Path store;

  private Path snapshot;

  @BeforeAll
  static void build() {
    Run.buildSeed(whole);
  }

  @BeforeEach
  void copy() throws IOException {
    String name = Files.readString(whole.resolve("current")).strip();
    snapshot = Files.createDirectories(store.resolve(name));
    for (String file :
        List.of("current", name + "/manifest", name + "/graph.nq", name + "/walk.bin")) {
      Files.copy(whole.resolve(file), store.resolve(file));
    }
  }

  @AfterEach
  void aBuildMendsIt() {
    Run.buildSeed(store);
    assertThat(Run.on(store, "related", "prism").code()).isZero();
    assertThat(Run.on(store, "query", "13", "-f", "csv").prints()).contains("TamSiuhin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"format=99", "format=", "format=one", "other=1", ""})
  void aStoreOfAnotherVersion(String format) throws IOException {
    Path manifest = snapshot.resolve("manifest");
    Files.writeString(manifest, Files.readString(manifest).replaceFirst("format=\\d+", format));

    refusedByAll(store.toString(), "format");
  }

  @Test
  void noManifest() throws IOException {
    Files.delete(snapshot.resolve("manifest"));
    refusedByAll(store.toString());
  }

  @Test
  void noWalk() throws IOException {
    Files.delete(snapshot.resolve("walk.bin"));
    refusedByAll(snapshot + "/walk.bin: ", "missing");
  }

  @Test
  void anEmptyWalk() throws IOException {
    Files.write(snapshot.resolve("walk.bin"), new byte[0]);
    refusedByAll(snapshot + "/walk.bin: ");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.001, 0.3, 0.999})
  void aDamagedWalk(double place) throws IOException {
    damage(snapshot.resolve("walk.bin"), place);
    refusedByAll(snapshot + "/walk.bin: ");
  }

  @Test
  void aWalkThatIsCut() throws IOException {
    cut(snapshot.resolve("walk.bin"), 1000);
    refusedByAll(snapshot + "/walk.bin: ", "damaged");
  }

  @Test
  void noStatements() throws IOException {
    Files.delete(snapshot.resolve("graph.nq"));
    refusedByQueries(snapshot + "/graph.nq: ", "missing");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.6, 0.999})
  void damagedStatements(double place) throws IOException {
    damage(snapshot.resolve("graph.nq"), place);
    refusedByQueries(snapshot + "/graph.nq: ", "damaged");
  }

  /** The rest can be read, and would give wrong answers. */
  @Test
  void statementsThatEndTooEarly() throws IOException {
    Path quads = snapshot.resolve("graph.nq");
    List<String> lines = Files.readAllLines(quads);
    Files.write(quads, lines.subList(0, lines.size() - 1));
    refusedByQueries(snapshot + "/graph.nq: ", "damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nowhere", "../..", "a\0b", "/", "é\u0001"})
  void theNameOfTheSnapshotIsWrong(String name) throws IOException {
    Files.writeString(store.resolve("current"), name, StandardCharsets.ISO_8859_1);
    refusedByAll(store.toString());
  }

  @Test
  void theSnapshotIsGone() throws IOException {
    Files.move(snapshot, store.resolve("elsewhere"));
    refusedByAll(store.toString(), "gone");
  }

  private void refusedByAll(String... said) {
    Run.on(store, "related", "prism").isRefused(said);
    Run.on(store, "path", "prism", "hydra").isRefused(said);
    refusedByQueries(said);
    Run.on(store, "related", "prism").isRefused("paperwalk build");
  }

  private void refusedByQueries(String... said) {
    Run.on(store, "query", "13").isRefused(said);
    Run.on(store, "export", "-f", "dot").isRefused(said);
    Run.on(store, "serve", "--port", "0").isRefused(said);
    Run.on(store, "query", "13").isRefused("build");
  }

  /** Changes one byte. */
  private static void damage(Path file, double place) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) (bytes.length * place)] ^= 0x15;
    Files.write(file, bytes);
  }

  private static void cut(Path file, int size) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, size));
  }
}
