package paperwalk.read;

/** A file cannot be read as a list; the message says what, where and what to do. */
public final class ReadException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Takes a message for people, which begins with the file's name. */
  public ReadException(String message) {
    super(message);
  }
}
