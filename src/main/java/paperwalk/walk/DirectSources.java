package paperwalk.walk;

import java.util.List;
import java.util.stream.IntStream;

/**
 * For each paper the arcs that lead to it directly from other papers, which the graph itself knows
 * by where they start. Takes 4 bytes for each of these arcs and for each paper; nothing where there
 * are none.
 */
final class DirectSources {
  private final int[] offsets;
  private final int[] arcs;

  DirectSources(CsrGraph graph) {
    boolean any = IntStream.range(0, graph.kinds()).anyMatch(graph::hasDirect);
    CsrRows forward = graph.forward();
    int all = any ? forward.arcs() : 0;
    offsets = new int[any ? graph.papers() + 2 : 0];
    for (int arc = 0; arc < all; arc++) {
      if (graph.isPaper(forward.target(arc))) {
        offsets[forward.target(arc) + 2]++;
      }
    }
    for (int i = 2; i < offsets.length; i++) {
      offsets[i] += offsets[i - 1];
    }
    arcs = new int[any ? offsets[offsets.length - 1] : 0];
    for (int arc = 0; arc < all; arc++) {
      if (graph.isPaper(forward.target(arc))) {
        arcs[offsets[forward.target(arc) + 1]++] = arc;
      }
    }
  }

  /** The arcs to a paper, by ascending number. */
  List<Integer> arcsTo(int paper) {
    if (offsets.length == 0) {
      return List.of();
    }
    return IntStream.range(offsets[paper], offsets[paper + 1]).mapToObj(i -> arcs[i]).toList();
  }
}
