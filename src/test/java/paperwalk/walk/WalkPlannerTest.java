package paperwalk.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import paperwalk.walk.WalkPlanner.Method;

/** The way to walk is chosen by what the request would cost, unless it is forced. */
class WalkPlannerTest {
  private static final double[] ONE = {1};
  private final ExactWalk exact = new ExactWalk(0.3, 1);
  private final PushWalk push = new PushWalk(0.3, 1e-5);
  private final MonteCarloWalk monteCarlo = new MonteCarloWalk(0.3, 1000, 1);

  /** Papers 0 to 9 share a node with 10, 100 … others: paper 0 reaches 11 arcs, paper 1 101. */
  private static CsrGraph graph() {
    CsrGraphBuilder builder = new CsrGraphBuilder(1000, 1);
    int small = builder.addNode(0);
    int middle = builder.addNode(0);
    int large = builder.addNode(0);
    for (int paper = 0; paper < 1000; paper++) {
      int node = paper < 10 ? small : paper < 110 ? middle : large;
      builder.addEdge(paper, node, 0, 1, 1);
    }
    return builder.normaliseForward().normaliseBackward().build();
  }

  @Test
  void theCostDecides() {
    CsrGraph graph = graph();
    WalkPlanner planner = new WalkPlanner(exact, 50, push, 200, monteCarlo);

    assertThat(planner.cost(graph, Seeds.of(0), ONE)).isEqualTo(11);
    assertThat(planner.cost(graph, Seeds.of(50), ONE)).isEqualTo(101);
    assertThat(planner.choose(graph, Seeds.of(0), ONE, null)).isSameAs(exact);
    assertThat(planner.choose(graph, Seeds.of(50), ONE, null)).isSameAs(push);
    assertThat(planner.choose(graph, Seeds.of(500), ONE, null)).isSameAs(monteCarlo);
    assertThat(planner.choose(graph, Seeds.of(1002), ONE, null)).isSameAs(monteCarlo);
    assertThat(planner.choose(graph, Seeds.of(500), new double[] {0}, null)).isSameAs(exact);
  }

  @Test
  void moreRoundsCostMoreAndNeverMoreThanTheGraphEach() {
    CsrGraph graph = graph();
    WalkPlanner planner = new WalkPlanner(new ExactWalk(0.3, 3), push, monteCarlo);

    assertThat(planner.cost(graph, Seeds.of(0), ONE)).isBetween(12L, 11 + 2 * graph.arcs());
  }

  @Test
  void itCanBeForced() {
    CsrGraph graph = graph();
    WalkPlanner planner = new WalkPlanner(exact, push, monteCarlo);

    assertThat(planner.choose(graph, Seeds.of(0), ONE, Method.EXACT)).isSameAs(exact);
    assertThat(planner.choose(graph, Seeds.of(0), ONE, Method.PUSH)).isSameAs(push);
    assertThat(planner.choose(graph, Seeds.of(0), ONE, Method.MONTE_CARLO)).isSameAs(monteCarlo);
  }
}
