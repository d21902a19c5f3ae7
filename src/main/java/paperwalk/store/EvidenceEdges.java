package paperwalk.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import paperwalk.model.EdgeKind;
import paperwalk.model.PaperNode;
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

  private static final String DATES =
      Prefixes.SPARQL
          + """
          SELECT ?paper ?date WHERE {
            ?paper a pw:Paper ; frbr:realization ?version .
            { ?version dcterms:issued ?date } UNION { ?version fabio:hasPublicationYear ?date }
          }
          """;

  private static final String CODE =
      Prefixes.SPARQL + "SELECT DISTINCT ?paper WHERE { ?paper a pw:Paper ; pw:hasCode ?code }";

  private static final String PAPERS =
      Prefixes.SPARQL
          + "SELECT ?paper (MIN(?t) AS ?title) WHERE { ?paper a pw:Paper ; dcterms:title ?t }"
          + " GROUP BY ?paper ORDER BY STR(?paper)";

  /** Properties that name a node, the shortest name first. */
  private static final List<Node> NAMES =
      List.of(
          NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#notation"),
          NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#prefLabel"),
          NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
          NodeFactory.createURI("http://purl.org/dc/terms/title"),
          NodeFactory.createURI("https://schema.org/name"),
          NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"));

  private final GraphStore store;

  /** Reads from a store. */
  public EvidenceEdges(GraphStore store) {
    this.store = store;
  }

  /**
   * An edge from a paper.
   *
   * @param paper the paper's IRI
   * @param node the shared node's IRI or text; for kinds that are texts, the text
   * @param label the shared node's name
   */
  public record Edge(String paper, String node, String label) {}

  /** Visits all papers by their IRIs. Holds what is known of identifiers and dates meanwhile. */
  public void papers(Consumer<PaperNode> visitor) {
    Map<String, List<String>> identifiers = new HashMap<>();
    store.forEachRow(
        IDENTIFIERS,
        Map.of(),
        row ->
            identifiers
                .computeIfAbsent(Term.text(row, "paper"), k -> new ArrayList<>())
                .add(Term.text(row, "id")));
    Map<String, Integer> dates = new HashMap<>();
    store.forEachRow(
        DATES,
        Map.of(),
        row ->
            dates.merge(
                Term.text(row, "paper"),
                PublicationDate.number(Term.text(row, "date")),
                PublicationDate::earlier));
    Set<String> withCode = new HashSet<>();
    store.forEachRow(CODE, Map.of(), row -> withCode.add(Term.text(row, "paper")));
    store.forEachRow(
        PAPERS,
        Map.of(),
        row -> {
          String iri = Term.text(row, "paper");
          List<String> ids = identifiers.getOrDefault(iri, List.of());
          visitor.accept(
              new PaperNode(
                  iri,
                  Term.text(row, "title"),
                  ids.stream().sorted().toList(),
                  dates.getOrDefault(iri, 0),
                  withCode.contains(iri)));
        });
  }

  /**
   * Visits the edges of a kind, in no order.
   *
   * @throws IllegalArgumentException if the kind's path is no property path
   */
  public void edges(EdgeKind kind, Consumer<Edge> visitor) {
    String query =
        Prefixes.SPARQL
            + "SELECT DISTINCT ?paper ?node WHERE { ?paper a <%sPaper> . ?paper %s ?node }"
                .formatted(Vocabulary.PW, kind.path());
    Map<Term, String> labels = new HashMap<>();
    try {
      store.forEachRow(
          query,
          Map.of(),
          row -> {
            Term node = row.get("node");
            if (node != null) {
              String label = node.text();
              if (!kind.form().isText()) {
                label = labels.computeIfAbsent(node, this::label);
              }
              visitor.accept(new Edge(Term.text(row, "paper"), node.text(), label));
            }
          });
    } catch (org.apache.jena.query.QueryParseException e) {
      throw new IllegalArgumentException(
          "walk.ttl: the path of \"%s\" is no property path: %s".formatted(kind.id(), kind.path()),
          e);
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
