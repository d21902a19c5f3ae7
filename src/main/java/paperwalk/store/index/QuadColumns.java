package paperwalk.store.index;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Statements as columns of ids, unsorted.
 *
 * @param graph -1 for the default graph
 * @param terms the number of terms
 * @param included whether the graph with this id is part of the default graph
 */
@SuppressWarnings("ArrayRecordComponent") // Its arrays are read in place and never compared.
record QuadColumns(
    int[] graph, int[] subject, int[] predicate, int[] object, int terms, boolean[] included) {

  int[] component(int number) {
    return switch (number) {
      case 0 -> subject;
      case 1 -> predicate;
      default -> object;
    };
  }

  /** The rows of the named graphs, by graph, subject, predicate and object, without duplicates. */
  int[] named() {
    int[] rows = bySubject(where(row -> graph[row] >= 0));
    return distinct(RowSort.by(graph, terms, rows), true);
  }

  /** The rows of the default graph, by subject, predicate and object, without duplicates. */
  int[] ofDefault() {
    return distinct(bySubject(where(row -> graph[row] < 0 || included[graph[row]])), false);
  }

  private int[] where(IntPredicate wanted) {
    int[] rows = new int[graph.length];
    int count = 0;
    for (int row = 0; row < graph.length; row++) {
      if (wanted.test(row)) {
        rows[count++] = row;
      }
    }
    return count == rows.length ? rows : Arrays.copyOf(rows, count);
  }

  private int[] bySubject(int[] rows) {
    int[] sorted = RowSort.by(object, terms, rows);
    sorted = RowSort.by(predicate, terms, sorted);
    return RowSort.by(subject, terms, sorted);
  }

  private int[] distinct(int[] sorted, boolean withGraph) {
    int count = 0;
    for (int row : sorted) {
      if (count == 0 || !same(sorted[count - 1], row, withGraph)) {
        sorted[count++] = row;
      }
    }
    return count == sorted.length ? sorted : Arrays.copyOf(sorted, count);
  }

  private boolean same(int a, int b, boolean withGraph) {
    return object[a] == object[b]
        && predicate[a] == predicate[b]
        && subject[a] == subject[b]
        && (!withGraph || graph[a] == graph[b]);
  }
}
