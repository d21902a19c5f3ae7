package paperwalk.model;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a list says that a paper appeared, such as {@code 2024 EMNLP}.
 *
 * @param text as written, without its brackets; where venue and year stand apart, that of the venue
 * @param span the text's place
 * @param venue the name of the venue alone; empty if none is stated
 * @param year the year, if stated
 * @param month year and month, if stated (as in {@code Arxiv-2407})
 */
public record StatedTag(
    String text, Span span, String venue, @Nullable Integer year, @Nullable YearMonth month) {

  /** The year, or that of the month; null if neither is stated. */
  public @Nullable Integer anyYear() {
    return year != null || month == null ? year : Integer.valueOf(month.getYear());
  }
}
