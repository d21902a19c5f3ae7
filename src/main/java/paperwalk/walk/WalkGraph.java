package paperwalk.walk;

import java.util.Arrays;

/**
 * A directed graph whose arcs are the steps a walker may take, in compressed sparse rows.
 *
 * <p>The arcs of node {@code u} are the numbers from {@code offset(u)} to before {@code offset(u +
 * 1)}, by target; their probabilities add up to 1, or there are none. Every step can be taken back:
 * an arc from u to v comes with one from v to u. Takes 9 bytes an arc and 4 a node.
 */
public final class WalkGraph {
  private final int[] offsets;
  private final int[] targets;
  private final float[] probabilities;
  private final byte[] kinds;

  /**
   * Takes the arrays, which belong to the graph from then on.
   *
   * @param offsets one more than there are nodes; from 0, never falling, to the number of arcs
   * @param targets for each arc, the node it leads to
   * @param probabilities for each arc, the share of steps from its source that take it
   * @param kinds for each arc, a number from 0 to 127 that says what evidence it is
   * @throws IllegalArgumentException if the arrays do not fit together
   */
  public WalkGraph(int[] offsets, int[] targets, float[] probabilities, byte[] kinds) {
    int arcs = targets.length;
    if (offsets.length == 0
        || offsets[0] != 0
        || offsets[offsets.length - 1] != arcs
        || probabilities.length != arcs
        || kinds.length != arcs) {
      throw new IllegalArgumentException("the arrays of a walk graph do not fit together");
    }
    for (int i = 1; i < offsets.length; i++) {
      if (offsets[i] < offsets[i - 1]) {
        throw new IllegalArgumentException("the offsets of a walk graph fall");
      }
    }
    for (int target : targets) {
      if (target < 0 || target >= offsets.length - 1) {
        throw new IllegalArgumentException("an arc leads to node " + target + ", which is none");
      }
    }
    this.offsets = offsets;
    this.targets = targets;
    this.probabilities = probabilities;
    this.kinds = kinds;
  }

  /** The number of nodes. */
  public int nodeCount() {
    return offsets.length - 1;
  }

  /** The number of arcs: twice the number of edges. */
  public int arcCount() {
    return targets.length;
  }

  /**
   * The first arc of a node.
   *
   * @param node 0 to the number of nodes; that number itself gives the number of arcs
   */
  public int offset(int node) {
    return offsets[node];
  }

  /** The number of arcs of a node. */
  public int degree(int node) {
    return offsets[node + 1] - offsets[node];
  }

  /** The node an arc leads to. */
  public int target(int arc) {
    return targets[arc];
  }

  /** The node an arc leaves; costs the logarithm of the number of nodes. */
  public int source(int arc) {
    int found = Arrays.binarySearch(offsets, arc);
    if (found < 0) {
      return -found - 2;
    }
    // Nodes without arcs share their offset with the next one.
    int node = found;
    while (offsets[node + 1] == arc) {
      node++;
    }
    return node;
  }

  /** The share of steps from the arc's source that take it. */
  public float probability(int arc) {
    return probabilities[arc];
  }

  /** What evidence the arc is. */
  public byte kind(int arc) {
    return kinds[arc];
  }

  /** The first arc from one node to another, or -1; costs the logarithm of the degree. */
  public int arc(int source, int target) {
    int found = Arrays.binarySearch(targets, offsets[source], offsets[source + 1], target);
    while (found > offsets[source] && targets[found - 1] == target) {
      found--;
    }
    return Math.max(found, -1);
  }
}
