package paperwalk.recommend;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a title or an abstract that may say what it is about.
 *
 * <p>Lower case, without English function words, plural s removed. A name in mixed case counts also
 * by its parts, since systems are named after the systems they grew from: LongLaMP speaks of lamp.
 */
final class Words {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
  private static final int SHORTEST_PART = 4;

  /** Longer ones are no names but what is left of something broken. */
  private static final int LONGEST_NAME = 40;

  private static final int LONGEST_WORD = 80;
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a about above across after against all among an and any are as at be been being between"
               + " both but by can could do does doing don down during each every few for from"
               + " further had has have having he her here hers him his how i if in into is it its"
               + " itself just let make may me more most my need no nor not now of off on once only"
               + " or other our out over own s same she should so some such t than that the their"
               + " them then there these they this those through to too toward towards under until"
               + " up upon us use used using very via was we were what when where which while who"
               + " whom whose why will with within without would you your")
              .split(" "));

  private Words() {}

  /** The terms in the order of the text, each as often as it stands there. */
  static List<String> of(String text) {
    List<String> terms = new ArrayList<>();
    for (String word : NOT_WORD.split(Normalizer.normalize(text, Normalizer.Form.NFKC))) {
      add(word, terms);
      String[] parts = word.length() > LONGEST_NAME ? new String[0] : HUMP.split(word);
      for (int i = 0; i < parts.length; i++) {
        StringBuilder joined = new StringBuilder();
        for (int j = i; j < parts.length; j++) {
          joined.append(parts[j]);
          boolean part = i > 0 || j < parts.length - 1;
          if (part && joined.length() >= SHORTEST_PART) {
            add(joined.toString(), terms);
          }
        }
      }
    }
    return terms;
  }

  private static void add(String word, List<String> terms) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean letters = lower.chars().anyMatch(Character::isLetter);
    boolean size = lower.length() >= 2 && lower.length() <= LONGEST_WORD;
    if (size && letters && !FUNCTION_WORDS.contains(lower)) {
      terms.add(singular(lower));
    }
  }

  private static String singular(String word) {
    boolean plural =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
