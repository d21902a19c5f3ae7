package paperwalk.resolve;

/** An identity file cannot be used; the message says what, where and what to do. */
public final class IdentityException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Takes a message for people. */
  public IdentityException(String message) {
    super(message);
  }

  /** What is wrong, in words for people. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
