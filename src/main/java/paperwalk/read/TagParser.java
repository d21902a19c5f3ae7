package paperwalk.read;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperwalk.model.Span;
import paperwalk.model.StatedTag;

/** Reads {@code 2024 EMNLP}, {@code EMNLP 2024} or {@code 2024 Arxiv-2407}. */
final class TagParser {
  private static final String EDGE = " ,;:/–—-";
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** Two digits of a year and two of a month, as arXiv ids begin. */
  private static final Pattern MONTH = Pattern.compile("[-\\s](\\d\\d)(0[1-9]|1[0-2])$");

  /** A month, with or without a day, is no venue. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?\\s*\\d{0,2}"
              + "|\\d{1,2}(?:[-/.]\\d{1,2})?");

  private TagParser() {}

  /** The tag, if the text states a year or a month. */
  static Optional<StatedTag> parse(String text, Span span) {
    String rest = text.strip();
    Integer year = null;
    Matcher years = YEAR.matcher(rest);
    if (years.find()) {
      year = Integer.valueOf(years.group());
      rest = rest.substring(0, years.start()) + rest.substring(years.end());
    }
    rest = trim(rest);
    YearMonth month = null;
    Matcher months = MONTH.matcher(rest);
    if (months.find()) {
      int shortYear = Integer.parseInt(months.group(1));
      month =
          YearMonth.of(
              shortYear + (shortYear >= 91 ? 1900 : 2000), Integer.parseInt(months.group(2)));
      rest = trim(rest.substring(0, months.start()));
    }
    if (DATE.matcher(rest).matches()) {
      rest = "";
    }
    return year == null && month == null
        ? Optional.empty()
        : Optional.of(new StatedTag(text.strip(), span, rest, year, month));
  }

  private static String trim(String text) {
    String plain = text.replaceAll("\\s+", " ");
    int from = 0;
    int to = plain.length();
    while (from < to && EDGE.indexOf(plain.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && EDGE.indexOf(plain.charAt(to - 1)) >= 0) {
      to--;
    }
    return plain.substring(from, to);
  }
}
