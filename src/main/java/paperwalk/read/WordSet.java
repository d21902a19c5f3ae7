package paperwalk.read;

import java.util.Arrays;
import java.util.Set;

/**
 * Words in lower case that are looked up in the middle of a text, whatever their letters' case,
 * without cutting them out. A look-up costs a hash of the word.
 */
final class WordSet {
  private final String[] table;
  private final int mask;

  /** Takes words of ASCII letters or of scripts without case. */
  WordSet(Set<String> words) {
    int size = Integer.highestOneBit(Math.max(4, words.size() * 4));
    this.table = new String[size];
    Arrays.fill(table, "");
    this.mask = size - 1;
    for (String word : words) {
      int slot = hash(word, 0, word.length()) & mask;
      while (!table[slot].isEmpty()) {
        slot = (slot + 1) & mask;
      }
      table[slot] = word;
    }
  }

  boolean contains(String text, int from, int to) {
    int slot = hash(text, from, to) & mask;
    while (!table[slot].isEmpty()) {
      String word = table[slot];
      if (word.length() == to - from && text.regionMatches(true, from, word, 0, to - from)) {
        return true;
      }
      slot = (slot + 1) & mask;
    }
    return false;
  }

  private static int hash(String text, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      hash = hash * 31 + (c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    }
    return hash ^ (hash >>> 15);
  }
}
