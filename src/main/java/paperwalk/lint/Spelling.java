package paperwalk.lint;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words that are one slip of the finger apart. */
final class Spelling {
  private Spelling() {}

  /** The only one of some words that is one edit away, and not just another number of it. */
  static @Nullable String near(String word, Collection<String> words) {
    List<String> candidates =
        words.stream()
            .filter(w -> oneEditApart(w, word) && !w.equals(word + "s") && !word.equals(w + "s"))
            .distinct()
            .toList();
    return candidates.size() == 1 ? candidates.getFirst() : null;
  }

  /** Whether one letter is missing, too many or wrong, or two neighbours are swapped. */
  static boolean oneEditApart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
      return false;
    }
    int start = commonStart(a, b);
    int tail = commonTail(a, b, start);
    String restA = a.substring(start, a.length() - tail);
    String restB = b.substring(start, b.length() - tail);
    boolean swapped =
        restA.length() == 2
            && restB.length() == 2
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0);
    return swapped || (restA.length() <= 1 && restB.length() <= 1);
  }

  /** How many letters two words begin with alike. */
  static int commonStart(String a, String b) {
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    return start;
  }

  private static int commonTail(String a, String b, int start) {
    int shorter = Math.min(a.length(), b.length());
    int tail = 0;
    while (tail < shorter - start
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return tail;
  }

  /** A word with the capital of another. */
  static String like(String written, String meant) {
    return Character.isUpperCase(written.charAt(0))
        ? meant.substring(0, 1).toUpperCase(Locale.ROOT) + meant.substring(1)
        : meant;
  }
}
