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
 * A {@link CsrGraph} presented to JGraphT, so that its algorithms run on our rows without a copy.
 * Vertices are the node ids; edges are the arcs of both directions, those of papers first: an edge
 * from the number of forward arcs on is that minus this number among the backward ones. The weight
 * of an edge is the probability of the step at its source. It cannot be changed.
 */
public final class CsrGraphView extends AbstractGraph<Integer, Integer>
    implements Graph<Integer, Integer> {
  private static final String FIXED = "a walk graph cannot be changed";

  private final CsrGraph graph;
  private final double[] kindWeights;
  private final Expansion expansion;
  private final int forwardArcs;
  private final int edges;
  private final DirectSources direct;

  /**
   * Presents a graph.
   *
   * @param kindWeights for each kind how often it is chosen at a paper, relative to the others
   * @throws IllegalArgumentException if there are more arcs than JGraphT can number: 2^31 - 1
   */
  public CsrGraphView(CsrGraph graph, double... kindWeights) {
    if (graph.arcs() > Integer.MAX_VALUE || kindWeights.length != graph.kinds()) {
      throw new IllegalArgumentException(
          graph.arcs() + " arcs with " + kindWeights.length + " weights of kinds");
    }
    this.graph = graph;
    this.kindWeights = kindWeights.clone();
    this.expansion = new Expansion(graph, this.kindWeights);
    this.forwardArcs = graph.forward().arcs();
    this.edges = (int) graph.arcs();
    this.direct = new DirectSources(graph);
  }

  @Override
  public Set<Integer> vertexSet() {
    return range(0, graph.nodes());
  }

  @Override
  public Set<Integer> edgeSet() {
    return range(0, edges);
  }

  @Override
  public Set<Integer> outgoingEdgesOf(Integer vertex) {
    assertVertexExist(vertex);
    int first = first(vertex);
    return range(first, first + graph.degree(vertex));
  }

  @Override
  public Set<Integer> incomingEdgesOf(Integer vertex) {
    assertVertexExist(vertex);
    Set<Integer> incoming = new LinkedHashSet<>();
    for (int edge = first(vertex); edge < first(vertex) + graph.degree(vertex); edge++) {
      int other = target(edge);
      // An edge between papers is not walked back; those to this paper are found below.
      if (!graph.isPaper(vertex) || !graph.isPaper(other)) {
        addEdges(other, vertex, incoming);
      }
    }
    if (graph.isPaper(vertex)) {
      incoming.addAll(direct.arcsTo(vertex));
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
    return incomingEdgesOf(vertex).size();
  }

  @Override
  public int degreeOf(Integer vertex) {
    return outDegreeOf(vertex) + inDegreeOf(vertex);
  }

  @Override
  public Integer getEdgeSource(Integer edge) {
    return edge < forwardArcs
        ? graph.forward().rowOf(edge) / graph.kinds()
        : graph.papers() + graph.backward().rowOf(edge - forwardArcs);
  }

  @Override
  public Integer getEdgeTarget(Integer edge) {
    return target(edge);
  }

  @Override
  public double getEdgeWeight(Integer edge) {
    if (edge >= forwardArcs) {
      return graph.backward().weight(edge - forwardArcs);
    }
    int row = graph.forward().rowOf(edge);
    double total = expansion.total(row / graph.kinds());
    double share = total > 0 ? kindWeights[row % graph.kinds()] / total : 0;
    return share * graph.forward().weight(edge);
  }

  @Override
  public @Nullable Integer getEdge(Integer source, Integer target) {
    Set<Integer> all = getAllEdges(source, target);
    return all == null || all.isEmpty() ? null : all.iterator().next();
  }

  @Override
  public @Nullable Set<Integer> getAllEdges(Integer source, Integer target) {
    if (!containsVertex(source) || !containsVertex(target)) {
      return null;
    }
    Set<Integer> all = new LinkedHashSet<>();
    addEdges(source, target, all);
    return all;
  }

  @Override
  public boolean containsVertex(@Nullable Integer vertex) {
    return vertex != null && vertex >= 0 && vertex < graph.nodes();
  }

  @Override
  public boolean containsEdge(@Nullable Integer edge) {
    return edge != null && edge >= 0 && edge < edges;
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

  private int first(int node) {
    if (graph.isPaper(node)) {
      return graph.kinds() == 0 ? 0 : graph.start(node, 0);
    }
    return forwardArcs + graph.start(node);
  }

  private int target(int edge) {
    return edge < forwardArcs
        ? graph.forward().target(edge)
        : graph.backward().target(edge - forwardArcs);
  }

  private void addEdges(int source, int target, Set<Integer> found) {
    if (!graph.isPaper(source)) {
      addArcs(graph.backward(), source - graph.papers(), target, forwardArcs, found);
      return;
    }
    for (int kind = 0; kind < graph.kinds(); kind++) {
      addArcs(graph.forward(), source * graph.kinds() + kind, target, 0, found);
    }
  }

  private static void addArcs(CsrRows rows, int row, int target, int shift, Set<Integer> found) {
    int end = rows.end(row);
    for (int arc = rows.seek(row, target); arc < end && rows.target(arc) == target; arc++) {
      found.add(shift + arc);
    }
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
