package paperwalk.store.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.jspecify.annotations.Nullable;
import paperwalk.store.QueryLimits;
import paperwalk.store.guard.LimitException.Limit;

/**
 * The bytes that one query holds, and the place where it learns that it has to end.
 *
 * <p>Whatever keeps rows (a sort, a hash table, a set of what was seen) takes their bytes before it
 * keeps them, many at a time if it can, and gives them back when it lets go of them. Sizes are
 * estimates; the limit is far below what would hurt others. All calls are made by the query's own
 * thread, but for {@link #stop}, which any may make.
 */
public final class MemoryAccount {
  /** About what a row of few columns costs in a collection, without its texts. */
  public static final long ROW = 96;

  private static final Symbol KEY = Symbol.create("https://w3id.org/paperwalk/ns#memoryAccount");

  /** Shorter texts than these are many queries' daily bread, and soon gone. */
  private static final int LONG_TEXT = 1 << 14;

  private final long most;
  private final int longest;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private long held;
  private long built;
  private volatile @Nullable LimitException stopped;

  /** An account for a query with limits. */
  public MemoryAccount(QueryLimits limits) {
    this.most = limits.memory();
    this.longest = limits.text();
  }

  private MemoryAccount() {
    this.most = Long.MAX_VALUE;
    this.longest = Integer.MAX_VALUE;
  }

  /** The account of the query that runs with a context; one without limit if it has none. */
  public static MemoryAccount of(@Nullable Context context) {
    MemoryAccount account = context == null ? null : context.get(KEY);
    return account == null ? new MemoryAccount() : account;
  }

  /** Makes this the account of the query that runs with a context. */
  public void open(Context context) {
    context.put(KEY, this);
    // ARQ's own iterators look at this at every row.
    context.put(org.apache.jena.sparql.ARQConstants.symCancelQuery, cancelled);
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
      throw over(
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
   * Asks for a text that is about to be built: so long, and no longer.
   *
   * @throws LimitException if it is too long
   */
  public void fits(long characters) {
    if (characters > longest) {
      throw over(
          "a function would build a text of more than the %,d characters allowed"
              .formatted(longest));
    }
  }

  /**
   * Takes a text that has been built. Nobody says when it is held no more, so the long ones are
   * counted from the query's beginning to its end.
   *
   * @throws LimitException if it is too long, or too many long ones have been built
   */
  public void text(long characters) {
    if (characters <= LONG_TEXT) {
      return;
    }
    check();
    fits(characters);
    built += characters;
    if (built > most) {
      throw over(
          "the query has built more than %s of long texts; ask for less at a time"
              .formatted(inWords(most)));
    }
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
  public synchronized void stop(LimitException why) {
    if (stopped == null) {
      stopped = why;
      cancelled.set(true);
    }
  }

  /** Why it has to end, or null if it has not. */
  public @Nullable LimitException stopped() {
    return stopped;
  }

  /** Some of ARQ swallows what a filter throws; what is written down here is not forgotten. */
  private LimitException over(String message) {
    LimitException why = new LimitException(Limit.SIZE, message);
    stop(why);
    return why;
  }

  private static String inWords(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
