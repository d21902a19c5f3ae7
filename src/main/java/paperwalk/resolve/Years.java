package paperwalk.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The span of years in which a work is said to have appeared. */
final class Years {
  /** Years that are not known to lie apart. */
  static final int UNKNOWN = -1;

  private static final Pattern ARXIV = Pattern.compile("arxiv:(?:[a-z.A-Z-]+/)?(\\d\\d)\\d{2,}.*");
  private static final Pattern ACL = Pattern.compile("acl:(?:(\\d{4})\\..*|[A-Z](\\d\\d)-.*)");
  private static final int CENTURY = 100;
  private static final int FIRST_OF_ARXIV = 91;

  /** The Anthology begins in 1965. */
  private static final int FIRST_OF_ACL = 65;

  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;

  void add(int year) {
    first = Math.min(first, year);
    last = Math.max(last, year);
  }

  void addAll(Years others) {
    first = Math.min(first, others.first);
    last = Math.max(last, others.last);
  }

  /** Adds the year that an identifier gives away. */
  void addYearOf(String id) {
    Matcher arxiv = ARXIV.matcher(id);
    Matcher acl = ACL.matcher(id);
    if (arxiv.matches()) {
      add(full(Integer.parseInt(arxiv.group(1)), FIRST_OF_ARXIV));
    } else if (acl.matches()) {
      add(
          acl.group(1) != null
              ? Integer.parseInt(acl.group(1))
              : full(Integer.parseInt(acl.group(2)), FIRST_OF_ACL));
    }
  }

  private static int full(int twoDigits, int first) {
    return twoDigits >= first ? 2000 - CENTURY + twoDigits : 2000 + twoDigits;
  }

  boolean isEmpty() {
    return first > last;
  }

  /** How many years lie between two spans; {@link #UNKNOWN} if one of them is empty. */
  int gap(Years others) {
    if (isEmpty() || others.isEmpty()) {
      return UNKNOWN;
    }
    return Math.max(0, Math.max(first - others.last, others.first - last));
  }
}
