package paperwalk.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds share a node's steps by their weights, and edges share their kind's. */
class WalkGraphBuilderTest {

  @Test
  void kindsShareTheStepsAndEdgesShareTheirKinds() {
    WalkGraphBuilder builder = new WalkGraphBuilder(1, 3, 100);
    for (int i = 0; i < 4; i++) {
      builder.addNode();
    }
    builder.addEdge(0, 1, 0, 1);
    builder.addEdge(2, 0, 0, 3);
    builder.addEdge(0, 3, 1, 5);
    WalkGraph graph = builder.build();

    assertThat(graph.degree(0)).isEqualTo(3);
    assertThat(graph.probability(graph.arc(0, 1))).isEqualTo(1f / 16);
    assertThat(graph.probability(graph.arc(0, 2))).isEqualTo(3f / 16);
    assertThat(graph.probability(graph.arc(0, 3))).isEqualTo(3f / 4);
    assertThat(graph.probability(graph.arc(3, 0))).isEqualTo(1f);
    assertThat(graph.kind(graph.arc(0, 3))).isEqualTo((byte) 1);
    assertThat(graph.arc(1, 2)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyNodesStepsAddUpAndEveryStepCanBeTakenBack(long seed) {
    WalkGraph graph = WalkGraphs.random(seed, 200, 600);

    for (int node = 0; node < graph.nodeCount(); node++) {
      double sum = 0;
      for (int arc = graph.offset(node); arc < graph.offset(node + 1); arc++) {
        sum += graph.probability(arc);
        assertThat(graph.source(arc)).isEqualTo(node);
        assertThat(graph.arc(graph.target(arc), node)).isNotNegative();
        assertThat(arc == graph.offset(node) || graph.target(arc - 1) <= graph.target(arc))
            .as("arcs are by target")
            .isTrue();
      }
      assertThat(sum).isCloseTo(graph.degree(node) == 0 ? 0 : 1, within(1e-6));
    }
  }

  @Test
  void anEmptyGraphIsOne() {
    assertThat(new WalkGraphBuilder(1).build().nodeCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0,0,0,1", "-1,0,0,1", "0,2,0,1", "0,1,1,1", "0,1,-1,1", "0,1,0,0", "0,1,0,NaN"})
  void whatIsNoEdgeIsRefused(int from, int to, int kind, double weight) {
    WalkGraphBuilder builder = new WalkGraphBuilder(1);
    builder.addNode();
    builder.addNode();

    assertThatThrownBy(() -> builder.addEdge(from, to, kind, weight))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aKindNeedsAWeight(double weight) {
    assertThatThrownBy(() -> new WalkGraphBuilder(weight))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void arraysThatDoNotFitAreRefused() {
    assertThatThrownBy(
            () -> new WalkGraph(new int[] {0, 1}, new int[] {1}, new float[1], new byte[1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new WalkGraph(new int[] {0, 2, 1, 2}, new int[2], new float[2], new byte[2]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new WalkGraph(new int[0], new int[0], new float[0], new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new WalkGraph(new int[] {0, 1}, new int[1], new float[0], new byte[1]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
