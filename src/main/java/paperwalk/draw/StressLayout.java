package paperwalk.draw;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;

/**
 * Evens a layout out, so that the distance of two nodes on paper comes near the number of edges
 * between them: stress majorization after Gansner, Koren and North ("Graph Drawing by Stress
 * Majorization", 2004), one node at a time.
 */
final class StressLayout {

  private static final int LARGEST = 1000;
  private static final double WORK = 40_000_000;
  private static final int ROUNDS = 150;

  private StressLayout() {}

  /**
   * Moves the places of a component. Costs n² in memory and n² a round, of which there are at most
   * 150; components of more than 1,000 nodes stay as they are.
   *
   * @param edge how long an edge should be
   */
  static void improve(IndexedGraph graph, int[] members, Point[] places, double edge) {
    int size = members.length;
    if (size > LARGEST) {
      return;
    }
    short[][] hops = hops(graph, members);
    int rounds = (int) Math.clamp(WORK / size / size, 20, ROUNDS);
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < size; i++) {
        places[i] = best(i, hops[i], places, edge);
      }
    }
  }

  /** Where the stress of one node is least, roughly, while the others stay. */
  private static Point best(int node, short[] hops, Point[] places, double edge) {
    Point here = places[node];
    double x = 0;
    double y = 0;
    double weights = 0;
    for (int j = 0; j < places.length; j++) {
      if (j == node) {
        continue;
      }
      double ideal = edge * hops[j];
      double weight = 1 / (ideal * ideal);
      double dx = here.x() - places[j].x();
      double dy = here.y() - places[j].y();
      double distance = Math.max(Math.sqrt(dx * dx + dy * dy), edge / 1000);
      x += weight * (places[j].x() + ideal * dx / distance);
      y += weight * (places[j].y() + ideal * dy / distance);
      weights += weight;
    }
    return new Point(x / weights, y / weights);
  }

  private static short[][] hops(IndexedGraph graph, int[] members) {
    int[] position = new int[graph.size()];
    for (int i = 0; i < members.length; i++) {
      position[members[i]] = i;
    }
    short[][] hops = new short[members.length][members.length];
    for (int start = 0; start < members.length; start++) {
      short[] row = hops[start];
      Arrays.fill(row, Short.MAX_VALUE);
      row[start] = 0;
      Queue<Integer> queue = new ArrayDeque<>();
      queue.add(members[start]);
      while (!queue.isEmpty()) {
        int here = queue.remove();
        for (int there : graph.neighbours(here)) {
          if (row[position[there]] == Short.MAX_VALUE) {
            row[position[there]] = (short) (row[position[here]] + 1);
            queue.add(there);
          }
        }
      }
    }
    return hops;
  }
}
