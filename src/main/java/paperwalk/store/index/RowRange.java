package paperwalk.store.index;

/**
 * The rows that match a pattern: they lie together in one of the orders.
 *
 * @param order how the rows are sorted
 * @param rows the permutation
 * @param from the first row
 * @param to the row after the last
 */
public record RowRange(Order order, Permutation rows, long from, long to) {
  /** How many rows match. */
  public long count() {
    return to - from;
  }
}
