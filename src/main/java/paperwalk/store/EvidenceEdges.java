package paperwalk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import paperwalk.model.EdgeKind;
import paperwalk.model.Term;
import paperwalk.rdf.Vocabulary;

/** What the walk graph is made of: the papers, and the nodes that each kind of edge leads to. */
public final class EvidenceEdges {
  private static final String IDENTIFIERS =
      Prefixes.SPARQL
          + """
          SELECT DISTINCT ?paper ?id WHERE {
            ?paper a pw:Paper .
            { ?paper frbr:realization/fabio:hasArXivId ?x BIND(CONCAT("arxiv:", ?x) AS ?id) }
            UNION { ?paper frbr:realization/prism:doi ?x BIND(CONCAT("doi:", ?x) AS ?id) }
            UNION { ?paper frbr:realization/dcterms:identifier ?x
                    BIND(IF(CONTAINS(?x, ":"), ?x, CONCAT("acl:", ?x)) AS ?id) }
            UNION { ?paper dcterms:replaces ?old BIND(CONCAT("replaces:", STR(?old)) AS ?id) }
            UNION { ?paper pw:hasCode ?r . ?r pw:host ?h ; pw:owner ?o ; schema:name ?n
                    BIND(CONCAT("repo:", ?h, "/", ?o, "/", ?n) AS ?id) }
          }
          """;

  /** Properties that name a node, the shortest name first. */
  private static final List<Node> NAMES =
      List.of(
          NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#notation"),
          NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#prefLabel"),
          NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
          NodeFactory.createURI("http://purl.org/dc/terms/title"),
          NodeFactory.createURI("https://schema.org/name"));

  private final GraphStore store;

  /** Reads from a store. */
  public EvidenceEdges(GraphStore store) {
    this.store = store;
  }

  /**
   * A paper.
   *
   * @param iri its IRI
   * @param title its title
   * @param identifiers {@code arxiv:…}, {@code doi:…}, {@code acl:…} and so on, {@code repo:…},
   *     {@code replaces:…} before an IRI it once had
   */
  public record PaperNode(String iri, String title, List<String> identifiers) {}

  /**
   * An edge from a paper.
   *
   * @param paper the paper's IRI
   * @param node the shared node's IRI or text; for kinds of terms, the text whose words count
   * @param label the shared node's name
   */
  public record Edge(String paper, String node, String label) {}

  /** Visits all papers by their IRIs. */
  public void papers(Consumer<PaperNode> visitor) {
    Map<String, List<String>> identifiers = new TreeMap<>();
    for (Map<String, Term> row : store.select(IDENTIFIERS, Map.of())) {
      identifiers
          .computeIfAbsent(Term.text(row, "paper"), k -> new ArrayList<>())
          .add(Term.text(row, "id"));
    }
    identifiers.values().forEach(ids -> ids.sort(null));
    String query =
        Prefixes.SPARQL
            + "SELECT ?paper (MIN(?t) AS ?title) WHERE { ?paper a pw:Paper ; dcterms:title ?t }"
            + " GROUP BY ?paper ORDER BY STR(?paper)";
    for (Map<String, Term> row : store.select(query, Map.of())) {
      String iri = Term.text(row, "paper");
      visitor.accept(
          new PaperNode(iri, Term.text(row, "title"), identifiers.getOrDefault(iri, List.of())));
    }
  }

  /**
   * Visits the edges of a kind, by paper and node.
   *
   * @throws IllegalArgumentException if the kind's path is no property path
   */
  public void edges(EdgeKind kind, Consumer<Edge> visitor) {
    String query =
        Prefixes.SPARQL
            + "SELECT DISTINCT ?paper ?node WHERE { ?paper a <%sPaper> ; %s ?node } ORDER BY STR(?paper) STR(?node)"
                .formatted(Vocabulary.PW, kind.path());
    List<Map<String, Term>> rows;
    try {
      rows = store.select(query, Map.of());
    } catch (org.apache.jena.query.QueryParseException e) {
      throw new IllegalArgumentException(
          "walk.ttl: the path of \"%s\" is no property path: %s".formatted(kind.id(), kind.path()),
          e);
    }
    for (Map<String, Term> row : rows) {
      Term node = row.get("node");
      if (node != null) {
        visitor.accept(new Edge(Term.text(row, "paper"), node.text(), label(node)));
      }
    }
  }

  private String label(Term term) {
    if (!(term instanceof Term.Iri)) {
      return term.text();
    }
    Node node = Terms.node(term);
    for (Node property : NAMES) {
      Node name = store.first(node, property);
      if (name != null && name.isLiteral()) {
        return name.getLiteralLexicalForm();
      }
    }
    return term.text().replaceFirst(".*[/#](?=.)", "");
  }
}
