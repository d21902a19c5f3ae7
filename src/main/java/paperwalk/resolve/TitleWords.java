package paperwalk.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A title by its words: how much it tells, and whether another can be a title of the same work.
 *
 * <p>A preprint and its publication, an abbreviation, a cut or misspelt title agree; two titles
 * that are plainly of two works do not.
 */
final class TitleWords {
  /** From this number of telling words on a title hardly belongs to two works. */
  static final int TELLING = 3;

  /** Share of their telling words that two titles of one work have in common, at least. */
  private static final double SHARED_WORDS = 0.5;

  /** The same for the groups of three letters of their words. */
  private static final double SHARED_TRIPLES = 0.6;

  /** Titles of fewer letters are compared letter by letter instead: one in five may be wrong. */
  private static final int SHORT = 20;

  private static final int MISTYPED = 5;

  /** A title that is cut off gives at least so many letters. */
  private static final int CUT = 10;

  /** What two titles say behind the colon tells from so many letters on. */
  private static final int TAIL = 16;

  /** More letters say no more about whether titles agree. */
  private static final int COMPARED = 200;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HEAD = Pattern.compile("[:：?]|\\s[-–—]+\\s|[–—]");

  /** Words that say nothing about which work it is. */
  private static final Set<String> EMPTY =
      words(
          "a an and any are as at by can do does for from how in into is it its of on or the their"
              + " this to towards toward under using via we what when where which with without"
              + " paper papers article arxiv pdf link here code data dataset slides video project"
              + " page website blog post book chapter thesis report technical work works untitled"
              + " title survey surveys review reviews overview tutorial introduction study studies"
              + " comprehensive brief perspective position benchmark framework new novel official"
              + " implementation supplementary appendix");

  /** Words that half of a field's titles have. */
  private static final Set<String> FIELD =
      words(
          "large language model models llm llms neural network networks deep learning machine"
              + " method methods approach based data efficient training generation system systems"
              + " task tasks multi");

  private final String key;
  private final List<String> words;
  private final Set<String> telling = new HashSet<>();
  private final Set<String> own;
  private final String ownKey;
  private final String head;
  private final String tail;

  private TitleWords(String title) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(TitleKey.plain(cut(title)), Normalizer.Form.NFD))
            .replaceAll("");
    this.words = split(plain);
    this.key = String.join("", words);
    words.stream().filter(word -> !EMPTY.contains(word)).forEach(telling::add);
    Set<String> special = new HashSet<>(telling);
    special.removeAll(FIELD);
    this.own = special.size() < 2 ? telling : special;
    this.ownKey = words.stream().filter(own::contains).collect(Collectors.joining());
    String[] parts = HEAD.split(plain, 2);
    this.tail = parts.length < 2 ? "" : String.join("", split(parts[1]));
    List<String> first = split(parts[0]);
    this.head = first.stream().allMatch(EMPTY::contains) ? "" : String.join("", first);
  }

  static TitleWords of(String title) {
    return new TitleWords(title);
  }

  /** How many different words say which work it is. */
  int telling() {
    return telling.size();
  }

  /** Whether both can be titles of one work. */
  boolean agreesWith(TitleWords other) {
    return key.equals(other.key)
        || key.isEmpty()
        || other.key.isEmpty()
        || latin() != other.latin()
        || begins(this, other)
        || begins(other, this)
        || (head.length() > 2 && head.equals(other.head))
        || (tail.length() >= TAIL && tail.equals(other.tail))
        || initials(this, other)
        || initials(other, this)
        || shared(own, other.own) >= SHARED_WORDS
        || alike(other);
  }

  /** A short name that the longer title holds, or the longer title cut off. */
  private static boolean begins(TitleWords brief, TitleWords full) {
    return (!brief.telling.isEmpty()
            && brief.telling.size() < TELLING
            && brief.telling.size() < full.telling.size()
            && full.words.containsAll(brief.telling))
        || (brief.key.length() >= CUT && full.key.startsWith(brief.key));
  }

  private static boolean initials(TitleWords brief, TitleWords full) {
    if (brief.key.length() < 3 || brief.key.length() > full.words.size()) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder told = new StringBuilder();
    for (String word : full.words) {
      all.appendCodePoint(word.codePointAt(0));
      if (!EMPTY.contains(word)) {
        told.appendCodePoint(word.codePointAt(0));
      }
    }
    return all.indexOf(brief.key) == 0 || told.indexOf(brief.key) == 0;
  }

  private boolean latin() {
    return key.codePoints().anyMatch(c -> c >= 'a' && c <= 'z');
  }

  private boolean alike(TitleWords other) {
    boolean brief = Math.min(ownKey.length(), other.ownKey.length()) < SHORT;
    return brief ? mistyped(key, other.key) : dice(ownKey, other.ownKey) >= SHARED_TRIPLES;
  }

  /** Jaccard 1901. */
  private static double shared(Set<String> a, Set<String> b) {
    long common = a.stream().filter(b::contains).count();
    long all = a.size() + b.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /** Dice 1945, of the texts' groups of three letters. */
  private static double dice(String a, String b) {
    Map<String, Integer> pieces = new HashMap<>();
    for (int i = 0; i + 3 <= a.length(); i++) {
      pieces.merge(a.substring(i, i + 3), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 3 <= b.length(); i++) {
      String piece = b.substring(i, i + 3);
      if (pieces.merge(piece, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    int all = Math.max(0, a.length() - 2) + Math.max(0, b.length() - 2);
    return all == 0 ? 0 : 2.0 * common / all;
  }

  /** Letters left out, added, changed or swapped (Damerau 1964); another number is no slip. */
  private static boolean mistyped(String a, String b) {
    int most = Math.max(1, Math.min(a.length(), b.length()) / MISTYPED);
    boolean near =
        a.length() <= COMPARED / 2
            && Math.abs(a.length() - b.length()) <= most
            && digits(a).equals(digits(b));
    if (!near) {
      return false;
    }
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        steps[i][j] =
            Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[a.length()][b.length()] <= most;
  }

  private static String digits(String text) {
    return text.replaceAll("\\D+", "");
  }

  private static String cut(String title) {
    return title.length() > COMPARED ? title.substring(0, COMPARED) : title;
  }

  private static List<String> split(String text) {
    return Arrays.stream(BREAK.split(text)).filter(word -> !word.isEmpty()).toList();
  }

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }
}
