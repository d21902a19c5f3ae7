package paperwalk.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.Facet;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Section;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/**
 * A word of a heading is one letter away from a word of the facets' names, and stands nowhere else
 * in the list.
 *
 * <p>The fix is certain only if the facets know this very misspelling.
 */
final class MisspeltHeading implements Rule {
  private static final Pattern WORD = Pattern.compile("\\p{L}{6,}");

  private final Set<String> words = new HashSet<>();
  private final Set<String> knownMistakes = new HashSet<>();

  MisspeltHeading(List<Facet> facets) {
    for (Facet facet : facets) {
      facet.headings().forEach(name -> collect(name, words));
      collect(facet.label(), words);
      facet.misspellings().forEach(name -> collect(name, knownMistakes));
    }
    knownMistakes.removeAll(words);
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "misspelt-heading",
        "Misspelt heading",
        "A word of a heading is one letter away from a word that headings of this kind use, so"
            + " searches and links miss the section.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    Map<String, Integer> counts = new HashMap<>();
    list.sections().forEach(section -> count(section.title(), counts));
    for (Entry entry : list.entries()) {
      count(entry.title(), counts);
    }
    for (Section section : list.sections()) {
      Span heading = section.span();
      Matcher matcher = WORD.matcher(list.file().text(heading));
      while (matcher.find()) {
        String word = matcher.group().toLowerCase(Locale.ROOT);
        boolean alone = counts.getOrDefault(word, 0) <= 1;
        String meant = words.contains(word) || !alone ? null : near(word);
        if (meant != null) {
          Span place = list.file().span(heading.offset() + matcher.start(), word.length());
          String spelt = like(matcher.group(), meant);
          report.accept(
              new Finding(
                  name(),
                  Severity.WARNING,
                  place,
                  "\"%s\" is probably \"%s\"".formatted(matcher.group(), spelt),
                  knownMistakes.contains(word) ? new Fix(place, spelt) : null));
        }
      }
    }
  }

  /** A plural of a word is no misspelling of it. */
  private @Nullable String near(String word) {
    List<String> candidates =
        words.stream()
            .filter(w -> oneEditApart(w, word) && !w.equals(word + "s") && !word.equals(w + "s"))
            .sorted()
            .toList();
    return candidates.size() == 1 ? candidates.getFirst() : null;
  }

  /** One letter inserted, left out or changed, or two neighbours swapped. */
  static boolean oneEditApart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < shorter - start
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    String restA = a.substring(start, a.length() - tail);
    String restB = b.substring(start, b.length() - tail);
    boolean swapped =
        restA.length() == 2
            && restB.length() == 2
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0);
    return swapped || (restA.length() <= 1 && restB.length() <= 1);
  }

  private static String like(String written, String meant) {
    return Character.isUpperCase(written.charAt(0))
        ? meant.substring(0, 1).toUpperCase(Locale.ROOT) + meant.substring(1)
        : meant;
  }

  private static void collect(String text, Set<String> into) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      into.add(matcher.group().toLowerCase(Locale.ROOT));
    }
  }

  private static void count(String text, Map<String, Integer> counts) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
  }
}
