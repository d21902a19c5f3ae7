package paperwalk.store.exec;

import java.util.function.IntConsumer;

/** Where a property path leads from a node: each end as often as SPARQL counts it. */
@FunctionalInterface
interface Hop {
  void from(int node, IntConsumer ends);
}
