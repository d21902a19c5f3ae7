package paperwalk.store.index;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The terms met so far, numbered as they came: bytes in large pages and a hash table of ints, some
 * thirty bytes a term beside its text.
 */
final class TermTable {
  private static final int PAGE = 1 << 20;
  private static final int LATELY = 1 << 14;

  private byte[][] pages = new byte[16][];
  private int pageCount;
  private int pageFilled = PAGE;

  private long[] addresses = new long[1024];
  private int[] lengths = new int[1024];
  private int[] hashes = new int[1024];
  private byte[] kinds = new byte[1024];
  private int size;
  private int[] slots = new int[4096];

  /** Nodes seen lately, so that a subject that repeats is not encoded again. */
  private final @Nullable Node[] lately = new Node[LATELY];

  private final int[] latelyNumber = new int[LATELY];

  /**
   * The number of a term.
   *
   * @throws IllegalArgumentException for what is no term, or holds half a surrogate pair
   */
  int number(Node node) {
    int place = node.hashCode() & (LATELY - 1);
    if (node.equals(lately[place])) {
      return latelyNumber[place];
    }
    EncodedTerm term = TermEncoder.encode(node);
    if (term == null) {
      throw new IllegalArgumentException("cannot be kept as UTF-8 text: " + node);
    }
    int number = number(term);
    lately[place] = node;
    latelyNumber[place] = number;
    return number;
  }

  private int number(EncodedTerm term) {
    int hash = term.hash();
    int mask = slots.length - 1;
    int slot = hash & mask;
    for (; slots[slot] != 0; slot = (slot + 1) & mask) {
      int number = slots[slot] - 1;
      if (hashes[number] == hash && holds(number, term)) {
        return number;
      }
    }
    slots[slot] = add(term, hash) + 1;
    if (size > slots.length / 2) {
      slots = slots(slots.length * 2);
    }
    return size - 1;
  }

  private int add(EncodedTerm term, int hash) {
    if (size == lengths.length) {
      int next = Growth.next(size);
      addresses = Arrays.copyOf(addresses, next);
      lengths = Arrays.copyOf(lengths, next);
      hashes = Arrays.copyOf(hashes, next);
      kinds = Arrays.copyOf(kinds, next);
    }
    addresses[size] = store(term.bytes());
    lengths[size] = term.bytes().length;
    hashes[size] = hash;
    kinds[size] = (byte) term.kind().number();
    return size++;
  }

  /** A term lies in one page; one larger than a page gets its own. */
  private long store(byte[] bytes) {
    if (pageFilled + bytes.length > PAGE) {
      if (pageCount == pages.length) {
        pages = Arrays.copyOf(pages, pages.length * 2);
      }
      pages[pageCount++] = new byte[Math.max(PAGE, bytes.length)];
      pageFilled = 0;
    }
    System.arraycopy(bytes, 0, pages[pageCount - 1], pageFilled, bytes.length);
    long address = (pageCount - 1L) << 32 | pageFilled;
    pageFilled = (int) Math.min(PAGE, pageFilled + (long) bytes.length);
    return address;
  }

  private boolean holds(int number, EncodedTerm term) {
    return kinds[number] == term.kind().number()
        && Arrays.equals(
            page(number),
            offset(number),
            offset(number) + lengths[number],
            term.bytes(),
            0,
            term.bytes().length);
  }

  /** A hash table over all terms; each place holds a number plus one, or 0. */
  private int[] slots(int capacity) {
    int[] table = new int[capacity];
    for (int number = 0; number < size; number++) {
      int slot = hashes[number] & (capacity - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      table[slot] = number + 1;
    }
    return table;
  }

  int size() {
    return size;
  }

  /** The page that holds a term's bytes. */
  byte[] page(int number) {
    return pages[(int) (addresses[number] >>> 32)];
  }

  /** Where in its page a term begins. */
  int offset(int number) {
    return (int) addresses[number];
  }

  int length(int number) {
    return lengths[number];
  }

  int hash(int number) {
    return hashes[number];
  }

  TermKind kind(int number) {
    return TermKind.of(kinds[number]);
  }
}
