package paperwalk.store.index;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.jspecify.annotations.Nullable;

/**
 * The values of literals that are ordered by value (XML Schema 1.1 part 2), as numbers: a year, a
 * count of months, days or seconds, or the number itself.
 */
final class Values {
  /** Longer numbers are legal, and cost time in the square of their length to read. */
  private static final int LONGEST = 1_000;

  private static final Pattern DATE =
      Pattern.compile(
          "(-?\\d{4,9})(?:-(\\d\\d))?(?:-(\\d\\d))?(?:T(\\d\\d):(\\d\\d):(\\d\\d(?:\\.\\d+)?))?(Z|[+-]\\d\\d:\\d\\d)?");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?");

  private Values() {}

  /** The kind in which a lexical form has its place; {@link TermKind#OTHER} if it has none. */
  static TermKind kind(TermKind kind, String lexical) {
    RDFDatatype datatype = kind.datatype();
    if (datatype == null || lexical.length() > LONGEST || !datatype.isValid(lexical)) {
      return TermKind.OTHER;
    }
    return switch (kind) {
      case DOUBLE, FLOAT ->
          lexical.endsWith("INF") || NUMBER.matcher(lexical).matches() ? kind : TermKind.OTHER;
      case G_YEAR, G_YEAR_MONTH, DATE, DATE_TIME -> temporal(kind, lexical);
      default -> NUMBER.matcher(lexical).matches() ? kind : TermKind.OTHER;
    };
  }

  private static TermKind temporal(TermKind kind, String lexical) {
    Matcher date = DATE.matcher(lexical);
    if (!date.matches() || !real(date)) {
      return TermKind.OTHER;
    }
    if (date.group(7) == null) {
      return kind;
    }
    return kind == TermKind.DATE_TIME ? TermKind.DATE_TIME_ZONED : TermKind.OTHER;
  }

  private static boolean real(Matcher date) {
    try {
      return day(date) != Long.MIN_VALUE;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A number that follows the value; equal only if the value is, or is hardly different. */
  static double approximate(TermKind kind, String lexical) {
    return switch (kind) {
      case DOUBLE, FLOAT -> binary(kind, lexical);
      default -> exact(kind, lexical).doubleValue();
    };
  }

  /** Minus zero equals zero. */
  private static double binary(TermKind kind, String lexical) {
    if (lexical.endsWith("INF")) {
      return lexical.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return kind == TermKind.FLOAT
        ? Float.parseFloat(lexical) + 0.0
        : Double.parseDouble(lexical) + 0.0;
  }

  /** Compares two values of a kind. */
  static int compare(TermKind kind, String a, String b) {
    return kind == TermKind.DOUBLE || kind == TermKind.FLOAT
        ? Double.compare(binary(kind, a), binary(kind, b))
        : exact(kind, a).compareTo(exact(kind, b));
  }

  private static BigDecimal exact(TermKind kind, String lexical) {
    if (kind.compareTo(TermKind.G_YEAR) < 0) {
      return new BigDecimal(lexical);
    }
    Matcher date = DATE.matcher(lexical);
    if (!date.matches()) {
      throw new IllegalArgumentException(lexical + " is no " + kind);
    }
    return switch (kind) {
      case G_YEAR -> new BigDecimal(date.group(1));
      case G_YEAR_MONTH ->
          BigDecimal.valueOf(Long.parseLong(date.group(1)) * 12 + Long.parseLong(date.group(2)));
      case DATE -> BigDecimal.valueOf(day(date));
      default -> instant(date);
    };
  }

  private static long day(Matcher date) {
    int month = date.group(2) == null ? 1 : Integer.parseInt(date.group(2));
    int day = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
    return LocalDate.of(Integer.parseInt(date.group(1)), month, day).toEpochDay();
  }

  private static BigDecimal instant(Matcher date) {
    long minutes =
        day(date) * 1440
            + Long.parseLong(date.group(4)) * 60
            + Long.parseLong(date.group(5))
            - zone(date.group(7));
    return BigDecimal.valueOf(minutes * 60).add(new BigDecimal(date.group(6)));
  }

  /** The offset from UTC in minutes; 0 if there is none. */
  private static int zone(@Nullable String zone) {
    if (zone == null || zone.equals("Z")) {
      return 0;
    }
    int minutes = Integer.parseInt(zone.substring(1, 3)) * 60 + Integer.parseInt(zone.substring(4));
    return zone.startsWith("-") ? -minutes : minutes;
  }
}
