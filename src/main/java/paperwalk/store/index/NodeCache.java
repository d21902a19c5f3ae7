package paperwalk.store.index;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Nodes that were decoded lately, each in the one place its id maps to; a newer one takes the place
 * of an older. Threads may see stale entries or none, never wrong ones: an entry is immutable.
 */
final class NodeCache {
  /** Bounds the cache to some ten megabytes. */
  private static final int MOST = 1 << 16;

  private final @Nullable Entry[] entries;

  private record Entry(int id, Node node) {}

  NodeCache(int terms) {
    entries = new Entry[Integer.highestOneBit(Math.clamp(terms, 1, MOST))];
  }

  @Nullable Node get(int id) {
    Entry entry = entries[id & (entries.length - 1)];
    return entry != null && entry.id == id ? entry.node : null;
  }

  void put(int id, Node node) {
    entries[id & (entries.length - 1)] = new Entry(id, node);
  }
}
