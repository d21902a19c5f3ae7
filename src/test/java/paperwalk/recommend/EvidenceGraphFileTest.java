package paperwalk.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.SeedGraph;

/** The graph's file is read as it was written, or refused. */
class EvidenceGraphFileTest {
  @TempDir static Path folder;

  private static EvidenceGraph graph;
  private static byte[] bytes;

  @BeforeAll
  static void write() throws Exception {
    graph = SeedGraph.in(folder.resolve("store")).evidence();
    Path file = folder.resolve("written.bin");
    graph.write(file);
    bytes = Files.readAllBytes(file);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    assertThat(told(read(bytes))).isEqualTo(told(graph));
  }

  @Test
  void theSameGraphGivesTheSameBytes() throws IOException {
    Path file = folder.resolve("again.bin");
    read(bytes).write(file);

    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void anEmptyGraphAndAnyCharacterAreWritten() throws IOException {
    EvidenceGraph odd =
        new SmallGraph()
            .paper("é😀", "😀\n\u202e\uffff" + "x".repeat(70_000), 0, true, "a", "\uffffb", "😀")
            .paper("\uffff", "\t")
            .build();
    for (EvidenceGraph each : List.of(odd, new SmallGraph().build())) {
      Path file = folder.resolve("odd.bin");
      each.write(file);
      assertThat(told(EvidenceGraph.open(file))).isEqualTo(told(each));
    }
    assertThat(odd.facts().having("😀")).containsExactly(odd.paper("paper/é😀"));
    assertThat(odd.facts().having("\uffffb")).containsExactly(odd.paper("paper/é😀"));
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

  /** A byte between the sections may be anything; one of them is noticed. */
  @Test
  void aDamagedByteAnywhereIsNoticedOrMeansNothing() throws IOException {
    List<String> expected = told(graph);
    int noticed = 0;
    for (int i = 0; i < bytes.length; i += i < 64 ? 1 : 211) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x10;
      try {
        assertThat(told(read(damaged))).isEqualTo(expected);
      } catch (IOException e) {
        noticed++;
      }
    }
    assertThat(noticed).isGreaterThan(60);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "# A list in Markdown, which is no walk graph\n", "\0\0\0\0\0\0\0\0\0"})
  void aForeignFileIsRefused(String text) {
    refused(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(() -> EvidenceGraph.open(folder.resolve("none.bin")))
        .isInstanceOf(IOException.class);
  }

  private static void refused(byte[] content) {
    assertThatThrownBy(() -> read(content)).isInstanceOf(IOException.class).message().isNotBlank();
  }

  private static EvidenceGraph read(byte[] content) throws IOException {
    return EvidenceGraph.open(Files.write(folder.resolve("read.bin"), content));
  }

  /** All that a graph says. */
  private static List<String> told(EvidenceGraph graph) {
    List<String> told = new ArrayList<>();
    graph.kinds().forEach(kind -> told.add(kind.toString()));
    for (int node = 0; node < graph.walk().nodes(); node++) {
      told.add(graph.node(node).toString());
      if (graph.isPaper(node)) {
        told.add(graph.facts().date(node) + " " + graph.facts().hasCode(node));
        for (int arc = graph.walk().start(node, 0);
            arc < graph.walk().end(node, graph.walk().kinds() - 1);
            arc++) {
          told.add(graph.walk().forward().target(arc) + " " + graph.walk().forward().weight(arc));
        }
      }
    }
    return told;
  }
}
