package paperwalk.store.text;

/** A search was not answered; the message says why, in words for people. */
public final class TextSearchException extends Exception {
  private static final long serialVersionUID = 1L;

  TextSearchException(String message) {
    super(message);
  }

  /** Why, in words for people. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
