package paperwalk.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edges end up in the rows of their ends, sorted, and what makes no graph is refused. */
class CsrGraphBuilderTest {

  @Test
  void anEdgeIsAnArcEachWay() {
    CsrGraphBuilder builder = new CsrGraphBuilder(3, 2);
    int term = builder.addNode(0);
    int reader = builder.addNodes(1, 2);
    builder.addEdge(2, reader + 1, 1, 0.5f, 0.25f);
    builder.addEdge(0, term, 0, 0.125f, 0.75f);
    builder.addEdge(2, reader, 1, 0.375f, 1);
    CsrGraph graph = builder.build();

    assertThat(graph.papers()).isEqualTo(3);
    assertThat(graph.nodes()).isEqualTo(6);
    assertThat(graph.arcs()).isEqualTo(6);
    assertThat(term).isEqualTo(3);
    assertThat(graph.start(2, 0)).isEqualTo(graph.end(2, 0));
    int arc = graph.start(2, 1);
    assertThat(graph.end(2, 1)).isEqualTo(arc + 2);
    assertThat(graph.forward().target(arc)).isEqualTo(reader);
    assertThat(graph.forward().weight(arc)).isEqualTo(0.375f);
    assertThat(graph.forward().target(arc + 1)).isEqualTo(reader + 1);
    assertThat(graph.forward().rowOf(arc + 1)).isEqualTo(5);
    assertThat(graph.backward().target(graph.start(term))).isZero();
    assertThat(graph.backward().weight(graph.start(term))).isEqualTo(0.75f);
    assertThat(graph.backward().weight(graph.start(reader + 1))).isEqualTo(0.25f);
    assertThat(graph.degree(2)).isEqualTo(2);
    assertThat(graph.degree(reader)).isEqualTo(1);
    assertThat(graph.degree(1)).isZero();
  }

  @Test
  void anArcLeadsFromPaperToPaperAndNotBack() {
    CsrGraphBuilder builder = new CsrGraphBuilder(3, 1);
    builder.addArc(2, 1, 0, 0.5f);
    builder.addArc(2, 0, 0, 0.25f);
    CsrGraph graph = builder.build();

    assertThat(graph.forward().target(graph.start(2, 0))).isZero();
    assertThat(graph.forward().target(graph.start(2, 0) + 1)).isEqualTo(1);
    assertThat(graph.degree(0)).isZero();
    assertThat(graph.backward().rows()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void rowsAreSortedAndAddUpToOneWhenNormalised(long seed) {
    CsrGraph graph = CsrGraphs.random(seed, 50, 400);

    for (CsrRows rows : new CsrRows[] {graph.forward(), graph.backward()}) {
      for (int row = 0; row < rows.rows(); row++) {
        double sum = 0;
        for (int arc = rows.start(row); arc < rows.end(row); arc++) {
          sum += rows.weight(arc);
          assertThat(rows.rowOf(arc)).isEqualTo(row);
          assertThat(arc == rows.start(row) || rows.target(arc - 1) <= rows.target(arc)).isTrue();
          assertThat(rows.target(rows.seek(row, rows.target(arc)))).isEqualTo(rows.target(arc));
        }
        assertThat(rows.size(row) == 0 ? 1 : sum).isCloseTo(1, within(1e-6));
      }
    }
  }

  @Test
  void theOrderOfEdgesMakesNoDifference() {
    CsrGraphBuilder one = new CsrGraphBuilder(300, 1);
    CsrGraphBuilder other = new CsrGraphBuilder(300, 1);
    one.addNodes(0, 600);
    other.addNodes(0, 600);
    for (int i = 0; i < 150_000; i++) {
      one.addEdge(i % 300, 300 + i / 300, 0, i, i + 0.5f);
      int j = 149_999 - i;
      other.addEdge(j % 300, 300 + j / 300, 0, j, j + 0.5f);
    }

    assertThat(CsrGraphs.print(one.build())).isEqualTo(CsrGraphs.print(other.build()));
  }

  @Test
  void itIsKnownWhichRowsAreUniform() {
    CsrGraphBuilder builder = new CsrGraphBuilder(3, 2);
    int first = builder.addNodes(0, 2);
    int second = builder.addNode(1);
    builder.addEdge(0, first, 0, 7, 1);
    builder.addEdge(0, first + 1, 0, 7, 1);
    builder.addEdge(1, first, 0, 3, 2);
    builder.addEdge(1, second, 1, 1, 5);
    builder.addEdge(2, second, 1, 1, 5);
    CsrGraph graph = builder.normaliseForward().normaliseBackward().build();

    assertThat(graph.uniformForward(0)).isTrue();
    assertThat(graph.uniformBackward(0)).isFalse();
    assertThat(graph.uniformForward(1)).isTrue();
    assertThat(graph.uniformBackward(1)).isTrue();
  }

  @Test
  void aKindIsFoundByTheNodeThoughKindsBetweenHaveNone() {
    CsrGraphBuilder builder = new CsrGraphBuilder(2, 5);
    int second = builder.addNodes(1, 3);
    int fourth = builder.addNode(3);
    CsrGraph graph = builder.build();

    assertThat(graph.kindOf(second)).isEqualTo(1);
    assertThat(graph.kindOf(second + 2)).isEqualTo(1);
    assertThat(graph.kindOf(fourth)).isEqualTo(3);
    assertThat(graph.firstNode(5)).isEqualTo(graph.nodes());
    assertThatThrownBy(() -> graph.kindOf(0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> graph.kindOf(6)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aGraphMayBeEmpty() {
    CsrGraph none = new CsrGraphBuilder(0, 0).build();
    CsrGraph papers = new CsrGraphBuilder(4, 2).build();

    assertThat(none.nodes() + none.arcs()).isZero();
    assertThat(papers.degree(3)).isZero();
  }

  @Test
  void whatMakesNoGraphIsRefused() {
    CsrGraphBuilder builder = new CsrGraphBuilder(3, 3);
    builder.addNode(1);

    refused(() -> new CsrGraphBuilder(-1, 1));
    refused(() -> new CsrGraphBuilder(1, 128));
    refused(() -> new CsrGraphBuilder(Integer.MAX_VALUE / 2, 4));
    refused(() -> builder.addNode(0));
    refused(() -> builder.addNode(3));
    refused(() -> builder.addNodes(1, -1));
    refused(() -> builder.addNodes(1, Integer.MAX_VALUE));
    refused(() -> builder.addEdge(3, 3, 1, 1, 1));
    refused(() -> builder.addEdge(0, 3, 0, 1, 1));
    refused(() -> builder.addEdge(0, 2, 1, 1, 1));
    refused(() -> builder.addEdge(0, 4, 1, 1, 1));
    refused(() -> builder.addEdge(0, 3, 1, -1, 1));
    refused(() -> builder.addEdge(0, 3, 1, 1, Float.NaN));
    refused(() -> builder.addEdge(0, 3, 1, Float.POSITIVE_INFINITY, 1));
    refused(() -> builder.addArc(1, 1, 2, 1));
    refused(() -> builder.addArc(1, 3, 2, 1));
  }

  private static void refused(Runnable misuse) {
    assertThatThrownBy(misuse::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(".*\\d.*");
  }
}
