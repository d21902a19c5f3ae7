package paperwalk.store;

/** A query was not answered; the message says why and, for a mistake in it, where. */
public final class SparqlException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a query was not answered. */
  public enum Reason {
    /** The text is no SPARQL query. */
    SYNTAX,
    /** It asks for what is not allowed: a change, another service, another file. */
    REFUSED,
    /** It took longer than allowed. */
    TIMEOUT,
    /** It would hold, build or answer more than allowed. */
    TOO_LARGE,
    /** It was stopped, since nobody waits for its answer. */
    STOPPED,
    /** It failed while running. */
    FAILED
  }

  private final Reason reason;

  /** Takes the reason and a message for people. */
  public SparqlException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What is wrong, in words for people. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
