package paperwalk.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The abbreviations that {@code @string} declares. An unknown one stands for itself: so months stay
 * {@code jan} to {@code dec}, and numbers numbers.
 */
final class BibStrings {
  /**
   * How much of a value abbreviations may make up. A name is shorter; without a limit a few lines
   * that double one another would fill the memory.
   */
  static final int MAX_SPELT = 2000;

  private static final int MAX_LENGTH = 500;

  private final Map<String, String> meanings = new HashMap<>();

  void define(String name, BibRecord.Value value) {
    String raw = value.raw();
    meanings.put(name, raw.length() > MAX_LENGTH ? raw.substring(0, MAX_LENGTH) : raw);
  }

  String meaning(String word) {
    return meanings.getOrDefault(word.toLowerCase(Locale.ROOT), word);
  }
}
