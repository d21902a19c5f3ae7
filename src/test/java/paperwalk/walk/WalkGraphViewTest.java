package paperwalk.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The view keeps JGraphT's contract for graphs: it is like a graph of JGraphT's own. */
class WalkGraphViewTest {
  private final WalkGraph graph = WalkGraphs.random(1, 30, 60);
  private final WalkGraphView view = new WalkGraphView(graph);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void itIsTheGraphThatItsArcsMake(long seed) {
    WalkGraph arcs = WalkGraphs.random(seed, 30, 60);
    WalkGraphView seen = new WalkGraphView(arcs);
    DirectedWeightedMultigraph<Integer, Integer> copy = copy(arcs);

    assertThat(seen.vertexSet()).isEqualTo(copy.vertexSet());
    assertThat(seen.edgeSet()).isEqualTo(copy.edgeSet());
    for (int vertex : copy.vertexSet()) {
      assertThat(seen.outgoingEdgesOf(vertex)).isEqualTo(copy.outgoingEdgesOf(vertex));
      assertThat(seen.incomingEdgesOf(vertex)).isEqualTo(copy.incomingEdgesOf(vertex));
      assertThat(seen.edgesOf(vertex)).isEqualTo(copy.edgesOf(vertex));
      assertThat(seen.inDegreeOf(vertex)).isEqualTo(copy.inDegreeOf(vertex));
      assertThat(seen.outDegreeOf(vertex)).isEqualTo(copy.outDegreeOf(vertex));
      assertThat(seen.degreeOf(vertex)).isEqualTo(copy.degreeOf(vertex));
      for (int other : copy.vertexSet()) {
        assertThat(seen.getAllEdges(vertex, other)).isEqualTo(copy.getAllEdges(vertex, other));
        assertThat(seen.containsEdge(vertex, other)).isEqualTo(copy.containsEdge(vertex, other));
      }
    }
    for (int edge : copy.edgeSet()) {
      assertThat(seen.getEdgeSource(edge)).isEqualTo(copy.getEdgeSource(edge));
      assertThat(seen.getEdgeTarget(edge)).isEqualTo(copy.getEdgeTarget(edge));
      assertThat(seen.getEdgeWeight(edge)).isEqualTo(copy.getEdgeWeight(edge));
    }
    assertThat(new ConnectivityInspector<>(seen).connectedSets())
        .containsExactlyInAnyOrderElementsOf(new ConnectivityInspector<>(copy).connectedSets());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(view.containsVertex(30)).isFalse();
    assertThat(view.containsVertex(-1)).isFalse();
    assertThat(view.containsEdge(graph.arcCount())).isFalse();
    assertThat(view.getEdge(0, 30)).isNull();
    assertThat(view.getAllEdges(-1, 0)).isNull();
  }

  @Test
  void askingForTheEdgesOfNoVertexIsAMistake() {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> view.outgoingEdgesOf(30),
            () -> view.incomingEdgesOf(30),
            () -> view.edgesOf(-1),
            () -> view.degreeOf(30))) {
      assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void itsTypeSaysWhatItIs() {
    assertThat(view.getType().isDirected()).isTrue();
    assertThat(view.getType().isWeighted()).isTrue();
    assertThat(view.getType().isModifiable()).isFalse();
    assertThat(view.getType().isAllowingMultipleEdges()).isTrue();
    assertThat(view.getType().isAllowingSelfLoops()).isFalse();
  }

  /** A graph that cannot grow has no suppliers, and says so by null. */
  @Test
  void itHasNoSuppliers() {
    assertThat(view.getVertexSupplier()).isNull();
    assertThat(view.getEdgeSupplier()).isNull();
  }

  @Test
  void itCannotBeChanged() {
    for (ThrowingCallable change :
        List.<ThrowingCallable>of(
            () -> view.addVertex(),
            () -> view.addVertex(30),
            () -> view.addEdge(0, 1),
            () -> view.addEdge(0, 1, 1000),
            () -> view.removeEdge(0),
            () -> view.removeEdge(0, 1),
            () -> view.removeVertex(0),
            () -> view.removeAllVertices(Set.of(0)),
            () -> view.setEdgeWeight(0, 1),
            () -> view.vertexSet().remove(0),
            () -> view.edgeSet().clear(),
            () -> view.outgoingEdgesOf(graph.source(0)).clear())) {
      assertThatThrownBy(change).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  private static DirectedWeightedMultigraph<Integer, Integer> copy(WalkGraph graph) {
    DirectedWeightedMultigraph<Integer, Integer> copy =
        new DirectedWeightedMultigraph<>(null, null);
    for (int node = 0; node < graph.nodeCount(); node++) {
      copy.addVertex(node);
    }
    for (int arc = 0; arc < graph.arcCount(); arc++) {
      copy.addEdge(graph.source(arc), graph.target(arc), arc);
      copy.setEdgeWeight(arc, graph.probability(arc));
    }
    return copy;
  }
}
