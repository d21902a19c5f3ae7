package paperwalk.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the right word that is one slip of the finger away. */
final class Spelling {
  /** What is longer is no word. */
  private static final int LONGEST = 40;

  private final Map<String, List<String>> byRest = new HashMap<>();

  /** Takes the right words. Costs their letters, and a look-up those of one word. */
  Spelling(Collection<String> words) {
    for (String word : Set.copyOf(words)) {
      for (String rest : rests(word)) {
        byRest.computeIfAbsent(rest, k -> new ArrayList<>()).add(word);
      }
    }
  }

  /** The right words that are one edit away, and not just another number of the word. */
  List<String> near(String word) {
    Set<String> candidates = new TreeSet<>();
    for (String rest : rests(word)) {
      candidates.addAll(byRest.getOrDefault(rest, List.of()));
    }
    return candidates.stream()
        .filter(w -> oneEditApart(w, word) && !w.equals(word + "s") && !word.equals(w + "s"))
        .toList();
  }

  /** The word, and what remains if one letter is left out: words one edit apart share one. */
  private static Set<String> rests(String word) {
    Set<String> rests = new HashSet<>(Set.of(word));
    for (int i = 0; i < word.length() && word.length() <= LONGEST; i++) {
      rests.add(word.substring(0, i) + word.substring(i + 1));
    }
    return rests;
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
