package paperwalk.cite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Keys such as {@code tan2024personalized}: the first author's family name, the year, the first
 * word of the title that says something. Without authors, the word before and the next word behind
 * the year.
 *
 * <p>A paper's key depends on nothing but the paper, unless two of one answer have the same: then
 * each of them bears its name within the graph as well, whatever their order. Keys are made of
 * lower-case letters, digits, hyphens and dots, which every program takes.
 */
final class CitationKeys {
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "by", "can", "do", "does", "for", "from", "how",
          "in", "into", "is", "it", "its", "of", "on", "or", "the", "to", "towards", "toward",
          "via", "we", "what", "when", "where", "which", "who", "why", "with");

  private CitationKeys() {}

  /** The keys of papers, in their order, each once. */
  static List<String> of(List<Citation> papers) {
    List<String> plain = papers.stream().map(CitationKeys::plain).toList();
    Map<String, Integer> uses = new HashMap<>();
    plain.forEach(key -> uses.merge(key, 1, Integer::sum));
    Set<String> taken = new HashSet<>();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      String own = plain.get(i);
      String key =
          uses.getOrDefault(own, 0) > 1
              ? own
                  + "-"
                  + papers.get(i).id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-")
              : own;
      String unique = key;
      for (int n = 2; !taken.add(unique); n++) {
        unique = key + "-" + n;
      }
      keys.add(unique);
    }
    return keys;
  }

  private static String plain(Citation paper) {
    List<String> words =
        Arrays.stream(paper.title().split("[^\\p{L}\\p{M}\\p{N}]+"))
            .map(CitationKeys::fold)
            .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
            .toList();
    String year = paper.year() == null ? "" : String.valueOf(paper.year());
    String author = paper.authors().isEmpty() ? "" : fold(paper.authors().getFirst().family());
    String first = words.isEmpty() ? "" : words.getFirst();
    String second = words.size() < 2 ? "" : words.get(1);
    String key = author.isEmpty() ? first + year + second : author + year + first;
    return key.matches("\\d*") ? "paper" + key : key;
  }

  /** Letters without their marks and digits, all of ASCII, in lower case. */
  private static String fold(String text) {
    return Normalizer.normalize(
            text.replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "o")
                .replace("ł", "l")
                .replace("Ł", "l"),
            Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }
}
