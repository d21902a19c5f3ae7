package paperwalk.http;

/** The server cannot start; the message says what, where and what to do. */
public final class ServerException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Takes a message for people. */
  public ServerException(String message) {
    super(message);
  }
}
