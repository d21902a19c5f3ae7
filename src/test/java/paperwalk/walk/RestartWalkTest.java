package paperwalk.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.PageRank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk's shares of time are those of linear algebra, of JGraphT and of the literature. */
class RestartWalkTest {

  @ParameterizedTest
  @CsvSource({"1, 0.3", "2, 0.3", "3, 0.15", "4, 0.5", "5, 0.9", "6, 0.05"})
  void theScoresSolveTheLinearEquations(long seed, double restart) {
    WalkGraph graph = WalkGraphs.random(seed, 40, 90);
    int[] seeds = {(int) seed, 7, 13};

    double[] scores = new RestartWalk(graph, restart).scores(seeds);
    double[] exact = solve(graph, restart, seeds);

    for (int node = 0; node < exact.length; node++) {
      assertThat(scores[node]).as("node " + node).isCloseTo(exact[node], within(1e-11));
    }
    assertThat(Arrays.stream(scores).sum()).isCloseTo(1, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void fromAllNodesItIsPageRank(long seed) {
    WalkGraph graph = WalkGraphs.random(seed, 60, 150);
    double[] scores = new RestartWalk(graph, 0.15).scores(all(graph));
    Map<Integer, Double> ranks =
        new PageRank<>(new WalkGraphView(graph), 0.85, 10_000, 1e-15).getScores();

    ranks.forEach((node, rank) -> assertThat(scores[node]).isCloseTo(rank, within(1e-7)));
  }

  /** The example of Wikipedia's article on PageRank, with the values of JGraphT's own test. */
  @Test
  void thePublishedExampleHasThePublishedRanks() {
    WalkGraph graph =
        WalkGraphs.directed(
            11, "1>2 2>1 3>0 3>1 4>1 4>3 4>5 5>1 5>4 6>1 6>4 7>1 7>4 8>1 8>4 9>4 10>4");
    double[] published = {
      0.03278149,
      0.38440095,
      0.34291029,
      0.03908709,
      0.08088569,
      0.03908709,
      0.01616948,
      0.01616948,
      0.01616948,
      0.01616948,
      0.01616948
    };

    double[] scores = new RestartWalk(graph, 0.15).scores(all(graph));

    assertThat(scores).containsExactly(published, within(1e-7));
  }

  @Test
  void aWalkerOfALonelyNodeStaysThere() {
    WalkGraph graph = new WalkGraph(new int[] {0, 0, 0}, new int[0], new float[0], new byte[0]);

    assertThat(new RestartWalk(graph, 0.3).scores(1)).containsExactly(0, 1);
  }

  @Test
  void onOneEdgeTheScoresAreKnown() {
    WalkGraph graph = WalkGraphs.directed(2, "0>1 1>0");
    double[] scores = new RestartWalk(graph, 0.5).scores(0);

    assertThat(scores[0]).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(scores[1]).isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void theOrderOfSeedsMakesNoDifferenceAndTheSameWalkIsTheSame() {
    RestartWalk walk = new RestartWalk(WalkGraphs.random(9, 50, 120), 0.3);

    assertThat(walk.scores(3, 4))
        .containsExactly(walk.scores(4, 3))
        .containsExactly(walk.scores(3, 4));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
  void aRestartMustBeAProbability(double restart) {
    WalkGraph graph = WalkGraphs.directed(2, "0>1 1>0");

    assertThatThrownBy(() -> new RestartWalk(graph, restart))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWalkNeedsASeed() {
    RestartWalk walk = new RestartWalk(WalkGraphs.directed(2, "0>1 1>0"), 0.3);

    assertThatThrownBy(walk::scores).isInstanceOf(IllegalArgumentException.class);
  }

  private static int[] all(WalkGraph graph) {
    return IntStream.range(0, graph.nodeCount()).toArray();
  }

  /** x = restart · home + (1 − restart) · (steps + home · what the arcs leave over) · x. */
  private static double[] solve(WalkGraph graph, double restart, int[] seeds) {
    int n = graph.nodeCount();
    double[] home = new double[n];
    for (int seed : seeds) {
      home[seed] += 1.0 / seeds.length;
    }
    double[][] matrix = new double[n][n + 1];
    for (int from = 0; from < n; from++) {
      double left = 1;
      for (int arc = graph.offset(from); arc < graph.offset(from + 1); arc++) {
        matrix[graph.target(arc)][from] -= (1 - restart) * graph.probability(arc);
        left -= graph.probability(arc);
      }
      for (int to = 0; to < n; to++) {
        matrix[to][from] -= (1 - restart) * left * home[to];
      }
      matrix[from][from] += 1;
    }
    for (int node = 0; node < n; node++) {
      matrix[node][n] = restart * home[node];
    }
    return eliminate(matrix);
  }

  /** Gauss, with the largest pivot of the column. */
  private static double[] eliminate(double[][] matrix) {
    int n = matrix.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column; row < n; row++) {
        pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
      }
      double[] swap = matrix[column];
      matrix[column] = matrix[pivot];
      matrix[pivot] = swap;
      for (int row = 0; row < n; row++) {
        double factor = row == column ? 0 : matrix[row][column] / matrix[column][column];
        for (int i = column; i <= n && factor != 0; i++) {
          matrix[row][i] -= factor * matrix[column][i];
        }
      }
    }
    double[] solution = new double[n];
    for (int row = 0; row < n; row++) {
      solution[row] = matrix[row][n] / matrix[row][row];
    }
    return solution;
  }
}
