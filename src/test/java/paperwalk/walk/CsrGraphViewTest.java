package paperwalk.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JGraphT sees the rows as a graph, and its PageRank is the walk's with all papers as seeds. */
class CsrGraphViewTest {
  private static final double[] WEIGHTS = {1, 0.3, 2};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void edgesInAreTheEdgesOutOfOthers(long seed) {
    CsrGraph graph = CsrGraphs.random(seed, 30, 150);
    CsrGraphView view = new CsrGraphView(graph, WEIGHTS);

    assertThat(view.vertexSet()).hasSize(graph.nodes());
    assertThat(view.edgeSet()).hasSize((int) graph.arcs());
    int incoming = 0;
    for (int node : view.vertexSet()) {
      for (int edge : view.outgoingEdgesOf(node)) {
        assertThat(view.getEdgeSource(edge)).isEqualTo(node);
        assertThat(view.incomingEdgesOf(view.getEdgeTarget(edge))).contains(edge);
        assertThat(view.getAllEdges(node, view.getEdgeTarget(edge))).contains(edge);
      }
      incoming += view.inDegreeOf(node);
      assertThat(view.degreeOf(node)).isEqualTo(view.inDegreeOf(node) + view.outDegreeOf(node));
    }
    assertThat(incoming).isEqualTo(view.edgeSet().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void weightsAreTheProbabilitiesOfSteps(long seed) {
    CsrGraph graph = CsrGraphs.random(seed, 30, 150);
    CsrGraphView view = new CsrGraphView(graph, WEIGHTS);

    for (int node : view.vertexSet()) {
      double sum = view.outgoingEdgesOf(node).stream().mapToDouble(view::getEdgeWeight).sum();
      assertThat(view.outDegreeOf(node) == 0 ? 1 : sum).isCloseTo(1, within(1e-6));
    }
  }

  /** Over direct arcs a round is one step, so the restart is PageRank's own. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void fromAllPapersTheWalkIsPageRank(long seed) {
    StringBuilder arcs = new StringBuilder("0>1");
    for (int i = 1; i < 240; i++) {
      int from = i % 60;
      long drawn = CounterRandom.key(seed, i) >>> 1;
      arcs.append(" ").append(from).append(">").append((from + 1 + drawn % 59) % 60);
    }
    CsrGraph graph = CsrGraphs.direct(60, arcs.toString());

    assertRanks(graph, new PageRank<>(new CsrGraphView(graph, 1), 0.85, 10_000, 1e-15).getScores());
  }

  /** The example of Wikipedia's article on PageRank, with the values of JGraphT's own test. */
  @Test
  void thePublishedExampleHasThePublishedRanks() {
    CsrGraph graph =
        CsrGraphs.direct(
            11, "1>2 2>1 3>0 3>1 4>1 4>3 4>5 5>1 5>4 6>1 6>4 7>1 7>4 8>1 8>4 9>4 10>4");

    assertRanks(
        graph,
        Map.ofEntries(
            Map.entry(0, 0.03278149),
            Map.entry(1, 0.38440095),
            Map.entry(2, 0.34291029),
            Map.entry(3, 0.03908709),
            Map.entry(4, 0.08088569),
            Map.entry(5, 0.03908709),
            Map.entry(6, 0.01616948),
            Map.entry(7, 0.01616948),
            Map.entry(8, 0.01616948),
            Map.entry(9, 0.01616948),
            Map.entry(10, 0.01616948)));
  }

  /**
   * Ranks count the start as a visit, and PageRank sends those that are lost back to the start,
   * which makes all ranks larger by one factor.
   */
  private static void assertRanks(CsrGraph graph, Map<Integer, Double> ranks) {
    int papers = graph.papers();
    WalkScores scores =
        new PushWalk(0.15, 1e-15)
            .scores(graph, Seeds.of(IntStream.range(0, papers).toArray()), new double[] {1});
    double[] visits = new double[papers];
    double sum = 0;
    for (int paper = 0; paper < papers; paper++) {
      visits[paper] = 0.15 / papers + 0.85 * scores.score(paper);
      sum += visits[paper];
    }
    for (int paper = 0; paper < papers; paper++) {
      assertThat(visits[paper] / sum).isCloseTo(ranks.get(paper), within(1e-7));
    }
  }

  @Test
  void componentsCommunitiesAndPathsAreFound() {
    CsrGraphBuilder builder = new CsrGraphBuilder(6, 1);
    builder.addNodes(0, 3);
    for (int[] edge : new int[][] {{0, 6}, {1, 6}, {1, 7}, {2, 7}, {3, 8}, {4, 8}}) {
      builder.addEdge(edge[0], edge[1], 0, 1, 1);
    }
    CsrGraph graph = builder.normaliseForward().normaliseBackward().build();
    CsrGraphView view = new CsrGraphView(graph, 1);

    List<Set<Integer>> components =
        new ArrayList<>(new ConnectivityInspector<>(view).connectedSets());
    assertThat(components)
        .containsExactlyInAnyOrder(Set.of(0, 1, 2, 6, 7), Set.of(3, 4, 8), Set.of(5));
    GraphPath<Integer, Integer> path = new BFSShortestPath<>(view).getPath(0, 2);
    assertThat(path.getVertexList()).containsExactly(0, 6, 1, 7, 2);
    assertThat(new DijkstraShortestPath<>(view).getPathWeight(0, 2)).isEqualTo(1 + 0.5 + 0.5 + 0.5);
    assertThat(
            new LabelPropagationClustering<>(new AsUndirectedGraph<>(view))
                .getClustering()
                .getClusters())
        .anySatisfy(cluster -> assertThat(cluster).contains(3, 4, 8));
  }

  @Test
  void itCannotBeChanged() {
    CsrGraphView view = new CsrGraphView(CsrGraphs.direct(2, "0>1"), 1);

    assertThatThrownBy(() -> view.addEdge(0, 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> view.setEdgeWeight(0, 2))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(view.getEdge(1, 0)).isNull();
    assertThat(view.getEdge(0, 9)).isNull();
  }
}
