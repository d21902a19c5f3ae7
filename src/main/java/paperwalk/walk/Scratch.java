package paperwalk.walk;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Working memory of one walk: vectors over all nodes, made when they are first asked for. */
final class Scratch {
  private final int nodes;
  private final @Nullable SparseVector[] vectors = new @Nullable SparseVector[5];
  private byte @Nullable [] flags;
  private int @Nullable [] counts;

  Scratch(int nodes) {
    this.nodes = nodes;
  }

  /**
   * A vector of zeros.
   *
   * @param index 0 to 4: another one for each
   */
  SparseVector vector(int index) {
    SparseVector vector = vectors[index];
    if (vector == null) {
      vector = new SparseVector(nodes);
      vectors[index] = vector;
    }
    return vector;
  }

  /** A flag for each node, all 0; who sets one clears it. */
  byte[] flags() {
    byte[] made = flags;
    if (made == null) {
      made = new byte[nodes];
      flags = made;
    }
    return made;
  }

  /** A counter for each node, all 0; who sets one clears it. */
  int[] counts() {
    int[] made = counts;
    if (made == null) {
      made = new int[nodes];
      counts = made;
    }
    return made;
  }

  void clear() {
    Arrays.stream(vectors).filter(vector -> vector != null).forEach(SparseVector::clear);
  }
}
