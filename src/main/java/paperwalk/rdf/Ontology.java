package paperwalk.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import paperwalk.model.EdgeKind;
import paperwalk.model.Facet;
import paperwalk.model.NodeKind;
import paperwalk.model.VenueSeries;

/**
 * What {@code ontology/} says: facets, venues, kinds of edges.
 *
 * <p>The files travel in the jar. Another base IRI than the default is put into them on reading.
 */
public final class Ontology {
  private final String base;

  /**
   * Takes the base of all IRIs.
   *
   * @param base ends in {@code /}
   */
  public Ontology(String base) {
    this.base = base;
  }

  /** The facets, in the order of their IRIs. */
  public List<Facet> facets() {
    Graph graph = graph("facets.ttl");
    List<Facet> facets = new ArrayList<>();
    for (Node facet : subjects(graph, Vocabulary.CONCEPT)) {
      for (Node group : objects(graph, facet, Vocabulary.BROADER)) {
        facets.add(
            new Facet(
                localName(facet),
                localName(group),
                text(graph, facet, Vocabulary.PREF_LABEL),
                texts(graph, facet, Vocabulary.ALT_LABEL),
                texts(graph, facet, Vocabulary.HIDDEN_LABEL)));
      }
    }
    return facets;
  }

  /** The venue series, in the order of their IRIs. */
  public List<VenueSeries> venues() {
    Graph graph = graph("venues.ttl");
    return subjects(graph, Vocabulary.VENUE_SERIES).stream()
        .map(series ->
            new VenueSeries(
                localName(series),
                text(graph, series, Vocabulary.NOTATION),
                Stream.concat(
                        texts(graph, series, Vocabulary.ALT_LABEL).stream(),
                        texts(graph, series, Vocabulary.PREF_LABEL).stream())
                    .toList(),
                switch (text(graph, series, Vocabulary.VENUE_TYPE)) {
                  case "journal" -> VenueSeries.Type.JOURNAL;
                  case "repository" -> VenueSeries.Type.REPOSITORY;
                  default -> VenueSeries.Type.CONFERENCE;
                }))
        .toList();
  }

  /** The kinds of edges the walk follows, in their declared order. */
  public List<EdgeKind> edgeKinds() {
    Graph graph = graph("walk.ttl");
    return subjects(graph, Vocabulary.EDGE_KIND).stream()
        .sorted(Comparator.comparingInt(k -> Integer.parseInt(text(graph, k, Vocabulary.ORDER))))
        .map(kind ->
            new EdgeKind(
                localName(kind),
                text(graph, kind, Vocabulary.PATH),
                EdgeKind.Form.valueOf(text(graph, kind, Vocabulary.FORM)),
                NodeKind.valueOf(text(graph, kind, Vocabulary.NODE_KIND)),
                number(graph, kind, Vocabulary.WEIGHT),
                number(graph, kind, Vocabulary.ONWARD),
                number(graph, kind, Vocabulary.AMOUNT),
                number(graph, kind, Vocabulary.AGREEMENT),
                number(graph, kind, Vocabulary.POPULARITY),
                text(graph, kind, Vocabulary.PHRASE)))
        .toList();
  }

  /** A file of the ontology as a graph. */
  Graph graph(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text(file).replace(Vocabulary.DEFAULT_BASE, base), Lang.TURTLE)
        .parse(graph);
    return graph;
  }

  /** Writes what is known beforehand, facets and venues, each to a graph of its own. */
  void copyKnown(Iris iris, QuadSink sink) {
    for (String name : List.of("facets", "venues")) {
      QuadSink.TripleSink in = sink.in(iris.graph(name));
      graph(name + ".ttl").stream()
          .sorted(Comparator.comparing(Triple::toString))
          .forEach(t -> in.add(t.getSubject(), t.getPredicate(), t.getObject()));
    }
  }

  /** The text of a file of the ontology. */
  public static String text(String file) {
    try (InputStream in = Ontology.class.getResourceAsStream("/paperwalk/ontology/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file ontology/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Node> subjects(Graph graph, Node type) {
    return graph.stream(Node.ANY, Vocabulary.TYPE, type)
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
  }

  private static List<String> texts(Graph graph, Node subject, Node property) {
    return objects(graph, subject, property).stream()
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  private static String text(Graph graph, Node subject, Node property) {
    return texts(graph, subject, property).stream()
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("ontology: " + subject + " has no " + property));
  }

  private static double number(Graph graph, Node subject, Node property) {
    return Double.parseDouble(text(graph, subject, property));
  }

  private static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
