package paperwalk.recommend;

/** No paper, or more than one, is what somebody asked for; the message names the nearest. */
public final class UnknownPaperException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Takes a message for people. */
  public UnknownPaperException(String message) {
    super(message);
  }

  /** What is wrong, in words for people. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
