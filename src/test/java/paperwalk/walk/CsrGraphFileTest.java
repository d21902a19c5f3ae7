package paperwalk.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A graph comes back from its file as it was, and what is no such file is refused by name. */
class CsrGraphFileTest {
  private static final int FORMAT = 7;
  private static final CsrGraph GRAPH = CsrGraphs.random(5, 12, 60);

  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void write() throws IOException {
    path = folder.resolve("walk.bin");
    try (SectionFileWriter file = new SectionFileWriter(path, FORMAT)) {
      CsrGraphFile.write(GRAPH, file);
      TextColumn.write(file, "names", List.of("", "Öl", "a", "zebra", "中文", "😀"));
      file.commit();
    }
  }

  @Test
  void aGraphComesBackAsItWas() throws IOException {
    SectionFile file = SectionFile.open(path, FORMAT);
    CsrGraphFile.verify(file);

    assertThat(CsrGraphs.print(CsrGraphFile.read(file))).isEqualTo(CsrGraphs.print(GRAPH));
    assertThat(file.names()).contains("walk.shape", "names.text");
    assertThat(folder.toFile().list()).containsExactly("walk.bin");
  }

  @Test
  void textsComeBackAndSortedOnesAreFound() throws IOException {
    SectionFile file = SectionFile.open(path, FORMAT);
    TextColumn names = TextColumn.read(file, "names");

    assertThat(names.size()).isEqualTo(6);
    assertThat(names.get(0)).isEmpty();
    assertThat(names.get(1)).isEqualTo("Öl");
    assertThat(names.get(5)).isEqualTo("😀");
    assertThatThrownBy(() -> names.get(6)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> TextColumn.read(file, "labels")).hasMessageContaining("labels");
  }

  @Test
  void inASortedColumnEachTextIsFoundAndOthersHaveTheirPlace() throws IOException {
    List<String> texts = List.of("", "a", "ab", "b", "Öl", "中文", "﹏", "😀");
    try (SectionFileWriter file = new SectionFileWriter(path, FORMAT)) {
      TextColumn.write(file, "sorted", texts);
      file.commit();
    }
    TextColumn column = TextColumn.read(SectionFile.open(path, FORMAT), "sorted");

    for (int i = 0; i < texts.size(); i++) {
      assertThat(column.find(texts.get(i))).isEqualTo(i);
    }
    assertThat(column.find("aa")).isEqualTo(-3);
    assertThat(column.find("abc")).isEqualTo(-4);
    assertThat(column.find("😁")).isEqualTo(-9);
  }

  @Test
  void aFileThatIsCutShortAnywhereIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length < whole.length; length += 11) {
      Files.write(path, Arrays.copyOf(whole, length));
      refused("walk.bin");
    }
    Files.write(path, Arrays.copyOf(whole, whole.length + 1));
    refused("is damaged: it has ");
  }

  @Test
  void aBitThatFellIsFoundUnlessItIsInThePadding() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    int unnoticed = 0;
    for (int at = 0; at < whole.length; at += at < SectionFile.HEADER ? 1 : 9) {
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) (1 << (at % 8));
      Files.write(path, damaged);
      try {
        CsrGraph graph = CsrGraphFile.read(SectionFile.open(path, FORMAT));
        assertThat(CsrGraphs.print(graph)).isEqualTo(CsrGraphs.print(GRAPH));
        assertThat(whole[at]).isZero();
        unnoticed++;
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("walk.bin");
      }
    }
    assertThat(unnoticed).isLessThan(SectionFile.ALIGNMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PK\u0003\u0004 a zip file that is longer than the header of ours is, by far"})
  void aForeignFileIsRefused(String content) throws IOException {
    Files.writeString(path, content);
    refused("is no walk file");
  }

  @Test
  void anotherFormatIsNamed() {
    assertThatThrownBy(() -> SectionFile.open(path, FORMAT + 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("has format 7, and this version reads format 8");
  }

  @Test
  void aMissingFileIsAnInputError() {
    assertThatThrownBy(() -> SectionFile.open(folder.resolve("none"), FORMAT))
        .isInstanceOf(IOException.class);
  }

  /** Checksums are right and the contents are not, as a hostile writer would have it. */
  static Stream<int[][]> shapes() {
    int[] good = {2, 1, 2, 3, 0};
    return Stream.of(
        new int[][] {{}, {0, 1, 1}, {2}, {0, 1}, {0}},
        new int[][] {{2, -1, 2, 3, 0}, {0, 1, 1}, {2}, {0, 1}, {0}},
        new int[][] {{2, 128, 2, 3, 0}, {0, 1, 1}, {2}, {0, 1}, {0}},
        new int[][] {{2, 1, 2, -3, 0}, {0, 1, 1}, {2}, {0, 1}, {0}},
        new int[][] {{-2, 1, -2, 3, 0}, {0, 1, 1}, {2}, {0, 1}, {0}},
        new int[][] {good, {0, 9, 1}, {2}, {0, 1}, {0}},
        new int[][] {good, {0, -1, 1}, {2}, {0, 1}, {0}},
        new int[][] {good, {}, {2}, {0, 1}, {0}},
        new int[][] {good, {0, 1, 1}, {3}, {0, 1}, {0}},
        new int[][] {good, {0, 1, 1}, {-1}, {0, 1}, {0}},
        new int[][] {good, {0, 1, 2}, {2}, {0, 1}, {0}},
        new int[][] {good, {0, 1, 1}, {2}, {0, 1}, {2}});
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aGraphThatCannotBeIsRefused(int[][] parts) throws IOException {
    try (SectionFileWriter file = new SectionFileWriter(path, FORMAT)) {
      file.put("walk.shape", MemorySegment.ofArray(parts[0]));
      put(file, "walk.forward.", parts[1], parts[2]);
      put(file, "walk.backward.", parts[3], parts[4]);
      file.commit();
    }
    SectionFile file = SectionFile.open(path, FORMAT);

    assertThatThrownBy(() -> CsrGraphFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds no walk graph");
  }

  @Test
  void whatIsNotCommittedLeavesTheOldFileAndNothingElse() throws IOException {
    byte[] before = Files.readAllBytes(path);
    try (SectionFileWriter file = new SectionFileWriter(path, FORMAT)) {
      CsrGraphFile.write(CsrGraphs.random(6, 4, 9), file);
    }

    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactly("walk.bin");
  }

  @Test
  void twoSectionsOfOneNameOrOneWithinAnotherAreRefused() throws IOException {
    try (SectionFileWriter file = new SectionFileWriter(path, FORMAT)) {
      try (SectionFileWriter.Output output = file.begin("a")) {
        output.write("text".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> file.begin("b")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(file::commit).isInstanceOf(IllegalStateException.class);
      }
      assertThatThrownBy(() -> file.begin("a")).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static void put(SectionFileWriter file, String name, int[] offsets, int[] targets)
      throws IOException {
    float[] weights = new float[targets.length];
    Arrays.fill(weights, 1);
    file.put(name + "offsets", MemorySegment.ofArray(offsets));
    file.put(name + "targets", MemorySegment.ofArray(targets));
    file.put(name + "weights", MemorySegment.ofArray(weights));
  }

  private void refused(String message) {
    assertThatThrownBy(() -> SectionFile.open(path, FORMAT))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }
}
