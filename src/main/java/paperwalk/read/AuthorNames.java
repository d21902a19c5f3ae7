package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads names of people: {@code Gabriele Corso, Pietro Liò and Petar Veličković}. */
final class AuthorNames {
  private static final String MARKS = "*†‡§¶∗⋆✉#^";
  private static final int LONGEST_ASIDE = 80;
  private static final int LONGEST = 6000;

  /** Parts of names that are written small. */
  private static final WordSet PARTICLES =
      new WordSet(
          Set.of(
              "de", "da", "di", "del", "della", "der", "den", "van", "von", "le", "la", "el", "al",
              "bin", "ibn", "dos", "du", "ter", "ten", "zu", "y", "e", "st.", "jr", "jr.", "sr.",
              "ii", "iii", "do", "af", "av", "ben", "abu", "mac"));

  /** Words of titles, which no list of names has. */
  private static final WordSet NOT_NAMES =
      new WordSet(
          Set.of(
              "learning",
              "models",
              "model",
              "networks",
              "network",
              "graph",
              "graphs",
              "language",
              "neural",
              "data",
              "survey",
              "for",
              "with",
              "from",
              "using",
              "via",
              "towards",
              "toward",
              "the",
              "and",
              "of",
              "in",
              "on",
              "to",
              "a",
              "an",
              "is",
              "are",
              "by",
              "based",
              "analysis",
              "detection",
              "generation",
              "large",
              "systems",
              "system",
              "framework",
              "code",
              "paper",
              "pdf",
              "github",
              "project",
              "dataset",
              "datasets",
              "benchmark",
              "methods",
              "method",
              "recommendation",
              "retrieval",
              "training",
              "tuning",
              "attention",
              "transformer",
              "transformers",
              "knowledge",
              "prediction",
              "optimization",
              "representation",
              "adaptive",
              "conference",
              "journal",
              "proceedings",
              "workshop",
              "arxiv",
              "university",
              "applications",
              "application",
              "review",
              "evaluation",
              "reasoning",
              "image",
              "images",
              "video",
              "text",
              "speech",
              "time",
              "series",
              "forecasting",
              "classification",
              "segmentation",
              "inference",
              "multi",
              "self",
              "efficient",
              "robust",
              "new",
              "can",
              "what",
              "how",
              "why",
              "do",
              "not",
              "we",
              "this",
              "that",
              "our",
              "your",
              "it"));

  private AuthorNames() {}

  static boolean hasEtAl(String text) {
    return etAl(text, 0) >= 0;
  }

  /** Where "et al" or what means the same begins, or -1. */
  private static int etAl(String text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (word
          && (c | 0x20) == 'e'
          && (text.regionMatches(true, i, "et al", 0, 5)
              || text.regionMatches(true, i, "et. al", 0, 6)
              || text.regionMatches(true, i, "et.al", 0, 5)
              || text.regionMatches(true, i, "et  al", 0, 6))) {
        return i;
      }
      if (word && c == 'a' && text.startsWith("and others", i)) {
        return i;
      }
    }
    return text.endsWith("等") ? text.length() - 1 : -1;
  }

  private static boolean hasLetter(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where what follows "et al" begins, or 0 if nothing but names comes before it or none does. */
  static int behindNames(String text) {
    int more = etAl(text, 0);
    if (more <= 0) {
      return 0;
    }
    int end = behindEtAl(text, more);
    return hasLetter(text, end) && !parse(text.substring(0, end)).isEmpty() ? end : 0;
  }

  private static int behindEtAl(String text, int at) {
    int i = at;
    while (i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '.')) {
      i++;
    }
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    while (i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '.')) {
      i++;
    }
    return i;
  }

  /** The names, as written but for marks of footnotes; none if the text is not a list of names. */
  static List<String> parse(String text) {
    return parse(text, false);
  }

  /** Names where nothing else is expected, whatever they look like. */
  static List<String> trusted(String text) {
    List<String> names = parse(text, false);
    return names.isEmpty() ? parse(text, true) : names;
  }

  private static List<String> parse(String text, boolean trusted) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    int more = etAl(text, 0);
    if (more >= 0 && !trusted && hasLetter(text, behindEtAl(text, more))) {
      return List.of();
    }
    String plain =
        more < 0
            ? withoutMarks(text, text.length())
            : withoutMarks(text, more) + "," + text.substring(behindEtAl(text, more));
    List<String> names = new ArrayList<>();
    int full = 0;
    int from = 0;
    for (int i = 0; i <= plain.length(); i++) {
      int gap = i == plain.length() ? 1 : between(plain, i);
      if (gap > 0) {
        String name = trimmed(plain, from, i);
        if (!name.isEmpty()) {
          if (!names.isEmpty() && isInitials(name)) {
            names.set(names.size() - 1, plain.substring(from, i).strip() + " " + names.getLast());
            full++;
            from = i + gap;
            i = from - 1;
            continue;
          }
          if (!trusted && !isName(name)) {
            return List.of();
          }
          full += name.indexOf(' ') > 0 || isHan(name) ? 1 : 0;
          names.add(name);
        }
        from = i + gap;
        i = from - 1;
      }
    }
    boolean good = trusted || more > 0 || (full * 2 >= names.size() && full > 0);
    return good ? names : List.of();
  }

  /** Initials behind a surname, as bibliographies write them: {@code Wang, Y. X.} */
  private static boolean isInitials(String name) {
    if (name.length() > 12) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = Character.isUpperCase(c);
      boolean next = i + 1 < name.length() && Character.isLetter(name.charAt(i + 1));
      if ((letter && next) || (!letter && c != '.' && c != ' ' && c != '-')) {
        return false;
      }
    }
    return true;
  }

  /** How many characters at an offset stand between two names; 0 if none do. */
  private static int between(String text, int at) {
    return switch (text.charAt(at)) {
      case ',', ';', '·', '、', '，', '；', '&' -> 1;
      case ' ' -> text.startsWith("and ", at + 1) ? 5 : 0;
      default -> 0;
    };
  }

  /** The text without footnotes, asides and the numbers behind names. */
  private static String withoutMarks(String text, int end) {
    StringBuilder out = null;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      int skip = 0;
      if (Character.isLetter(c) || c == ' ') {
        // No mark.
      } else if (MARKS.indexOf(c) >= 0) {
        skip = 1;
      } else if (c == '(' || c == '{' || c == '[') {
        int close = text.indexOf(c == '(' ? ')' : c == '{' ? '}' : ']', i);
        skip = close > 0 && close - i <= LONGEST_ASIDE ? close - i + 1 : 0;
      } else if (c >= '0' && c <= '9' && i > 0 && Character.isLetter(text.charAt(i - 1))) {
        skip = numbers(text, i, end);
      }
      if (skip > 0) {
        out = out == null ? new StringBuilder(text.substring(0, i)) : out;
        i += skip - 1;
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? text.substring(0, end) : out.toString();
  }

  /** Digits with commas between them. */
  private static int numbers(String text, int from, int end) {
    int i = from + 1;
    while (i < end
        && (isDigit(text.charAt(i))
            || (text.charAt(i) == ',' && i + 1 < end && isDigit(text.charAt(i + 1))))) {
      i++;
    }
    return i - from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String trimmed(String text, int start, int stop) {
    int from = start;
    int to = stop;
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    if (text.startsWith("and ", from)) {
      from += 4;
    }
    while (to > from && " .:\n\t\u00a0".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return Spaces.single(text, from, Math.max(from, to)).strip();
  }

  private static boolean isName(String name) {
    int tokens = 0;
    boolean capital = false;
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == ' ') {
        if (i > from) {
          int kind = token(name, from, i);
          if (kind == 0 || ++tokens > 6) {
            return false;
          }
          capital |= kind == 2;
        }
        from = i + 1;
      }
    }
    return capital;
  }

  /** 2 for a name, 1 for a part that is written small, 0 for what no name has. */
  private static int token(String name, int from, int to) {
    char first = name.charAt(from);
    boolean upper =
        Character.isUpperCase(first)
            || first == '@'
            || first == '\\'
            || (first >= 0x2e80 && Character.isIdeographic(first) && to - from <= 4);
    if (to - from > 24) {
      return 0;
    }
    boolean joined = false;
    for (int i = from; i < to; i++) {
      char c = name.charAt(i);
      if (isDigit(c) && first != '@') {
        return 0;
      }
      joined |= c == '\'' || c == '-' || c == '’';
    }
    if (NOT_NAMES.contains(name, from, to)) {
      return 0;
    }
    return upper ? 2 : joined || PARTICLES.contains(name, from, to) ? 1 : 0;
  }

  private static boolean isHan(String text) {
    return Character.isIdeographic(text.codePointAt(0)) && text.length() <= 4;
  }
}
