package paperwalk.store.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.apache.jena.graph.Node;

/**
 * The terms of all graphs, each with an id from 0 on, given in the order of {@link TermKind} and
 * within a kind in the order told there: so comparing two ids of a kind is comparing the terms. A
 * graph's name is a term, too.
 *
 * <p>Terms are told apart as RDF does: {@code "1"} and {@code "01"} of {@code xsd:integer} are two.
 * Every method throws {@link IllegalStateException} once the index has been closed.
 */
public final class TermDictionary {
  /** Longer terms are decoded anew each time rather than kept. */
  private static final int LONGEST_KEPT = 2_000;

  private final int[] kindStarts;
  private final MemorySegment starts;
  private final MemorySegment bytes;
  private final MemorySegment hash;
  private final int mask;
  private final NodeCache cache;

  TermDictionary(IndexFile file) {
    kindStarts = file.header().kindStarts();
    starts = file.section(Section.TERM_STARTS);
    bytes = file.section(Section.TERM_BYTES);
    hash = file.section(Section.TERM_HASH);
    mask = (int) (hash.byteSize() / Integer.BYTES) - 1;
    cache = new NodeCache(size());
  }

  /** The number of terms. */
  public int size() {
    return kindStarts[kindStarts.length - 1];
  }

  /** The first id of a kind; equal to {@link #end} if there is none. */
  public int start(TermKind kind) {
    return kindStarts[kind.number()];
  }

  /** The id after the last of a kind. */
  public int end(TermKind kind) {
    return kindStarts[kind.number() + 1];
  }

  /** The kind of a term. */
  public TermKind kind(int id) {
    int place = Arrays.binarySearch(kindStarts, id);
    if (place < 0) {
      return TermKind.of(-place - 2);
    }
    while (kindStarts[place + 1] == id) {
      place++;
    }
    return TermKind.of(place);
  }

  /** Whether a term is an IRI. */
  public boolean isIri(int id) {
    return id >= firstIri() && id < endIri();
  }

  /** The id of the first IRI. */
  public int firstIri() {
    return start(TermKind.IRI);
  }

  /** The id after that of the last IRI. */
  public int endIri() {
    return end(TermKind.IRI);
  }

  /** Whether a term is a blank node. */
  public boolean isBlank(int id) {
    return id < firstIri();
  }

  /** Whether a term is a literal. */
  public boolean isLiteral(int id) {
    return id >= endIri() && id < start(TermKind.TRIPLE);
  }

  /** The id of a term, or -1 if no graph has it. Takes one or two reads of memory. */
  public int id(Node node) {
    EncodedTerm term = TermEncoder.encode(node);
    if (term == null) {
      return -1;
    }
    int from = start(term.kind());
    int to = end(term.kind());
    if (from == to) {
      return -1;
    }
    MemorySegment wanted = MemorySegment.ofArray(term.bytes());
    for (int slot = term.hash() & mask; ; slot = (slot + 1) & mask) {
      int id = Layouts.intAt(hash, slot) - 1;
      if (id < 0) {
        return -1;
      }
      if (id >= from && id < to && holds(id, wanted)) {
        return id;
      }
    }
  }

  private boolean holds(int id, MemorySegment wanted) {
    long from = Layouts.longAt(starts, id);
    long to = Layouts.longAt(starts, id + 1L);
    return to - from == wanted.byteSize()
        && MemorySegment.mismatch(bytes, from, to, wanted, 0, wanted.byteSize()) < 0;
  }

  /** The term of an id, with the same id the same node as long as it is cached. */
  public Node node(int id) {
    Node known = cache.get(id);
    if (known != null) {
      return known;
    }
    long from = Layouts.longAt(starts, id);
    long to = Layouts.longAt(starts, id + 1L);
    byte[] copy = new byte[Math.toIntExact(to - from)];
    MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, from, copy, 0, copy.length);
    Node node = TermDecoder.decode(kind(id), copy);
    if (copy.length <= LONGEST_KEPT) {
      cache.put(id, node);
    }
    return node;
  }

  /**
   * A term's label, IRI or lexical form in UTF-8, as it lies in the file; of a triple term its
   * encoding.
   */
  public MemorySegment lexical(int id) {
    long from = Layouts.longAt(starts, id);
    long to = Layouts.longAt(starts, id + 1L);
    if (id >= start(TermKind.LANGUAGE) && id < end(TermKind.OTHER)) {
      to -= Integer.BYTES;
      to -= Layouts.intAtByte(bytes, to);
    }
    return bytes.asSlice(from, to - from);
  }
}
