package paperwalk.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.SeedGraph;
import paperwalk.model.NodeKind;
import paperwalk.walk.WalkGraph;
import paperwalk.walk.WalkGraphBuilder;

/** What was written is read again, and anything else is refused. */
class EvidenceFileTest {
  @TempDir static Path folder;

  private static EvidenceGraph graph;
  private static byte[] bytes;

  @BeforeAll
  static void write() throws Exception {
    graph = SeedGraph.in(folder.resolve("store")).evidence();
    Path file = folder.resolve("written.bin");
    EvidenceFile.write(graph, file);
    bytes = Files.readAllBytes(file);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    assertSame(read(bytes), graph);
  }

  @Test
  void theSameGraphGivesTheSameBytes() throws IOException {
    Path file = folder.resolve("again.bin");
    EvidenceFile.write(read(bytes), file);

    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void anEmptyGraphAndAnyCharacterAreWritten() throws IOException {
    WalkGraphBuilder walk = new WalkGraphBuilder();
    walk.addNode();
    EvidenceGraph odd =
        new EvidenceGraph(
            List.of(),
            List.of(
                new EvidenceGraph.Node(
                    "http://x/é", "😀\n\u202e" + "x".repeat(70_000), NodeKind.PAPER, List.of("a"))),
            1,
            walk.build());
    EvidenceGraph none = new EvidenceGraph(List.of(), List.of(), 0, new WalkGraphBuilder().build());
    for (EvidenceGraph each : List.of(odd, none)) {
      Path file = folder.resolve("odd.bin");
      EvidenceFile.write(each, file);
      assertSame(EvidenceFile.read(file), each);
    }
  }

  @Test
  void aFileThatIsCutOffAnywhereIsRefused() {
    for (int length = 0; length < bytes.length; length += length < 64 ? 1 : 997) {
      refused(Arrays.copyOf(bytes, length));
    }
    refused(Arrays.copyOf(bytes, bytes.length - 1));
  }

  @Test
  void aFileThatGoesOnIsRefused() {
    refused(Arrays.copyOf(bytes, bytes.length + 1));
  }

  @Test
  void aDamagedByteAnywhereIsRefused() {
    for (int i = 0; i < bytes.length; i += i < 64 ? 1 : 991) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x10;
      refused(damaged);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "# A list in Markdown, which is no walk graph\n", "\0\0\0\0\0\0\0\0\0"})
  void aForeignFileIsRefused(String text) {
    refused(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anotherFormatIsRefusedByItsNumber() {
    byte[] newer = bytes.clone();
    newer[11] = 2;

    assertThatThrownBy(() -> read(newer))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("format 2");
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(() -> EvidenceFile.read(folder.resolve("none.bin")))
        .isInstanceOf(IOException.class);
  }

  private static void refused(byte[] content) {
    assertThatThrownBy(() -> read(content)).isInstanceOf(IOException.class);
  }

  private static EvidenceGraph read(byte[] content) throws IOException {
    return EvidenceFile.read(Files.write(folder.resolve("read.bin"), content));
  }

  private static void assertSame(EvidenceGraph read, EvidenceGraph written) {
    assertThat(read.kinds()).isEqualTo(written.kinds());
    assertThat(read.nodes()).isEqualTo(written.nodes());
    assertThat(read.paperCount()).isEqualTo(written.paperCount());
    WalkGraph walk = read.walk();
    assertThat(walk.nodeCount()).isEqualTo(written.walk().nodeCount());
    assertThat(walk.arcCount()).isEqualTo(written.walk().arcCount());
    for (int node = 0; node <= walk.nodeCount(); node++) {
      assertThat(walk.offset(node)).isEqualTo(written.walk().offset(node));
    }
    for (int arc = 0; arc < walk.arcCount(); arc++) {
      assertThat(walk.target(arc)).isEqualTo(written.walk().target(arc));
      assertThat(walk.probability(arc)).isEqualTo(written.walk().probability(arc));
      assertThat(walk.kind(arc)).isEqualTo(written.walk().kind(arc));
    }
  }
}
