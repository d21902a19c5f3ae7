package paperwalk.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import paperwalk.model.GraphView;
import paperwalk.model.GraphView.Edge;
import paperwalk.model.GraphView.Node;
import paperwalk.model.NodeKind;

class NeighbourhoodTest {

  /** a → b → c ← d → e, with a loop at c, b → c twice, and f alone. */
  private static final GraphView CHAIN = chain();

  @Test
  void noHopsKeepOnlyTheStart() {
    assertThat(around(0, "c")).containsExactly("c");
    assertThat(Neighbourhood.around(CHAIN, List.of("c"), 0).edges())
        .containsExactly(new Edge("c", "c", "self"));
  }

  @Test
  void directionDoesNotMatter() {
    assertThat(around(1, "c")).containsExactly("b", "c", "d");
    assertThat(around(2, "c")).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void orderIsThatOfTheGraph() {
    assertThat(around(1, "e", "a")).containsExactly("a", "b", "d", "e");
  }

  @Test
  void equalEdgesAreAllKept() {
    assertThat(Neighbourhood.around(CHAIN, List.of("b", "c"), 0).edges()).hasSize(3);
  }

  @Test
  void unknownIdsAreNothing() {
    assertThat(around(3, "nowhere")).isEmpty();
    assertThat(around(3)).isEmpty();
  }

  @Test
  void farEnoughIsEverythingJoined() {
    assertThat(around(Integer.MAX_VALUE, "a")).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void negativeHopsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Neighbourhood.around(CHAIN, List.of("a"), -1));
  }

  private static List<String> around(int hops, String... ids) {
    return Neighbourhood.around(CHAIN, List.of(ids), hops).nodes().stream().map(Node::id).toList();
  }

  private static GraphView chain() {
    List<Node> nodes = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "d", "e", "f")) {
      nodes.add(new Node(id, id, NodeKind.PAPER, Map.of()));
    }
    return new GraphView(
        nodes,
        List.of(
            new Edge("a", "b", "x"),
            new Edge("b", "c", "x"),
            new Edge("b", "c", "x"),
            new Edge("c", "c", "self"),
            new Edge("d", "c", "x"),
            new Edge("d", "e", "x")));
  }
}
