package paperwalk.store.exec;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import paperwalk.store.index.TermDictionary;
import paperwalk.store.index.TermKind;

/**
 * Looks for bytes in the bytes of a term's text. What it cannot tell for sure (letters beyond ASCII
 * that have two cases, terms that are no texts, patterns that say more than the bytes) is left to
 * the slow way.
 */
final class TextCondition implements Condition {
  /** Where the bytes have to be. */
  enum Place {
    /** Anywhere. */
    ANYWHERE,
    /** At the beginning. */
    START,
    /** At the end. */
    END
  }

  /**
   * What is looked for.
   *
   * @param bytes UTF-8
   * @param place where
   * @param folded whether the text is taken in lower case (for ASCII alone)
   * @param enough whether finding the bytes makes the condition true; if not, only their absence
   *     tells something
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Needle(byte[] bytes, Place place, boolean folded, boolean enough) {
    static Needle of(String text, Place place, boolean folded, boolean enough) {
      return new Needle(text.getBytes(StandardCharsets.UTF_8), place, folded, enough);
    }
  }

  private static final byte[] LOWER = new byte[256];

  static {
    for (int b = 0; b < 256; b++) {
      LOWER[b] = (byte) (b >= 'A' && b <= 'Z' ? b + 32 : b);
    }
  }

  private final Needle needle;
  private final Condition slow;
  private final int[] row;
  private final int slot;
  private final QueryTerms terms;
  private final int[] starts;
  private final int[] ends;
  private byte[] text = new byte[256];

  /**
   * A condition on the text of a slot's term.
   *
   * @param iris whether IRIs have a text, too ({@code STR})
   */
  TextCondition(
      Needle needle, Condition slow, int[] row, int slot, QueryTerms terms, boolean iris) {
    this.needle = needle;
    this.slow = slow;
    this.row = row;
    this.slot = slot;
    this.terms = terms;
    TermDictionary dictionary = terms.dictionary();
    TermKind[] kinds =
        iris
            ? new TermKind[] {TermKind.STRING, TermKind.LANGUAGE, TermKind.IRI}
            : new TermKind[] {TermKind.STRING, TermKind.LANGUAGE};
    this.starts = new int[kinds.length];
    this.ends = new int[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      starts[i] = dictionary.start(kinds[i]);
      ends[i] = dictionary.end(kinds[i]);
    }
  }

  @Override
  public int test() {
    int id = row[slot];
    for (int i = 0; i < starts.length; i++) {
      if (id >= starts[i] && id < ends[i]) {
        int told = find(terms.dictionary().lexical(id));
        return told == ERROR ? slow.test() : told;
      }
    }
    return slow.test();
  }

  /** TRUE, FALSE, or ERROR for what is not certain. */
  private int find(MemorySegment lexical) {
    int length = (int) lexical.byteSize();
    if (length > text.length) {
      text = new byte[length * 2];
    }
    MemorySegment.copy(lexical, ValueLayout.JAVA_BYTE, 0, text, 0, length);
    int last = length - needle.bytes().length;
    int from = needle.place() == Place.END ? Math.max(last, 0) : 0;
    int to = needle.place() == Place.START ? Math.min(0, last) : last;
    boolean found = needle.folded() ? findFolded(from, to) : findExact(from, to);
    if (found) {
      return needle.enough() ? TRUE : ERROR;
    }
    return needle.folded() && !isAscii(length) ? ERROR : FALSE;
  }

  private boolean findExact(int from, int to) {
    byte[] wanted = needle.bytes();
    for (int at = from; at <= to; at++) {
      int i = 0;
      while (i < wanted.length && text[at + i] == wanted[i]) {
        i++;
      }
      if (i == wanted.length) {
        return true;
      }
    }
    return false;
  }

  private boolean findFolded(int from, int to) {
    byte[] wanted = needle.bytes();
    for (int at = from; at <= to; at++) {
      int i = 0;
      while (i < wanted.length && LOWER[text[at + i] & 0xFF] == wanted[i]) {
        i++;
      }
      if (i == wanted.length) {
        return true;
      }
    }
    return false;
  }

  private boolean isAscii(int length) {
    int all = 0;
    for (int i = 0; i < length; i++) {
      all |= text[i];
    }
    return all >= 0;
  }

  /**
   * The longest text that every match of a regular expression holds, or null if none is certain.
   * Only expressions without groups, classes, choices and escapes are read.
   */
  static @Nullable String required(String regex) {
    String longest = "";
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i <= regex.length(); i++) {
      char c = i == regex.length() ? '.' : regex.charAt(i);
      if ("|()[]{}\\".indexOf(c) >= 0) {
        return null;
      }
      if (".^$+*?".indexOf(c) < 0) {
        piece.append(c);
        continue;
      }
      if ((c == '*' || c == '?') && !piece.isEmpty()) {
        // What was before it may be missing; it may be half of a pair.
        piece.setLength(piece.offsetByCodePoints(piece.length(), -1));
      }
      if (piece.length() > longest.length()) {
        longest = piece.toString();
      }
      piece.setLength(0);
    }
    return longest.isEmpty() ? null : longest;
  }

  /** Whether a regular expression is nothing but a text. */
  static boolean isPlain(String regex) {
    return regex.chars().noneMatch(c -> "|()[]{}\\.^$+*?".indexOf(c) >= 0);
  }
}
