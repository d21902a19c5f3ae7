package paperwalk.lint;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that tell one title from another. */
final class TitleWords {
  /** Shorter titles are names: they say too little to be compared. */
  private static final int FEW = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<String> FILLERS =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "for",
          "in",
          "on",
          "and",
          "or",
          "to",
          "with",
          "from",
          "by",
          "via",
          "is",
          "are",
          "as",
          "at",
          "using",
          "towards",
          "toward",
          "learning",
          "model",
          "models");

  private TitleWords() {}

  /** The words of a title. */
  static Set<String> of(String title) {
    Set<String> words = new HashSet<>();
    Matcher matcher =
        WORD.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (!FILLERS.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  /** Whether a title has enough words to be one work's alone. */
  static boolean telling(Set<String> title) {
    return title.size() >= FEW;
  }

  /**
   * Whether two titles cannot be two spellings, a long and a short form, or an early and a late
   * form of one: less than a third of the shorter one's words stand in the other.
   */
  static boolean differ(Set<String> one, Set<String> other) {
    if (one.size() < FEW || other.size() < FEW) {
      return false;
    }
    Set<String> shorter = one.size() <= other.size() ? one : other;
    Set<String> longer = shorter.equals(one) ? other : one;
    return shorter.stream().filter(longer::contains).count() * 3 < shorter.size();
  }
}
