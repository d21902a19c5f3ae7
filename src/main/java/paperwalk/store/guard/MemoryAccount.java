package paperwalk.store.guard;

import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.jspecify.annotations.Nullable;
import paperwalk.store.guard.LimitException.Limit;

/**
 * The bytes that one query holds, and the place where it learns that it has to end.
 *
 * <p>Whatever keeps rows (a sort, a hash table, a set of what was seen) takes their bytes before it
 * keeps them, many at a time if it can, and gives them back when it lets go of them. Sizes are
 * estimates; the limit is far below what would hurt others. Both calls are made by the query's own
 * thread; {@link #stop} by any.
 */
public final class MemoryAccount {
  /** About what a row of few columns costs in a collection, without its texts. */
  public static final long ROW = 96;

  private static final Symbol KEY = Symbol.create("https://w3id.org/paperwalk/ns#memoryAccount");

  private final long most;
  private long held;
  private volatile @Nullable LimitException stopped;

  /**
   * An account.
   *
   * @param most how many bytes may be held at once
   */
  public MemoryAccount(long most) {
    this.most = most;
  }

  /** The account of the query that runs with a context; one without limit if it has none. */
  public static MemoryAccount of(Context context) {
    MemoryAccount account = context.get(KEY);
    return account == null ? new MemoryAccount(Long.MAX_VALUE) : account;
  }

  /** Makes this the account of the query that runs with a context. */
  public void open(Context context) {
    context.put(KEY, this);
  }

  /**
   * Takes bytes that are about to be held.
   *
   * @throws LimitException if that is too much, or the query has to end for another reason
   */
  public void take(long bytes) {
    check();
    held += bytes;
    if (held > most) {
      throw new LimitException(
          Limit.SIZE,
          "the query would hold more than the %s of memory allowed; ask for less at a time"
              .formatted(inWords(most)));
    }
  }

  /** Gives bytes back that are held no more. */
  public void give(long bytes) {
    held -= bytes;
  }

  /** The bytes held now. */
  public long held() {
    return held;
  }

  /**
   * Returns if the query may go on: cheap enough for every row, every step of a pattern's search.
   *
   * @throws LimitException if it has to end
   */
  public void check() {
    LimitException why = stopped;
    if (why != null) {
      throw why;
    }
  }

  /** Lets the query end at its next {@link #check}; the first reason counts. */
  public void stop(LimitException why) {
    if (stopped == null) {
      stopped = why;
    }
  }

  /** Why it has to end, or null if it has not. */
  public @Nullable LimitException stopped() {
    return stopped;
  }

  static String inWords(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
