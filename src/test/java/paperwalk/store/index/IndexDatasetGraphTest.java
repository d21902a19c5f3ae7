package paperwalk.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index answers what Jena's dataset in memory answers. */
class IndexDatasetGraphTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void allPatternsMatchAsInMemory(long seed) throws Exception {
    RandomTerms terms = new RandomTerms(seed);
    List<Quad> quads = terms.quads((int) seed * 200);
    boolean union = seed % 2 == 0;
    DatasetGraph expected = DatasetGraphFactory.create();
    quads.forEach(expected::add);
    if (union) {
      quads.forEach(quad -> expected.getDefaultGraph().add(quad.asTriple()));
    }

    try (QuadIndex index =
        Indexes.of(
            folder.resolve("i"), quads, union ? DefaultGraphRule.UNION : DefaultGraphRule.OWN)) {
      DatasetGraph actual = new IndexDatasetGraph(index);

      assertThat(list(actual.listGraphNodes()))
          .containsExactlyInAnyOrderElementsOf(list(expected.listGraphNodes()));
      assertThat(actual.getDefaultGraph().size()).isEqualTo(expected.getDefaultGraph().size());
      for (int i = 0; i < 160; i++) {
        int bound = i % 16;
        Node g = (bound & 8) == 0 ? Node.ANY : i % 3 == 0 ? Quad.defaultGraphIRI : terms.graph();
        Node s = (bound & 4) == 0 ? Node.ANY : terms.subject();
        Node p = (bound & 2) == 0 ? Node.ANY : terms.predicate();
        Node o = (bound & 1) == 0 ? Node.ANY : terms.object();
        sameQuads(actual, expected, g, s, p, o);
        sameTriples(actual.getDefaultGraph(), expected.getDefaultGraph(), s, p, o);
        sameTriples(actual.getUnionGraph(), expected.getUnionGraph(), s, p, o);
      }
      for (Quad quad : quads) {
        sameQuads(
            actual, expected, Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject());
      }
      index.verify();
    }
  }

  private static void sameQuads(
      DatasetGraph actual, DatasetGraph expected, Node g, Node s, Node p, Node o) {
    List<Quad> wanted = list(expected.find(g, s, p, o));
    assertThat(counts(Iter.map(actual.find(g, s, p, o), IndexDatasetGraphTest::named)))
        .as("%s %s %s %s", g, s, p, o)
        .isEqualTo(counts(Iter.map(wanted.iterator(), IndexDatasetGraphTest::named)));
    assertThat(actual.contains(g, s, p, o)).isEqualTo(!wanted.isEmpty());
  }

  private static void sameTriples(Graph actual, Graph expected, Node s, Node p, Node o) {
    List<Triple> wanted = expected.find(s, p, o).toList();
    assertThat(counts(actual.find(s, p, o)))
        .as("%s %s %s", s, p, o)
        .isEqualTo(counts(wanted.iterator()));
    assertThat(actual.contains(s, p, o)).isEqualTo(!wanted.isEmpty());
    if (actual instanceof IndexGraph graph) {
      assertThat(graph.count(s, p, o)).isEqualTo(wanted.size());
    }
  }

  /** Jena has two names for the default graph. */
  private static Quad named(Quad quad) {
    return quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad;
  }

  private static <T> Map<T, Long> counts(Iterator<T> iterator) {
    return Iter.asStream(iterator)
        .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
  }

  private static <T> List<T> list(Iterator<T> iterator) {
    return Iter.toList(iterator);
  }

  @Test
  void unknownTermsMatchNothing() throws Exception {
    List<Quad> quads = new RandomTerms(7).quads(100);
    try (QuadIndex index = Indexes.of(folder.resolve("i"), quads, DefaultGraphRule.UNION)) {
      DatasetGraph dataset = new IndexDatasetGraph(index);
      Node absent = RandomTerms.uri("absent");

      assertThat(dataset.getDefaultGraph().contains(absent, Node.ANY, Node.ANY)).isFalse();
      assertThat(dataset.getDefaultGraph().contains(Node.ANY, Node.ANY, absent)).isFalse();
      assertThat(dataset.containsGraph(absent)).isFalse();
      assertThat(dataset.getGraph(absent).isEmpty()).isTrue();
      assertThat(index.terms().id(NodeFactory.createLiteralString("\ud800"))).isNegative();
      assertThat(index.terms().id(NodeFactory.createVariable("v"))).isNegative();
    }
  }

  @Test
  void nothingIsAnIndexToo() throws Exception {
    try (QuadIndex index = Indexes.of(folder.resolve("i"), List.of(), DefaultGraphRule.UNION)) {
      DatasetGraph dataset = new IndexDatasetGraph(index);

      assertThat(dataset.isEmpty()).isTrue();
      assertThat(dataset.find().hasNext()).isFalse();
      assertThat(dataset.getDefaultGraph().find().hasNext()).isFalse();
      assertThat(dataset.getDefaultGraph().contains(Node.ANY, Node.ANY, Node.ANY)).isFalse();
      assertThat(index.terms().size()).isZero();
      index.verify();
    }
  }

  @Test
  void aGraphThatIsAllThereIsServesForBoth() throws Exception {
    Quad quad =
        Quad.create(
            RandomTerms.uri("g"), RandomTerms.uri("s"), RandomTerms.uri("p"), RandomTerms.uri("o"));
    try (QuadIndex index =
        Indexes.of(folder.resolve("i"), List.of(quad, quad), DefaultGraphRule.UNION)) {
      DatasetGraph dataset = new IndexDatasetGraph(index);

      assertThat(dataset.getDefaultGraph().find().toList()).containsExactly(quad.asTriple());
      assertThat(list(dataset.find(quad.getGraph(), Node.ANY, Node.ANY, Node.ANY)))
          .containsExactly(quad);
    }
  }

  @Test
  void nothingCanBeChanged() throws Exception {
    List<Quad> quads = new RandomTerms(7).quads(10);
    try (QuadIndex index = Indexes.of(folder.resolve("i"), quads, DefaultGraphRule.UNION)) {
      DatasetGraph dataset = new IndexDatasetGraph(index);

      assertThatThrownBy(() -> dataset.add(quads.getFirst())).isInstanceOf(RuntimeException.class);
      assertThatThrownBy(() -> dataset.delete(quads.getFirst()))
          .isInstanceOf(RuntimeException.class);
      assertThatThrownBy(() -> dataset.getDefaultGraph().add(quads.getFirst().asTriple()))
          .isInstanceOf(RuntimeException.class);
      assertThatThrownBy(() -> dataset.removeGraph(quads.getFirst().getGraph()))
          .isInstanceOf(RuntimeException.class);
    }
  }
}
