package paperwalk.store.index;

import java.io.IOException;

/** An index file is not what this program can read; the message says what is wrong with it. */
public final class IndexException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Fault {
    /** It was written by another version of the program. */
    OTHER_VERSION,
    /** It is no index, or not whole. */
    DAMAGED
  }

  private final Fault fault;

  IndexException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }
}
