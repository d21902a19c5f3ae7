package paperwalk.recommend;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Dates as people write them: a year, a month or a day. */
public final class DateText {
  private DateText() {}

  /**
   * The number of a date: year times 10,000 plus month times 100 plus day, 0 for what is not said.
   *
   * @param text such as {@code 2024}, {@code 2024-06} or {@code 2024-06-30}
   * @throws IllegalArgumentException if it is no date
   */
  public static int number(String text) {
    String date = text.strip();
    try {
      if (date.length() == 4) {
        return Year.parse(date).getValue() * 10_000;
      }
      if (date.length() == 7) {
        YearMonth month = YearMonth.parse(date);
        return month.getYear() * 10_000 + month.getMonthValue() * 100;
      }
      LocalDate day = LocalDate.parse(date);
      return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "\"" + date + "\" is no date; write 2024, 2024-06 or 2024-06-30", e);
    }
  }
}
