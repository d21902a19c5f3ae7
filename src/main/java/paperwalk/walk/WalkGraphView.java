package paperwalk.walk;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * A {@link WalkGraph} presented to JGraphT, so that its algorithms run on our arrays without a
 * copy. Vertices are the node ids, edges the arc numbers, weights the probabilities; it cannot be
 * changed.
 */
public final class WalkGraphView extends AbstractGraph<Integer, Integer>
    implements Graph<Integer, Integer> {
  private static final String FIXED = "a walk graph cannot be changed";

  private final WalkGraph graph;

  /** Presents a graph. */
  public WalkGraphView(WalkGraph graph) {
    this.graph = graph;
  }

  @Override
  public Set<Integer> vertexSet() {
    return range(0, graph.nodeCount());
  }

  @Override
  public Set<Integer> edgeSet() {
    return range(0, graph.arcCount());
  }

  @Override
  public Set<Integer> outgoingEdgesOf(Integer vertex) {
    assertVertexExist(vertex);
    return range(graph.offset(vertex), graph.offset(vertex + 1));
  }

  @Override
  public Set<Integer> incomingEdgesOf(Integer vertex) {
    assertVertexExist(vertex);
    Set<Integer> incoming = new LinkedHashSet<>();
    for (int arc = graph.offset(vertex); arc < graph.offset(vertex + 1); arc++) {
      int source = graph.target(arc);
      int first = graph.arc(source, vertex);
      for (int back = first; back < graph.offset(source + 1); back++) {
        if (graph.target(back) != vertex) {
          break;
        }
        incoming.add(back);
      }
    }
    return incoming;
  }

  @Override
  public Set<Integer> edgesOf(Integer vertex) {
    Set<Integer> both = new LinkedHashSet<>(outgoingEdgesOf(vertex));
    both.addAll(incomingEdgesOf(vertex));
    return both;
  }

  @Override
  public int outDegreeOf(Integer vertex) {
    assertVertexExist(vertex);
    return graph.degree(vertex);
  }

  @Override
  public int inDegreeOf(Integer vertex) {
    assertVertexExist(vertex);
    return graph.degree(vertex);
  }

  @Override
  public int degreeOf(Integer vertex) {
    assertVertexExist(vertex);
    return 2 * graph.degree(vertex);
  }

  @Override
  public Integer getEdgeSource(Integer edge) {
    return graph.source(edge);
  }

  @Override
  public Integer getEdgeTarget(Integer edge) {
    return graph.target(edge);
  }

  @Override
  public double getEdgeWeight(Integer edge) {
    return graph.probability(edge);
  }

  @Override
  public @Nullable Integer getEdge(Integer source, Integer target) {
    if (!containsVertex(source) || !containsVertex(target)) {
      return null;
    }
    int arc = graph.arc(source, target);
    return arc < 0 ? null : arc;
  }

  @Override
  public @Nullable Set<Integer> getAllEdges(Integer source, Integer target) {
    if (!containsVertex(source) || !containsVertex(target)) {
      return null;
    }
    Set<Integer> all = new LinkedHashSet<>();
    int arc = graph.arc(source, target);
    while (arc >= 0 && arc < graph.offset(source + 1) && graph.target(arc) == target) {
      all.add(arc++);
    }
    return all;
  }

  @Override
  public boolean containsVertex(@Nullable Integer vertex) {
    return vertex != null && vertex >= 0 && vertex < graph.nodeCount();
  }

  @Override
  public boolean containsEdge(@Nullable Integer edge) {
    return edge != null && edge >= 0 && edge < graph.arcCount();
  }

  @Override
  public GraphType getType() {
    return new DefaultGraphType.Builder()
        .directed()
        .weighted(true)
        .allowMultipleEdges(true)
        .allowSelfLoops(false)
        .modifiable(false)
        .build();
  }

  @Override
  public @Nullable Supplier<Integer> getVertexSupplier() {
    return null;
  }

  @Override
  public @Nullable Supplier<Integer> getEdgeSupplier() {
    return null;
  }

  @Override
  public Integer addEdge(Integer source, Integer target) {
    throw new UnsupportedOperationException(FIXED);
  }

  @Override
  public boolean addEdge(Integer source, Integer target, Integer edge) {
    throw new UnsupportedOperationException(FIXED);
  }

  @Override
  public Integer addVertex() {
    throw new UnsupportedOperationException(FIXED);
  }

  @Override
  public boolean addVertex(Integer vertex) {
    throw new UnsupportedOperationException(FIXED);
  }

  @Override
  public Integer removeEdge(Integer source, Integer target) {
    throw new UnsupportedOperationException(FIXED);
  }

  @Override
  public boolean removeEdge(Integer edge) {
    throw new UnsupportedOperationException(FIXED);
  }

  @Override
  public boolean removeVertex(Integer vertex) {
    throw new UnsupportedOperationException(FIXED);
  }

  @Override
  public void setEdgeWeight(Integer edge, double weight) {
    throw new UnsupportedOperationException(FIXED);
  }

  /** The whole numbers from one to before another, as a set that holds nothing. */
  private static Set<Integer> range(int from, int to) {
    return new AbstractSet<>() {
      @Override
      public Iterator<Integer> iterator() {
        return IntStream.range(from, to).iterator();
      }

      @Override
      public int size() {
        return to - from;
      }

      @Override
      public boolean contains(@Nullable Object element) {
        return element instanceof Integer number && number >= from && number < to;
      }
    };
  }
}
