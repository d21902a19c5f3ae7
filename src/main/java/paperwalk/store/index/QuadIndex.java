package paperwalk.store.index;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * All statements of a snapshot as rows of ids in mapped memory: opening reads one page, whatever
 * the number of statements. Safe for many threads.
 */
public final class QuadIndex implements AutoCloseable {
  /** The format of files that this program writes and opens. */
  public static final int FORMAT = IndexHeader.VERSION;

  private final IndexFile file;
  private final TermDictionary terms;
  private final int[] graphs;
  private final MemorySegment graphStarts;
  private final AtomicReferenceArray<@Nullable TripleIndex> named;
  private final TripleIndex defaultGraph;

  private QuadIndex(IndexFile file) {
    this.file = file;
    this.terms = new TermDictionary(file);
    MemorySegment ids = file.section(Section.GRAPH_IDS);
    this.graphs = new int[Math.toIntExact(ids.byteSize() / Integer.BYTES)];
    for (int i = 0; i < graphs.length; i++) {
      graphs[i] = Layouts.intAt(ids, i);
    }
    this.graphStarts = file.section(Section.GRAPH_STARTS);
    this.named = new AtomicReferenceArray<>(graphs.length);
    this.defaultGraph = new TripleIndex(this::ofDefault);
  }

  /**
   * Opens a file.
   *
   * @throws IndexException if it is no index, or not whole, or of another version
   * @throws IOException if it cannot be read
   */
  public static QuadIndex open(Path path) throws IOException {
    IndexFile file = IndexFile.open(path);
    try {
      return new QuadIndex(file);
    } catch (RuntimeException e) {
      file.close();
      throw new IndexException(IndexException.Fault.DAMAGED, "is damaged: " + e.getMessage());
    }
  }

  /** What the index was made from. */
  public IndexSource source() {
    return file.header().source();
  }

  /** The dictionary of all terms. */
  public TermDictionary terms() {
    return terms;
  }

  /** The default graph. */
  public TripleIndex defaultGraph() {
    return defaultGraph;
  }

  /** The names of the named graphs, ascending. */
  public int[] graphs() {
    return graphs.clone();
  }

  /** The number of statements of the named graphs. */
  public long namedSize() {
    return Layouts.longAt(graphStarts, graphs.length);
  }

  /** A named graph; null if there is none of this name. */
  public @Nullable TripleIndex graph(int id) {
    int place = Arrays.binarySearch(graphs, id);
    if (place < 0) {
      return null;
    }
    TripleIndex known = named.get(place);
    if (known == null) {
      known = new TripleIndex(order -> named(order, place, null, 0));
      named.set(place, known);
    }
    return known;
  }

  private Permutation named(Order order, int place, @Nullable MemorySegment starts, int base) {
    long from = Layouts.longAt(graphStarts, place) * Integer.BYTES;
    long length = Layouts.longAt(graphStarts, place + 1) * Integer.BYTES - from;
    return new Permutation(
        file.section(Section.named(order, 0)).asSlice(from, length),
        file.section(Section.named(order, 1)).asSlice(from, length),
        file.section(Section.named(order, 2)).asSlice(from, length),
        starts,
        base);
  }

  private Permutation ofDefault(Order order) {
    MemorySegment starts = file.section(Section.starts(order.first()));
    int base = file.header().bases()[order.first()];
    int shared = file.header().defaultGraph();
    return shared >= 0
        ? named(order, shared, starts, base)
        : new Permutation(
            file.section(Section.ofDefault(order, 0)),
            file.section(Section.ofDefault(order, 1)),
            file.section(Section.ofDefault(order, 2)),
            starts,
            base);
  }

  /**
   * Reads every byte of the file and compares its checksums; opening checks the header's only.
   *
   * @throws IndexException if one does not fit
   */
  public void verify() throws IndexException {
    file.verify();
  }

  /** Whether the index has not been closed. */
  public boolean isOpen() {
    return file.isOpen();
  }

  /**
   * Gives the memory back. A reader that is still at work gets an {@link IllegalStateException},
   * and nothing worse.
   */
  @Override
  public void close() {
    file.close();
  }
}
