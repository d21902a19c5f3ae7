package paperwalk.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The strongest path is the best of all paths, there and back. */
class StrongestPathTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noOtherPathIsStronger(long seed) {
    WalkGraph graph = WalkGraphs.simple(seed, 8, 14);
    for (int from = 0; from < 8; from++) {
      for (int to = 0; to < 8; to++) {
        List<Integer> path = StrongestPath.find(graph, from, to);
        double best = best(graph, from, to, new boolean[8]);

        if (best == 0) {
          assertThat(path).isEmpty();
        } else {
          assertThat(path.getFirst()).isEqualTo(from);
          assertThat(path.getLast()).isEqualTo(to);
          assertThat(path).doesNotHaveDuplicates();
          assertThat(strength(graph, path)).isCloseTo(best, within(1e-9));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void theWayBackIsTheWayThere(long seed) {
    WalkGraph graph = WalkGraphs.simple(seed, 30, 60);
    for (int from = 0; from < 30; from++) {
      for (int to = 0; to < from; to++) {
        assertThat(StrongestPath.find(graph, from, to).reversed())
            .isEqualTo(StrongestPath.find(graph, to, from));
      }
    }
  }

  @Test
  void toItselfANodeNeedsNoStep() {
    assertThat(StrongestPath.find(WalkGraphs.directed(2, "0>1 1>0"), 1, 1)).containsExactly(1);
  }

  @Test
  void twoPartsAreNotConnected() {
    WalkGraph graph = WalkGraphs.directed(4, "0>1 1>0 2>3 3>2");

    assertThat(StrongestPath.find(graph, 0, 3)).isEmpty();
  }

  /** Of all ways over nodes not yet seen, the largest strength; 0 if there is none. */
  private static double best(WalkGraph graph, int from, int to, boolean[] seen) {
    if (from == to) {
      return 1;
    }
    seen[from] = true;
    double best = 0;
    for (int arc = graph.offset(from); arc < graph.offset(from + 1); arc++) {
      int next = graph.target(arc);
      if (!seen[next]) {
        best = Math.max(best, step(graph, from, next) * best(graph, next, to, seen));
      }
    }
    seen[from] = false;
    return best;
  }

  private static double strength(WalkGraph graph, List<Integer> path) {
    double strength = 1;
    for (int i = 1; i < path.size(); i++) {
      strength *= step(graph, path.get(i - 1), path.get(i));
    }
    return strength;
  }

  /** The geometric mean of the chances there and back. */
  private static double step(WalkGraph graph, int a, int b) {
    double there = graph.probability(graph.arc(a, b));
    return Math.sqrt(there * graph.probability(graph.arc(b, a)));
  }
}
