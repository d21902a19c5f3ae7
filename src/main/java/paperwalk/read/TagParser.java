package paperwalk.read;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
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
          "(?i)(?<!\\d)" + YEAR_DIGITS + "[\\s,.-]{1,2}" + MONTHS + "(?:[\\s.]\\d{1,2})?(?![a-z\\d])");
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
          "(?i)[\\[(（,;|-]?\\s*\\b(?:ccf[- ]?[abc]|core[- ]?a\\*?|none|oral|spotlights?|highlights?"
              + "|poster|best (?:student )?paper(?: award)?|(?:short|long|full|regular) paper"
              + "|to appear|accepted|under review|in submission|outstanding paper|honou?rable mention"
              + "|new|hot|top[- ]?\\d+%?)\\b\\s*[\\])）]?");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:(?:published|presented|accepted|appears?|appeared|to appear)\\s+)?"
              + "(?:in|at|by|on|to)\\s+(?:the\\s+)?|^(?:in\\s+)?(?:proc\\.|proceedings)\\s+(?:of\\s+)?(?:the\\s+)?");

  private final VenueNames names;

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
  record Tag(
      String venue, @Nullable Integer year, @Nullable YearMonth month, boolean known) {

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
    String rest = text.replace('\u00a0', ' ').strip();
    if (rest.isEmpty() || !hasSign(rest, trust)) {
      return null;
    }
    rest = BESIDE.matcher(rest).replaceAll(" ");
    Integer year = null;
    YearMonth month = null;
    Matcher matcher;
    if ((matcher = ISO.matcher(rest)).find()) {
      month = month(matcher.group(1), Integer.parseInt(matcher.group(2)));
      rest = cut(rest, matcher);
    } else if ((matcher = DAY_MONTH_YEAR.matcher(rest)).find()) {
      month = month(matcher.group(2), number(matcher.group(1)));
      rest = cut(rest, matcher);
    } else if ((matcher = YEAR_MONTH_NAME.matcher(rest)).find()) {
      month = month(matcher.group(1), number(matcher.group(2)));
      rest = cut(rest, matcher);
    } else if ((matcher = MONTH_YEAR_DIGITS.matcher(rest)).find()) {
      month = month(matcher.group(2), Integer.parseInt(matcher.group(1)));
      rest = cut(rest, matcher);
    }
    matcher = YEAR.matcher(rest);
    while (matcher.find()) {
      Integer found = Integer.valueOf(matcher.group(1));
      if (year == null || year.equals(found)) {
        year = found;
        rest = cut(rest, matcher);
        matcher = YEAR.matcher(rest);
      }
    }
    if (year == null && month != null) {
      year = Integer.valueOf(month.getYear());
    }
    if (month == null && (matcher = ARXIV_MONTH.matcher(trim(rest))).find()) {
      int shortYear = Integer.parseInt(matcher.group(1));
      month =
          YearMonth.of(
              shortYear + (shortYear >= 91 ? 1900 : 2000), Integer.parseInt(matcher.group(2)));
      rest = trim(rest).substring(0, matcher.start());
    }
    if (year == null && month == null) {
      if ((matcher = SHORT_YEAR.matcher(rest)).find()) {
        year = shortYear(matcher.group(1));
        rest = cut(rest, matcher);
      } else if ((matcher = GLUED_YEAR.matcher(rest)).find() && names.isKnown(matcher.group(1))) {
        year = shortYear(matcher.group(2));
        rest = rest.substring(0, matcher.end(1)) + rest.substring(matcher.end(2));
      }
    }
    String venue = venue(rest);
    return accept(venue, year, month, trust);
  }

  /** A cheap look before the patterns: a tag has a year's digit or is a known name. */
  private boolean hasSign(String text, Trust trust) {
    if (trust == Trust.HIGH) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return text.length() <= 100 && names.isKnown(venue(text));
  }

  private @Nullable Tag accept(
      String venue, @Nullable Integer year, @Nullable YearMonth month, Trust trust) {
    boolean known = names.isKnown(venue);
    boolean dated = year != null || month != null;
    if (venue.isEmpty()) {
      return dated ? new Tag("", year, month, false) : null;
    }
    boolean good =
        known
            || trust == Trust.HIGH && venue.length() <= LONGEST
            || dated && !AuthorNames.hasEtAl(venue) && names.isLikely(venue);
    return good && hasLetter(venue) ? new Tag(venue, year, month, known) : null;
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static String venue(String text) {
    String venue = trim(text.replace("*", "").replace("_", " "));
    if (DATE.matcher(venue).matches()) {
      return "";
    }
    venue = LEAD.matcher(venue).replaceFirst("");
    return trim(venue);
  }

  private static String cut(String text, Matcher matcher) {
    return text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
  }

  private static YearMonth month(String year, int month) {
    return YearMonth.of(Integer.parseInt(year), month);
  }

  private static Integer shortYear(String digits) {
    int year = Integer.parseInt(digits);
    return year + (year >= 70 ? 1900 : 2000);
  }

  private static int number(String month) {
    return 1
        + List.of(
                "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
            .indexOf(month.toLowerCase(Locale.ROOT).substring(0, 3));
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
