package paperwalk.store.exec;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A pattern in each named graph in turn, or in that which the variable names already. The variable
 * gets the graph's name after the pattern was matched, as SPARQL has it (18.6, evaluation of
 * GRAPH).
 */
final class GraphRows extends Rows {
  private final Rows input;
  private final int[] row;
  private final int slot;
  private final int[] graphs;
  private final IntFunction<Rows> patterns;
  private final @Nullable Rows[] planned;
  private int graph;
  private int only;
  private @Nullable Rows running;
  private boolean mine;

  /**
   * Takes a pattern.
   *
   * @param graphs the names of all named graphs, ascending
   * @param patterns plans the pattern for one of them, by its place among the names
   */
  GraphRows(Rows input, int[] row, int slot, int[] graphs, IntFunction<Rows> patterns) {
    this.input = input;
    this.row = row;
    this.slot = slot;
    this.graphs = graphs;
    this.patterns = patterns;
    this.planned = new Rows[graphs.length];
  }

  @Override
  void begin() {
    release();
    running = null;
    graph = graphs.length;
    input.begin();
  }

  private void release() {
    if (mine) {
      row[slot] = UNBOUND;
      mine = false;
    }
  }

  @Override
  boolean next() {
    while (true) {
      release();
      Rows current = running;
      if (current != null) {
        if (current.next()) {
          if (row[slot] == UNBOUND) {
            row[slot] = graphs[graph];
            mine = true;
            return true;
          }
          if (row[slot] == graphs[graph]) {
            return true;
          }
          continue;
        }
        running = null;
        graph = only >= 0 ? graphs.length : graph + 1;
      } else if (input.next()) {
        only = row[slot] == UNBOUND ? -1 : java.util.Arrays.binarySearch(graphs, row[slot]);
        graph = row[slot] == UNBOUND ? 0 : only < 0 ? graphs.length : only;
      } else {
        return false;
      }
      if (graph < graphs.length) {
        running = pattern(graph);
        running.begin();
      }
    }
  }

  private Rows pattern(int place) {
    Rows known = planned[place];
    if (known == null) {
      known = patterns.apply(place);
      planned[place] = known;
    }
    return known;
  }
}
