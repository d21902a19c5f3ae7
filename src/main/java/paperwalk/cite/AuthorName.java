package paperwalk.cite;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An author's name, taken apart as bibliographies need it.
 *
 * @param family the family name with its particles, or the whole name of an organisation
 * @param given the given names or initials; empty if there are none
 * @param suffix {@code Jr.}, {@code III} and the like; empty for most
 */
public record AuthorName(String family, String given, String suffix) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  /** Words in lower case before a family name that belong to it. */
  private static final Set<String> PARTICLES =
      Set.of(
          "af", "al", "ben", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do",
          "dos", "du", "el", "la", "le", "ten", "ter", "van", "von", "zu", "zur");

  /**
   * Reads {@code Given Family}, {@code Family, Given} or {@code Family, Jr., Given}. A single word
   * is taken for the family name.
   */
  public static AuthorName parse(String text) {
    String name = SPACES.matcher(text).replaceAll(" ").strip();
    String[] parts = name.split("\\s*,\\s*", 3);
    if (parts.length == 3) {
      return new AuthorName(parts[0], parts[2], parts[1]);
    }
    if (parts.length == 2) {
      return isSuffix(parts[1])
          ? spoken(List.of(parts[0].split(" ")), parts[1])
          : new AuthorName(parts[0], parts[1], "");
    }
    List<String> words = List.of(name.split(" "));
    return words.size() > 2 && isSuffix(words.getLast())
        ? spoken(words.subList(0, words.size() - 1), words.getLast())
        : spoken(words, "");
  }

  private static AuthorName spoken(List<String> words, String suffix) {
    int family = words.size() - 1;
    while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
      family--;
    }
    return new AuthorName(
        String.join(" ", words.subList(family, words.size())),
        String.join(" ", words.subList(0, family)),
        suffix);
  }

  private static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
  }
}
