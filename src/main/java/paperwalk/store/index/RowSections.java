package paperwalk.store.index;

import java.io.IOException;

/** Sorts the statements into all orders and writes them. */
final class RowSections {
  private final QuadColumns quads;
  private final IndexFileWriter out;
  private final int[] bases = new int[3];
  private int defaultGraph = -1;

  RowSections(QuadColumns quads, IndexFileWriter out) {
    this.quads = quads;
    this.out = out;
  }

  /** The place of the named graph that is the whole default graph; -1 if there is none. */
  int defaultGraph() {
    return defaultGraph;
  }

  /** The first subject, predicate and object with an entry in the starts. */
  int[] bases() {
    return bases;
  }

  void write() throws IOException {
    int[] named = quads.named();
    writeGraphs(named);
    writeOrders(named, true);
    int[] ofDefault = quads.ofDefault();
    if (defaultGraph >= 0 && sharesRows(named, ofDefault)) {
      // One named graph is all there is: its rows serve for both.
      writeStarts(ofDefault);
      return;
    }
    defaultGraph = -1;
    writeOrders(ofDefault, false);
    writeStarts(ofDefault);
  }

  /** The included graphs' rows are as many as the default graph's, and there is one such graph. */
  private boolean sharesRows(int[] named, int[] ofDefault) {
    int wanted = -1;
    int count = 0;
    for (int row : named) {
      int graph = quads.graph()[row];
      if (quads.included()[graph]) {
        if (wanted >= 0 && graph != wanted) {
          return false;
        }
        wanted = graph;
        count++;
      }
    }
    return count == ofDefault.length && count > 0;
  }

  private void writeGraphs(int[] named) throws IOException {
    IntColumn ids = new IntColumn();
    IntColumn starts = new IntColumn();
    for (int i = 0; i < named.length; i++) {
      int graph = quads.graph()[named[i]];
      if (ids.size() == 0 || ids.get(ids.size() - 1) != graph) {
        if (quads.included()[graph]) {
          defaultGraph = ids.size();
        }
        ids.add(graph);
        starts.add(i);
      }
    }
    starts.add(named.length);
    out.section(
        Section.GRAPH_IDS,
        () -> {
          for (int i = 0; i < ids.size(); i++) {
            out.putInt(ids.get(i));
          }
        });
    out.section(
        Section.GRAPH_STARTS,
        () -> {
          for (int i = 0; i < starts.size(); i++) {
            out.putLong(starts.get(i));
          }
        });
  }

  /** Each order comes of another by one more stable pass. */
  private void writeOrders(int[] spo, boolean named) throws IOException {
    writeOrder(Order.SPO, spo, named);
    writeOrder(Order.PSO, sort(quads.predicate(), spo, named), named);
    int[] osp = sort(quads.object(), spo, named);
    writeOrder(Order.OSP, osp, named);
    writeOrder(Order.POS, sort(quads.predicate(), osp, named), named);
  }

  private int[] sort(int[] column, int[] rows, boolean named) {
    int[] sorted = RowSort.by(column, quads.terms(), rows);
    return named ? RowSort.by(quads.graph(), quads.terms(), sorted) : sorted;
  }

  private void writeOrder(Order order, int[] rows, boolean named) throws IOException {
    int[] components = {order.first(), order.second(), order.third()};
    for (int column = 0; column < components.length; column++) {
      int[] values = quads.component(components[column]);
      out.section(
          named ? Section.named(order, column) : Section.ofDefault(order, column),
          () -> {
            for (int row : rows) {
              out.putInt(values[row]);
            }
          });
    }
  }

  private void writeStarts(int[] rows) throws IOException {
    for (int component = 0; component < bases.length; component++) {
      int[] values = quads.component(component);
      int least = Integer.MAX_VALUE;
      int most = -1;
      for (int row : rows) {
        least = Math.min(least, values[row]);
        most = Math.max(most, values[row]);
      }
      bases[component] = rows.length == 0 ? 0 : least;
      long[] starts = new long[most < 0 ? 1 : most - least + 2];
      for (int row : rows) {
        starts[values[row] - least + 1]++;
      }
      for (int i = 1; i < starts.length; i++) {
        starts[i] += starts[i - 1];
      }
      out.section(
          Section.starts(component),
          () -> {
            for (long start : starts) {
              out.putLong(start);
            }
          });
    }
  }
}
