package paperwalk.http;

import java.util.List;

/** A request cannot be answered; becomes a problem document (RFC 9457). */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final transient List<?> nearest;

  /**
   * Takes what went wrong.
   *
   * @param status an HTTP status from 400 to 599
   * @param title the kind of problem in a few words
   * @param detail what is wrong with this request and what to do
   */
  ProblemException(int status, String title, String detail) {
    this(status, title, detail, List.of());
  }

  /**
   * The same, with what may have been meant.
   *
   * @param nearest written as JSON to the member {@code nearest}, unless it is empty
   */
  ProblemException(int status, String title, String detail, List<?> nearest) {
    super(detail);
    this.status = status;
    this.title = title;
    this.nearest = List.copyOf(nearest);
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  List<?> nearest() {
    return nearest;
  }
}
