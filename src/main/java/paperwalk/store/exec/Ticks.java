package paperwalk.store.exec;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.jspecify.annotations.Nullable;
import paperwalk.store.guard.MemoryAccount;

/** Ends a query that has to end, a few hundred steps after it was told at the latest. */
final class Ticks {
  private static final int STEPS = 0xFF;

  private final MemoryAccount account;
  private final @Nullable AtomicBoolean signal;
  private int count;

  Ticks(MemoryAccount account, ExecutionContext context) {
    this.account = account;
    this.signal = context.getCancelSignal();
  }

  /** A step of any loop. */
  void tick() {
    if ((++count & STEPS) == 0) {
      check();
    }
  }

  private void check() {
    account.check();
    if (signal != null && signal.get()) {
      throw new QueryCancelledException();
    }
  }

  /** Takes memory from the query's account. */
  void take(long bytes) {
    account.take(bytes);
  }

  /** Gives it back. */
  void give(long bytes) {
    account.give(bytes);
  }
}
