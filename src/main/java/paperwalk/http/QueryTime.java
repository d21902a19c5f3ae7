package paperwalk.http;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameter {@code timeout}: a client may want to wait for less than the server would allow.
 */
final class QueryTime {
  private static final Pattern TIME = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(ms|s)?");

  private QueryTime() {}

  /**
   * How long a query may take.
   *
   * @param asked seconds, as {@code 5}, {@code 0.5} or {@code 5s}, or milliseconds, as {@code
   *     500ms}; null or blank for all that is allowed
   * @param most what is allowed
   * @throws ProblemException (400) if it is no time
   */
  static Duration of(@Nullable String asked, Duration most) {
    if (asked == null || asked.isBlank()) {
      return most;
    }
    Matcher time = TIME.matcher(asked.strip());
    if (!time.matches()) {
      throw new ProblemException(
          400,
          "Unknown time",
          "timeout=%s: give seconds, as 5 or 0.5, or milliseconds, as 500ms.".formatted(asked));
    }
    double seconds = Double.parseDouble(time.group(1)) / ("ms".equals(time.group(2)) ? 1000 : 1);
    Duration wanted = Duration.ofMillis(Math.max(1, (long) (seconds * 1000)));
    return wanted.compareTo(most) < 0 ? wanted : most;
  }
}
