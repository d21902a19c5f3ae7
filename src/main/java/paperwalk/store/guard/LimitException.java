package paperwalk.store.guard;

import org.apache.jena.query.QueryCancelledException;

/**
 * A query is over one of its limits and ends. To ARQ it is a cancelled query, so that nothing
 * treats it as an error of an expression that leaves a variable unbound.
 */
public final class LimitException extends QueryCancelledException {
  private static final long serialVersionUID = 1L;

  /** Which limit. */
  public enum Limit {
    /** Seconds. */
    TIME,
    /** Bytes held, characters built, rows answered. */
    SIZE,
    /** Nobody waits for the answer any more. */
    GONE
  }

  private final Limit limit;
  private final String message;

  /** Takes the limit and a message for people: what was too much and what to do. */
  public LimitException(Limit limit, String message) {
    this.limit = limit;
    this.message = message;
  }

  /** Which limit it was. */
  public Limit limit() {
    return limit;
  }

  @Override
  public String getMessage() {
    return message;
  }

  /** The place where a query was stopped says nothing, and filling it in is work. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
