package paperwalk.store.index;

import java.util.function.Function;

/** The triples of one graph, without duplicates, in four orders. */
public final class TripleIndex {
  /** In place of an id: any term. */
  public static final int ANY = -1;

  private final Permutation[] permutations;

  TripleIndex(Function<Order, Permutation> permutations) {
    this.permutations = new Permutation[Order.values().length];
    for (Order order : Order.values()) {
      this.permutations[order.number()] = permutations.apply(order);
    }
  }

  /** The triples in an order. */
  public Permutation order(Order order) {
    return permutations[order.number()];
  }

  /** The number of triples. */
  public long size() {
    return permutations[0].size();
  }

  /** Whether a triple is in the graph. */
  public boolean contains(int subject, int predicate, int object) {
    return rows(subject, predicate, object).count() > 0;
  }

  /**
   * The rows that match a pattern, found by two or three binary searches; their number is exact.
   *
   * @param subject an id, or {@link #ANY}
   * @param predicate an id, or {@link #ANY}
   * @param object an id, or {@link #ANY}
   */
  public RowRange rows(int subject, int predicate, int object) {
    Order order = Order.of(subject >= 0, predicate >= 0, object >= 0);
    Permutation rows = order(order);
    int first = pick(order.first(), subject, predicate, object);
    if (first < 0) {
      return new RowRange(order, rows, 0, rows.size());
    }
    long from = rows.from(first);
    long to = rows.to(first);
    int second = pick(order.second(), subject, predicate, object);
    if (second >= 0) {
      from = rows.lower(from, to, second);
      to = rows.seek(from, to, second + 1);
      int third = pick(order.third(), subject, predicate, object);
      if (third >= 0) {
        from = rows.seekThird(from, to, third);
        to = from < to && rows.third(from) == third ? from + 1 : from;
      }
    }
    return new RowRange(order, rows, from, to);
  }

  private static int pick(int component, int subject, int predicate, int object) {
    return switch (component) {
      case 0 -> subject;
      case 1 -> predicate;
      default -> object;
    };
  }
}
