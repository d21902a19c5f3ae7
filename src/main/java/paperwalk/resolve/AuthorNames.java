package paperwalk.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Authors' names as lists write them: in full, shortened, either part first. */
final class AuthorNames {
  private AuthorNames() {}

  /** All words of all names but initials: names that share none are those of other people. */
  static Set<String> words(List<String> authors) {
    Set<String> words = new HashSet<>();
    for (String author : authors) {
      for (String word : split(author)) {
        if (word.length() > 1) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** The first author's surname; empty if there is none. */
  static String first(List<String> authors) {
    if (authors.isEmpty()) {
      return "";
    }
    String author = authors.getFirst();
    int comma = author.indexOf(',');
    String[] words = split(comma > 0 ? author.substring(0, comma) : author);
    for (int i = words.length - 1; i >= 0; i--) {
      if (words[i].length() > 1) {
        return words[i];
      }
    }
    return "";
  }

  private static String[] split(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }
}
