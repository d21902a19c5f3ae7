package paperwalk.store;

import java.time.Duration;

/**
 * What one query may take. A query over a limit ends with a {@link SparqlException} that says
 * which.
 *
 * @param time wall time, from the first step to the last row written
 * @param memory bytes of rows, groups and graphs held at once, and of long texts built in all
 * @param text characters of the longest text that a function may build
 * @param length characters of the query
 * @param depth how deep brackets and braces may be nested
 * @param parts how many operators, groups and clauses a query may have: each may be a step of
 *     recursion later
 * @param rows rows or statements of the answer
 */
public record QueryLimits(
    Duration time, long memory, int text, int length, int depth, int parts, long rows) {

  /** Generous for people, small beside the memory of a server. */
  public static final QueryLimits DEFAULT =
      new QueryLimits(Duration.ofSeconds(30), 256L << 20, 1 << 20, 1 << 20, 200, 4000, 10_000_000L);

  /** The same with another time. */
  public QueryLimits withTime(Duration other) {
    return new QueryLimits(other, memory, text, length, depth, parts, rows);
  }

  /** The same with other bytes of memory. */
  public QueryLimits withMemory(long bytes) {
    return new QueryLimits(time, bytes, text, length, depth, parts, rows);
  }

  /** The same with another number of rows. */
  public QueryLimits withRows(long most) {
    return new QueryLimits(time, memory, text, length, depth, parts, most);
  }
}
