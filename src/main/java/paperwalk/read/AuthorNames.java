package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads names of people: {@code Gabriele Corso, Pietro Liò and Petar Veličković}. */
final class AuthorNames {
  private static final Pattern ET_AL =
      Pattern.compile("(?i)(?:,?\\s*\\bet\\.?\\s*al\\b\\.?|,?\\s*\\band others\\b|等)");
  private static final Pattern MARKS =
      Pattern.compile("[*†‡§¶∗⋆✉#^]|\\([^)]{0,80}\\)|\\[\\d{1,3}\\]|(?<=\\p{L})\\d(?:,\\d)*|\\{[^}]{0,20}\\}");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[,;·、，；]\\s*(?:and\\s+|&\\s*)?|\\s+and\\s+|\\s*&\\s*)");

  /** Parts of names that are written small. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "del", "della", "der", "den", "van", "von", "le", "la", "el", "al", "bin",
          "ibn", "dos", "du", "ter", "ten", "zu", "y", "e", "st.", "jr", "jr.", "sr.", "ii", "iii",
          "do", "af", "av", "ben", "abu", "mac");

  /** Words of titles, which no list of names has. */
  private static final Set<String> NOT_NAMES =
      Set.of(
          "learning", "models", "model", "networks", "network", "graph", "graphs", "language",
          "neural", "deep", "data", "survey", "for", "with", "from", "using", "via", "towards",
          "toward", "the", "and", "of", "in", "on", "to", "a", "an", "is", "are", "by", "based",
          "analysis", "detection", "generation", "large", "systems", "system", "framework", "code",
          "paper", "pdf", "github", "project", "dataset", "datasets", "benchmark", "methods",
          "method", "recommendation", "retrieval", "training", "tuning", "attention", "transformer",
          "transformers", "knowledge", "prediction", "optimization", "representation", "adaptive",
          "conference", "journal", "proceedings", "workshop", "arxiv", "university", "applications",
          "application", "review", "evaluation", "reasoning", "image", "images", "video", "text",
          "speech", "time", "series", "forecasting", "classification", "segmentation", "inference",
          "multi", "self", "efficient", "robust", "new", "can", "what", "how", "why", "do", "not",
          "we", "this", "that", "our", "your", "it");

  private AuthorNames() {}

  static boolean hasEtAl(String text) {
    return ET_AL.matcher(text).find();
  }

  /** The names, as written but for marks of footnotes; none if the text is not a list of names. */
  static List<String> parse(String text) {
    String plain = MARKS.matcher(text).replaceAll("");
    boolean more = hasEtAl(plain);
    if (more) {
      plain = ET_AL.matcher(plain).replaceAll("");
    }
    List<String> names = new ArrayList<>();
    int full = 0;
    for (String part : BETWEEN.split(plain)) {
      String name = part.strip().replaceAll("\\s+", " ").replaceAll("^and |[.:\\s]+$", "");
      if (name.isEmpty()) {
        continue;
      }
      if (!isName(name)) {
        return List.of();
      }
      full += name.indexOf(' ') > 0 || isHan(name) ? 1 : 0;
      names.add(name);
    }
    boolean good = more || full * 2 >= names.size() && full > 0;
    return good ? names : List.of();
  }

  /** Names where nothing else is expected, whatever they look like. */
  static List<String> trusted(String text) {
    List<String> names = parse(text);
    if (!names.isEmpty()) {
      return names;
    }
    List<String> all = new ArrayList<>();
    for (String part : BETWEEN.split(ET_AL.matcher(MARKS.matcher(text).replaceAll("")).replaceAll(""))) {
      String name = part.strip().replaceAll("\\s+", " ");
      if (!name.isEmpty() && name.codePoints().anyMatch(Character::isLetter)) {
        all.add(name);
      }
    }
    return all;
  }

  private static boolean isName(String name) {
    String[] tokens = name.split(" ");
    if (tokens.length > 6) {
      return false;
    }
    boolean capital = false;
    for (String token : tokens) {
      String lower = token.toLowerCase(Locale.ROOT);
      char first = token.charAt(0);
      boolean upper = Character.isUpperCase(first) || isHan(token) || first == '@' || first == '\\';
      if (NOT_NAMES.contains(lower)
          || !upper && !PARTICLES.contains(lower) && !token.contains("'") && !token.contains("-")
          || token.chars().anyMatch(c -> c >= '0' && c <= '9') && first != '@'
          || token.length() > 24) {
        return false;
      }
      capital |= upper;
    }
    return capital;
  }

  private static boolean isHan(String text) {
    return Character.isIdeographic(text.codePointAt(0)) && text.length() <= 4;
  }
}
