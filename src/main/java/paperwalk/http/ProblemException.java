package paperwalk.http;

/** A request cannot be answered; becomes a problem document (RFC 9457). */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  /**
   * Takes what went wrong.
   *
   * @param status an HTTP status from 400 to 599
   * @param title the kind of problem in a few words
   * @param detail what is wrong with this request and what to do
   */
  ProblemException(int status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }
}
