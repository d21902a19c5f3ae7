package paperwalk.read;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code year}, {@code date} and {@code month} of a record. */
final class BibDates {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d-(0[1-9]|1[0-2])(?!\\d)");
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?:0?[1-9]|1[0-2])(?!\\d)");
  private static final Pattern NAME = Pattern.compile("(?<![a-z])[a-z]{3,9}");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private BibDates() {}

  static @Nullable Integer year(BibRecord record) {
    for (String field : new String[] {"year", "date", "month"}) {
      Matcher year = YEAR.matcher(record.first(field).map(BibRecord.Value::raw).orElse(""));
      if (year.find()) {
        return Integer.valueOf(year.group());
      }
    }
    return null;
  }

  static @Nullable YearMonth month(BibRecord record, @Nullable Integer year) {
    if (year == null) {
      return null;
    }
    Matcher date = DATE.matcher(record.first("date").map(BibRecord.Value::raw).orElse(""));
    if (date.find()) {
      return YearMonth.of(year, Integer.parseInt(date.group(1)));
    }
    String month = record.first("month").map(BibRecord.Value::raw).orElse("");
    Matcher name = NAME.matcher(month.toLowerCase(Locale.ROOT));
    while (name.find()) {
      int index = MONTHS.indexOf(name.group().substring(0, 3));
      if (index >= 0) {
        return YearMonth.of(year, index + 1);
      }
    }
    Matcher number = NUMBER.matcher(month);
    return number.find() ? YearMonth.of(year, Integer.parseInt(number.group())) : null;
  }
}
