package paperwalk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.model.Digest;

/** A snapshot opens by its index; one without is given one; a broken one is refused. */
class StatementIndexTest {
  private static final String QUADS = "<http://x/s> <http://x/p> \"o\" <http://x/g> .\n";

  @TempDir Path folder;

  private Snapshot snapshot;

  @BeforeEach
  void write() throws Exception {
    String sha256 =
        HexFormat.of().formatHex(Digest.sha256().digest(QUADS.getBytes(StandardCharsets.UTF_8)));
    snapshot = new Snapshot(folder, Map.of("base", "http://x/", "sha256", sha256));
    Files.writeString(snapshot.quads(), QUADS);
    open().close();
  }

  private GraphStore open() throws StoreException {
    return GraphStore.open(snapshot, question -> List.of());
  }

  @Test
  void theIndexIsKept() throws Exception {
    byte[] made = Files.readAllBytes(snapshot.index());
    Files.setLastModifiedTime(snapshot.index(), java.nio.file.attribute.FileTime.fromMillis(0));
    open().close();

    assertThat(snapshot.index()).hasBinaryContent(made);
    assertThat(Files.getLastModifiedTime(snapshot.index()).toMillis()).isZero();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("graph.nq", "graph.index");
  }

  @Test
  void aSnapshotWithoutIndexIsGivenOne() throws Exception {
    Files.delete(snapshot.index());

    opensWithOneStatement();
    assertThat(snapshot.index()).exists();
  }

  @Test
  void anIndexOfAnotherVersionIsMadeAnew() throws Exception {
    byte[] bytes = Files.readAllBytes(snapshot.index());
    byte[] other = bytes.clone();
    other[8] ^= 0x40;
    Files.write(snapshot.index(), other);

    opensWithOneStatement();
    assertThat(snapshot.index()).hasBinaryContent(bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 100, 5000})
  void anIndexThatIsCutIsRefused(int size) throws Exception {
    Files.write(snapshot.index(), Arrays.copyOf(Files.readAllBytes(snapshot.index()), size));
    refused("graph.index: ");
  }

  @Test
  void aForeignIndexIsRefused() throws Exception {
    byte[] whole = Files.readAllBytes(snapshot.index());
    Snapshot other = new Snapshot(Files.createDirectory(folder.resolve("other")), Map.of());
    Files.writeString(other.quads(), QUADS + QUADS.replace("/s", "/t"));
    GraphStore.open(other, question -> List.of()).close();
    Files.write(snapshot.index(), Files.readAllBytes(other.index()));
    refused("graph.index: is of other statements");

    Files.write(snapshot.index(), whole);
    opensWithOneStatement();
  }

  @Test
  void statementsThatAreMissingOrCutAreRefused() throws Exception {
    Files.writeString(snapshot.quads(), QUADS.substring(1));
    refused("graph.nq: is damaged");
    Files.delete(snapshot.quads());
    refused("graph.nq: is missing");
  }

  @Test
  void verifyingReadsEverything() throws Exception {
    try (GraphStore store = open()) {
      store.verify();
      Files.writeString(snapshot.quads(), QUADS.replace("/p", "/q"));
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(store::verify)
          .withMessageContaining("graph.nq: is damaged");
    }
  }

  /** Without a digest in the manifest, the statements are read to know. */
  @Test
  void anIndexOfFormerStatementsIsMadeAnew() throws Exception {
    snapshot = new Snapshot(folder, Map.of());
    Files.writeString(snapshot.quads(), QUADS.replace("/s", "/t"));

    try (GraphStore store = open()) {
      assertThat(store.knows("http://x/t")).isTrue();
      assertThat(store.knows("http://x/s")).isFalse();
    }
  }

  @Test
  void aQuestionToAClosedStoreIsToldSo() throws Exception {
    GraphStore store = open();
    PreparedQuery query = store.prepare(SparqlRequest.of("SELECT * { ?s ?p ?o }"));
    store.close();

    assertThatExceptionOfType(SparqlException.class)
        .isThrownBy(() -> query.write(ResultFormat.CSV, OutputStream.nullOutputStream()))
        .withMessageContaining("closed");
  }

  private void opensWithOneStatement() throws StoreException {
    try (GraphStore store = open()) {
      assertThat(store.size()).isEqualTo(1);
      assertThat(store.knows("http://x/s")).isTrue();
    }
  }

  private void refused(String said) {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> open().close())
        .withMessageContaining(said)
        .withMessageContaining("paperwalk build");
  }
}
