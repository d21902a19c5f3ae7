package paperwalk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import paperwalk.model.GraphView;
import paperwalk.model.NodeKind;
import paperwalk.rdf.Vocabulary;

/**
 * Makes a drawable graph of a CONSTRUCT's answer: each IRI that is not a type becomes a node, each
 * statement between two of them an edge, and literals become labels and attributes. What the answer
 * does not say of a node (its type, its name) is looked up in the store.
 */
public final class GraphViews {
  private static final Node TYPE = RDF.type.asNode();
  private static final List<Node> NAMES =
      List.of(
          NodeFactory.createURI("http://purl.org/dc/terms/title"),
          NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#prefLabel"),
          NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
          NodeFactory.createURI("https://schema.org/name"),
          NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"));
  private static final Map<String, NodeKind> KINDS =
      Map.of(
          Vocabulary.PW + "Paper",
          NodeKind.PAPER,
          Vocabulary.PW + "VenueEdition",
          NodeKind.VENUE,
          Vocabulary.PW + "VenueSeries",
          NodeKind.VENUE,
          Vocabulary.PW + "CodeRepository",
          NodeKind.REPOSITORY,
          Vocabulary.PW + "RepositoryOwner",
          NodeKind.OWNER,
          "http://www.w3.org/2004/02/skos/core#Concept",
          NodeKind.TOPIC);

  private final GraphStore store;
  private final Graph graph;

  private GraphViews(GraphStore store, Graph graph) {
    this.store = store;
    this.graph = graph;
  }

  /**
   * Runs a query and makes a drawable graph of its answer.
   *
   * @param query a CONSTRUCT or DESCRIBE
   * @return nodes and edges by their IRIs, so that the same answer is the same graph
   * @throws SparqlException if it is another kind of query, or fails
   */
  public static GraphView of(GraphStore store, PreparedQuery query) throws SparqlException {
    if (!query.answersGraph()) {
      throw new SparqlException(
          SparqlException.Reason.SYNTAX,
          "a graph can only be drawn of a CONSTRUCT or DESCRIBE, and this query answers rows");
    }
    return new GraphViews(store, query.graph()).view();
  }

  private GraphView view() {
    TreeSet<String> ids = new TreeSet<>();
    List<GraphView.Edge> edges = new ArrayList<>();
    graph
        .find()
        .forEachRemaining(triple -> {
          ids.add(id(triple.getSubject()));
          if (isEdge(triple)) {
            ids.add(id(triple.getObject()));
            edges.add(
                new GraphView.Edge(
                    id(triple.getSubject()),
                    id(triple.getObject()),
                    localName(triple.getPredicate().getURI())));
          }
        });
    edges.sort(
        java.util.Comparator.comparing(GraphView.Edge::source)
            .thenComparing(GraphView.Edge::target)
            .thenComparing(GraphView.Edge::kind));
    return new GraphView(ids.stream().map(this::node).toList(), edges);
  }

  private static boolean isEdge(Triple triple) {
    return !triple.getObject().isLiteral() && !triple.getPredicate().equals(TYPE);
  }

  private static String id(Node node) {
    return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
  }

  private GraphView.Node node(String id) {
    Node node =
        id.startsWith("_:")
            ? NodeFactory.createBlankNode(id.substring(2))
            : NodeFactory.createURI(id);
    Map<String, String> attributes = new TreeMap<>();
    graph
        .find(node, Node.ANY, Node.ANY)
        .filterKeep(triple -> triple.getObject().isLiteral())
        .filterDrop(triple -> NAMES.contains(triple.getPredicate()))
        .forEachRemaining(triple ->
            attributes.merge(
                localName(triple.getPredicate().getURI()),
                triple.getObject().getLiteralLexicalForm(),
                (a, b) -> a.compareTo(b) < 0 ? a + "; " + b : b + "; " + a));
    return new GraphView.Node(id, label(node), kind(node), attributes);
  }

  private String label(Node node) {
    for (Node name : NAMES) {
      Node value = object(node, name);
      if (value != null && value.isLiteral()) {
        return value.getLiteralLexicalForm();
      }
    }
    return node.isURI() ? localName(node.getURI()) : "";
  }

  private NodeKind kind(Node node) {
    List<Node> types = new ArrayList<>(objects(graph, node));
    if (types.isEmpty() && node.isURI()) {
      types.addAll(objects(store.defaultGraph(), node));
    }
    return types.stream()
        .filter(Node::isURI)
        .map(type -> KINDS.get(type.getURI()))
        .filter(java.util.Objects::nonNull)
        .min(NodeKind::compareTo)
        .orElse(NodeKind.OTHER);
  }

  private static List<Node> objects(Graph graph, Node node) {
    return graph.stream(node, TYPE, Node.ANY).map(Triple::getObject).toList();
  }

  private @Nullable Node object(Node node, Node property) {
    return graph.stream(node, property, Node.ANY)
        .map(Triple::getObject)
        .min(java.util.Comparator.comparing(Node::toString))
        .orElseGet(() -> node.isURI() ? store.first(node, property) : null);
  }

  private static String localName(String iri) {
    return iri.replaceFirst(".*[/#](?=.)", "");
  }
}
