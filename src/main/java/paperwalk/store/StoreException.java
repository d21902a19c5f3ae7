package paperwalk.store;

/** A store cannot be opened or written; the message says what, where and what to do. */
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Takes a message for people. */
  public StoreException(String message) {
    super(message);
  }
}
