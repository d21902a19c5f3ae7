package paperwalk.store.exec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import paperwalk.store.index.Order;
import paperwalk.store.index.Permutation;
import paperwalk.store.index.TripleIndex;

/**
 * How many different subjects and objects the statements of a predicate have, counted when first
 * asked for: a pass over the predicate's rows. Safe for many threads.
 */
final class Statistics {
  private final TripleIndex triples;
  private final Map<Integer, Integer> subjects = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> objects = new ConcurrentHashMap<>();

  Statistics(TripleIndex triples) {
    this.triples = triples;
  }

  double subjects(int predicate) {
    return subjects.computeIfAbsent(predicate, (Integer p) -> distinct(Order.PSO, p));
  }

  double objects(int predicate) {
    return objects.computeIfAbsent(predicate, (Integer p) -> distinct(Order.POS, p));
  }

  private int distinct(Order order, int predicate) {
    Permutation rows = triples.order(order);
    int count = 0;
    int last = -1;
    long to = rows.to(predicate);
    for (long row = rows.from(predicate); row < to; row++) {
      int value = rows.second(row);
      if (value != last) {
        count++;
        last = value;
      }
    }
    return Math.max(1, count);
  }
}
