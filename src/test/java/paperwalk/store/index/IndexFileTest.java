package paperwalk.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.store.index.IndexException.Fault;

/** A file that is not whole is refused; one that is closed is read by nobody. */
class IndexFileTest {
  @TempDir Path folder;

  private final List<Quad> quads = new RandomTerms(9).quads(2_000);
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("graph.index");
    Indexes.of(file, quads, DefaultGraphRule.UNION).close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 11, 12, 20, 40, 200, 800, 4095})
  void aChangedHeaderIsRefused(int place) throws Exception {
    damage(place);

    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> QuadIndex.open(file).close())
        .satisfies(e -> assertThat(e.fault()).isIn(Fault.DAMAGED, Fault.OTHER_VERSION));
  }

  @Test
  void anotherVersionIsToldApart() throws Exception {
    damage(8);

    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> QuadIndex.open(file).close())
        .satisfies(e -> assertThat(e.fault()).isEqualTo(Fault.OTHER_VERSION));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 100, 4095, 4096, 10_000})
  void aFileThatIsCutIsRefused(int size) throws Exception {
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), size));

    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> QuadIndex.open(file).close())
        .satisfies(e -> assertThat(e.fault()).isEqualTo(Fault.DAMAGED));
  }

  @Test
  void aFileThatGrewIsRefused() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));

    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> QuadIndex.open(file).close())
        .withMessageContaining("length");
  }

  @Test
  void anotherFileIsNone() throws Exception {
    Files.writeString(file, "<a:a> <b:b> <c:c> .\n".repeat(1_000));

    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> QuadIndex.open(file).close())
        .withMessageContaining("no index");
  }

  /** Opening reads one page, so that it cannot see this. */
  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9})
  void verifyingFindsWhatOpeningDoesNot(double place) throws Exception {
    damage((int) (Files.size(file) * place));

    try (QuadIndex index = QuadIndex.open(file)) {
      assertThatExceptionOfType(IndexException.class)
          .isThrownBy(index::verify)
          .withMessageContaining("checksum");
    }
  }

  @Test
  void theSameStatementsGiveTheSameBytes() throws Exception {
    byte[] before = Files.readAllBytes(file);
    Indexes.of(file, quads, DefaultGraphRule.UNION).close();

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void theSourceIsRecorded() throws Exception {
    try (QuadIndex index = QuadIndex.open(file)) {
      assertThat(index.source()).isEqualTo(Indexes.SOURCE);
    }
  }

  @Test
  void manyReadAtOnce() throws Exception {
    try (QuadIndex index = QuadIndex.open(file);
        ExecutorService pool = Executors.newFixedThreadPool(8)) {
      IndexDatasetGraph dataset = new IndexDatasetGraph(index);
      List<Triple> expected = dataset.getDefaultGraph().find().toList();
      Callable<List<Triple>> read = () -> dataset.getDefaultGraph().find().toList();
      for (Future<List<Triple>> answer : pool.invokeAll(java.util.Collections.nCopies(32, read))) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void whatIsClosedIsReadByNobody() throws Exception {
    QuadIndex index = QuadIndex.open(file);
    Permutation rows = index.defaultGraph().order(Order.SPO);
    index.close();
    index.close();

    assertThat(index.isOpen()).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> rows.first(0));
    assertThatIllegalStateException().isThrownBy(() -> index.terms().node(0));
    assertThatIllegalStateException()
        .isThrownBy(() -> index.terms().id(quads.getFirst().getSubject()));
  }

  /** The machine survives it; the readers are told. */
  @Test
  void closingUnderReadersEndsThem() throws Exception {
    int readers = 4;
    QuadIndex index = QuadIndex.open(file);
    CountDownLatch reading = new CountDownLatch(readers);
    try (ExecutorService pool = Executors.newFixedThreadPool(readers)) {
      Callable<Exception> read =
          () -> {
            Permutation rows = index.defaultGraph().order(Order.SPO);
            try {
              for (long sum = 0; ; reading.countDown()) {
                for (long row = 0; row < rows.size(); row++) {
                  sum += rows.first(row) + rows.third(row) + sum;
                }
              }
            } catch (IllegalStateException e) {
              return e;
            }
          };
      List<Future<Exception>> all =
          java.util.stream.IntStream.range(0, readers).mapToObj(i -> pool.submit(read)).toList();
      reading.await();
      index.close();
      for (Future<Exception> each : all) {
        assertThat(each.get()).hasMessageContaining("closed");
      }
    }
  }

  private void damage(int place) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    bytes[place] ^= 0x41;
    Files.write(file, bytes);
  }
}
