package paperwalk.store.exec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import paperwalk.store.index.IndexGraph;
import paperwalk.store.index.TripleIndex;

/** The graphs of one snapshot that queries run over, with what was counted in them. Thread-safe. */
final class Sources {
  private final Map<TripleIndex, Source> known = new ConcurrentHashMap<>();

  /** The source of a graph. */
  Source of(IndexGraph graph) {
    return of(graph.triples());
  }

  /** The source of the statements of a graph. */
  Source of(TripleIndex triples) {
    return known.computeIfAbsent(triples, Source::new);
  }
}
