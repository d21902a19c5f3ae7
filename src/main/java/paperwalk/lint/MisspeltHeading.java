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
 * A word of a heading stands nowhere else in the list and is one letter away from a word of the
 * facets' names, or from one that the list itself uses again and again.
 *
 * <p>The fix is certain only if the facets know this very misspelling.
 */
final class MisspeltHeading implements Rule {
  private static final Pattern WORD = Pattern.compile("\\p{L}{6,}");

  /** A word that the list uses as often is right. */
  private static final int OFTEN = 3;

  /** Endings of as many letters make other forms of a word. */
  private static final int ENDING = 3;

  /** In shorter words one letter for another makes other words. */
  private static final int LONG = 8;

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
        Severity.WARNING,
        "Misspelt heading",
        "A word of a heading is one letter away from a word that headings of this kind or the list"
            + " itself use, so searches and links miss the section.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    Map<String, Integer> counts = new HashMap<>();
    list.sections().forEach(section -> count(section.title(), counts));
    for (Entry entry : list.entries()) {
      count(entry.title(), counts);
    }
    Spelling right = right(counts);
    for (Section section : list.sections()) {
      Span heading = section.span();
      Matcher matcher = WORD.matcher(list.file().text(heading));
      while (matcher.find()) {
        String word = matcher.group().toLowerCase(Locale.ROOT);
        String meant =
            section.title().contains(matcher.group()) && counts.getOrDefault(word, 0) <= 1
                ? meant(word, right)
                : null;
        if (meant != null) {
          Span place =
              list.file().span(heading.offset() + matcher.start(), matcher.group().length());
          String spelt = Spelling.like(matcher.group(), meant);
          report.accept(
              finding(
                  place,
                  "\"%s\" is probably \"%s\"".formatted(matcher.group(), spelt),
                  knownMistakes.contains(word) ? new Fix(place, spelt) : null));
        }
      }
    }
  }

  private @Nullable String meant(String word, Spelling right) {
    if (words.contains(word)) {
      return null;
    }
    List<String> near = right.near(word).stream().filter(each -> slip(word, each)).toList();
    return near.size() == 1 ? near.getFirst() : null;
  }

  /** The words of the facets, and those that the list uses often. */
  private Spelling right(Map<String, Integer> counts) {
    Set<String> right = new HashSet<>(words);
    counts.forEach((word, count) -> {
      if (count >= OFTEN) {
        right.add(word);
      }
    });
    return new Spelling(right);
  }

  /** Not another ending, another prefix, nor another country's spelling. */
  private static boolean slip(String word, String often) {
    int start = Spelling.commonStart(word, often);
    return start > 0
        && start < Math.min(word.length(), often.length()) - ENDING
        && (word.length() != often.length() || word.length() >= LONG || isSwapped(word, often))
        && !word.replace('s', 'z').equals(often.replace('s', 'z'))
        && !word.replace("ll", "l").equals(often.replace("ll", "l"))
        && !word.replace("ou", "o").equals(often.replace("ou", "o"));
  }

  private static boolean isSwapped(String word, String often) {
    int start = Spelling.commonStart(word, often);
    return word.charAt(start) == often.charAt(start + 1);
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
