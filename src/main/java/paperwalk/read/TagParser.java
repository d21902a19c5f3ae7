package paperwalk.read;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Span;
import paperwalk.model.StatedTag;

/**
 * Reads where and when a paper appeared: {@code 2024 EMNLP}, {@code NeurIPS'23}, {@code 2024
 * Arxiv-2407}, {@code 2023-AAAI, CCF-A}, {@code 14 Mar 2023}.
 */
final class TagParser {
  private static final int LONGEST = 160;
  private static final String EDGE = " \t\n,;:/|.–—-~·•*_\"'`’‘“”([{【（<)]}】）>@";

  private static final String MONTHS =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String YEAR_DIGITS = "((?:19|20)\\d\\d)";

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)" + YEAR_DIGITS + "(?!\\d)");
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)"
              + YEAR_DIGITS
              + "\\s?[-./年]\\s?(1[0-2]|0?[1-9])(?:\\s?[-./月]\\s?(?:\\d{1,2})日?|月)?(?!\\d)");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?i)(?<![a-z\\d])(?:\\d{1,2}(?:st|nd|rd|th)?[\\s.-]{1,2})?"
              + MONTHS
              + "[\\s,.-]{0,3}(?:\\d{1,2}(?:st|nd|rd|th)?,?[\\s,]{1,2})?"
              + YEAR_DIGITS
              + "(?!\\d)");
  private static final Pattern YEAR_MONTH_NAME =
      Pattern.compile(
          "(?i)(?<!\\d)"
              + YEAR_DIGITS
              + "[\\s,.-]{1,2}"
              + MONTHS
              + "(?:[\\s.]\\d{1,2})?(?![a-z\\d])");
  private static final Pattern MONTH_YEAR_DIGITS =
      Pattern.compile("(?<!\\d)(1[0-2]|0?[1-9])[/.]" + YEAR_DIGITS + "(?!\\d)");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<=[A-Za-z)] ?)['’‘´`](\\d\\d)(?!\\d)['’‘´`]?");
  private static final Pattern GLUED_YEAR =
      Pattern.compile("(?<![A-Za-z])([A-Z][A-Za-z&]{1,13})[- ]?(\\d\\d)(?!\\d)");

  /** Two digits of a year and two of a month, as arXiv ids begin. */
  private static final Pattern ARXIV_MONTH =
      Pattern.compile("(?<=[-\\s:])(\\d\\d)(0[1-9]|1[0-2])(?:\\.\\d{4,5}(?:v\\d+)?)?$");

  /** A month, with or without a day, is no venue. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?\\s*\\d{0,2}"
              + "|\\d{1,2}(?:[-/.]\\d{1,2})?");

  /** What stands beside a venue and is no part of its name. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)[\\[(（,;|-]?\\s*\\b(?:ccf[- ]?[abc]|core[-"
              + " ]?a\\*?|none|oral|spotlights?|highlights?|poster|best (?:student )?paper(?:"
              + " award)?|(?:short|long|full|regular) paper|to appear|accepted|under review|in"
              + " submission|outstanding paper|honou?rable mention|new|hot|top[-"
              + " ]?\\d+%?)\\b\\s*[\\])）]?");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:(?:published|presented|accepted|appears?|appeared|to appear)\\s+)?"
              + "(?:in|at|by|on|to)\\s+(?:the\\s+)?|^(?:in\\s+)?(?:proc\\.|proceedings)\\s+(?:of\\s+)?(?:the\\s+)?");

  private static final int SHORT = 48;
  private static final int LONGEST_DATE = 16;
  private static final List<String> MONTH_NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Set<String> MONTH_STEMS = Set.copyOf(MONTH_NAMES);
  private static final int MOST_FOUND = 8192;

  private final VenueNames names;

  /** What short texts were found to be: in a list, the same venue and year come again and again. */
  private final Map<String, Optional<Tag>> found = new ConcurrentHashMap<>();

  TagParser(VenueNames names) {
    this.names = names;
  }

  /** How much a text must look like a tag to be taken for one. */
  enum Trust {
    /** It stands where only a tag stands: in brackets before a title, in a column of venues. */
    HIGH,
    /** It may be anything. */
    LOW
  }

  /**
   * What a tag says.
   *
   * @param venue empty if none is stated
   * @param known whether the venue is a known one
   */
  record Tag(String venue, @Nullable Integer year, @Nullable YearMonth month, boolean known) {

    StatedTag stated(String text, Span span) {
      return new StatedTag(text.strip(), span, venue, year, month);
    }

    boolean dated() {
      return year != null || month != null;
    }
  }

  /** The tag that the whole text is, or null. */
  @Nullable Tag parse(String text, Trust trust) {
    if (text.length() > LONGEST) {
      return null;
    }
    if (text.length() > SHORT || trust == Trust.HIGH) {
      return find(text, trust);
    }
    Optional<Tag> known = found.get(text);
    if (known == null) {
      known = Optional.ofNullable(find(text, trust));
      if (found.size() < MOST_FOUND) {
        found.put(text, known);
      }
    }
    return known.orElse(null);
  }

  private @Nullable Tag find(String text, Trust trust) {
    String rest = text.replace('\u00a0', ' ').strip();
    if (rest.isEmpty() || !hasSign(rest, trust)) {
      return null;
    }
    if (mayHaveBeside(rest)) {
      rest = BESIDE.matcher(rest).replaceAll(" ");
    }
    Dated dated = Dated.NONE;
    if (!isPlainYear(rest)) {
      dated = month(rest);
      rest = dated.cut(rest);
    }
    YearMonth month = dated.month;
    Integer year = null;
    Matcher years = YEAR.matcher(rest);
    while (years.find()) {
      Integer found = Integer.valueOf(years.group(1));
      if (year == null || year.equals(found)) {
        year = found;
        rest = cut(rest, years);
        years = YEAR.matcher(rest);
      }
    }
    if (year == null && month != null) {
      year = Integer.valueOf(month.getYear());
    }
    if (month == null) {
      String trimmed = trim(rest);
      Matcher arxiv = ARXIV_MONTH.matcher(trimmed);
      if (arxiv.find()) {
        month = arxivMonth(arxiv);
        rest = trimmed.substring(0, arxiv.start());
      }
    }
    if (year == null && month == null) {
      Matcher apostrophe = SHORT_YEAR.matcher(rest);
      Matcher glued = GLUED_YEAR.matcher(rest);
      if (apostrophe.find()) {
        year = shortYear(apostrophe.group(1));
        rest = cut(rest, apostrophe);
      } else if (glued.find() && names.isKnown(glued.group(1))) {
        year = shortYear(glued.group(2));
        rest = rest.substring(0, glued.end(1)) + rest.substring(glued.end(2));
      }
    }
    String venue = venue(rest);
    return accept(venue, year, month, trust);
  }

  /** A month and where in the text it stands. */
  private record Dated(@Nullable YearMonth month, int start, int end) {
    static final Dated NONE = new Dated(null, 0, 0);

    String cut(String text) {
      return month == null ? text : text.substring(0, start) + " " + text.substring(end);
    }
  }

  /** The first date that names a month, in whatever order its parts come. */
  private static Dated month(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return dated(iso, iso.group(1), Integer.parseInt(iso.group(2)));
    }
    Matcher words = DAY_MONTH_YEAR.matcher(text);
    if (words.find()) {
      return dated(words, words.group(2), number(words.group(1)));
    }
    Matcher yearFirst = YEAR_MONTH_NAME.matcher(text);
    if (yearFirst.find()) {
      return dated(yearFirst, yearFirst.group(1), number(yearFirst.group(2)));
    }
    Matcher digits = MONTH_YEAR_DIGITS.matcher(text);
    return digits.find()
        ? dated(digits, digits.group(2), Integer.parseInt(digits.group(1)))
        : Dated.NONE;
  }

  private static Dated dated(Matcher matcher, String year, int month) {
    return new Dated(YearMonth.of(Integer.parseInt(year), month), matcher.start(), matcher.end());
  }

  private static YearMonth arxivMonth(Matcher matcher) {
    int year = Integer.parseInt(matcher.group(1));
    return YearMonth.of(year + (year >= 91 ? 1900 : 2000), Integer.parseInt(matcher.group(2)));
  }

  /** A cheap look before the patterns: a tag has a year's digits or is a known name. */
  private boolean hasSign(String text, Trust trust) {
    if (trust == Trust.HIGH || hasYear(text)) {
      return true;
    }
    boolean lead = text.startsWith("in ") || text.startsWith("In ") || text.startsWith("at ");
    String name = lead ? text.substring(3) : text;
    return text.length() <= 100 && names.mayBeKnown(name) && names.isKnown(venue(text));
  }

  /** Whether two or four digits, or more in a row, may be a year or a date. */
  private static boolean hasYear(String text) {
    int run = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        run++;
      } else {
        if (run == 2 || run == 4 || run > 5) {
          return true;
        }
        run = 0;
      }
    }
    return false;
  }

  /** Whether all digits of a text are one year, and no month is named. */
  private static boolean isPlainYear(String text) {
    int runs = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        runs += i == 0 || text.charAt(i - 1) < '0' || text.charAt(i - 1) > '9' ? 1 : 0;
      } else if (Character.isLetter(c)
          && (i == 0 || !Character.isLetter(text.charAt(i - 1)))
          && i + 3 <= text.length()
          && MONTH_STEMS.contains(text.substring(i, i + 3).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return runs == 1 && digits == 4;
  }

  private @Nullable Tag accept(
      String venue, @Nullable Integer year, @Nullable YearMonth month, Trust trust) {
    boolean known = names.isKnown(venue);
    boolean dated = year != null || month != null;
    if (venue.isEmpty()) {
      return dated ? new Tag("", year, month, false) : null;
    }
    int comma = venue.lastIndexOf(',');
    if (!known && trust == Trust.LOW && comma > 0 && names.isKnown(venue.substring(comma + 1))) {
      // What stands before a venue that is known is something else, such as names.
      return null;
    }
    boolean good =
        known
            || (trust == Trust.HIGH && venue.length() <= LONGEST)
            || (dated
                && !AuthorNames.hasEtAl(venue)
                && (venue.indexOf(')') < 0 || venue.indexOf('(') >= 0)
                && names.isLikely(venue));
    return good && hasLetter(venue) ? new Tag(venue, year, month, known) : null;
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static String venue(String text) {
    boolean marked = text.indexOf('*') >= 0 || text.indexOf('_') >= 0;
    String venue = trim(marked ? text.replace("*", "").replace("_", " ") : text);
    if (venue.isEmpty() || (venue.length() <= LONGEST_DATE && DATE.matcher(venue).matches())) {
      return "";
    }
    return "iatbopIATBOP".indexOf(venue.charAt(0)) < 0
        ? venue
        : trim(LEAD.matcher(venue).replaceFirst(""));
  }

  /** Only a text of several words or with punctuation has anything beside a venue. */
  private static boolean mayHaveBeside(String text) {
    int spaces = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      spaces += c == ' ' ? 1 : 0;
      if (spaces > 1 || c == '(' || c == ',' || c == '[' || c == '（' || c == '|' || c == ';') {
        return true;
      }
    }
    return text.length() <= 8;
  }

  private static String cut(String text, Matcher matcher) {
    return text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
  }

  private static Integer shortYear(String digits) {
    int year = Integer.parseInt(digits);
    return year + (year >= 70 ? 1900 : 2000);
  }

  private static int number(String month) {
    return 1 + MONTH_NAMES.indexOf(month.toLowerCase(Locale.ROOT).substring(0, 3));
  }

  /** Without punctuation at both ends; a bracket that is part of the name stays with its other. */
  static String trim(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        plain.append(c);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    int from = 0;
    int to = plain.length();
    while (from < to && EDGE.indexOf(plain.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && EDGE.indexOf(plain.charAt(to - 1)) >= 0 && !closes(plain, from, to - 1)) {
      to--;
    }
    return plain.substring(from, to);
  }

  private static boolean closes(CharSequence text, int from, int at) {
    if (text.charAt(at) != ')') {
      return false;
    }
    int depth = 0;
    for (int i = at; i >= from; i--) {
      depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
      if (depth == 0) {
        return at - i > 1 && Character.isLetterOrDigit(text.charAt(i + 1));
      }
    }
    return false;
  }
}
