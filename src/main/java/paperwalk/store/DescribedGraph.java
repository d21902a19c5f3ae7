package paperwalk.store;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** A small graph about the endpoint or its data, being written. */
final class DescribedGraph {
  static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  static final String VOID = "http://rdfs.org/ns/void#";
  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";
  static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final Graph graph = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();

  DescribedGraph() {
    graph
        .getPrefixMapping()
        .setNsPrefix("sd", SD)
        .setNsPrefix("void", VOID)
        .setNsPrefix("dcterms", DCTERMS)
        .setNsPrefix("foaf", FOAF)
        .setNsPrefix("formats", FORMATS)
        .setNsPrefix("xsd", XSD.getURI());
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /**
   * Names a part of what a document describes. Blank nodes would be others each time, and with them
   * the entity tag.
   */
  static Node part(String address, String kind, int number) {
    return iri("%s#%s-%d".formatted(address, kind, number));
  }

  void type(Node subject, String type) {
    graph.add(subject, RDF.type.asNode(), iri(type));
  }

  void link(Node subject, String property, String object) {
    graph.add(subject, iri(property), iri(object));
  }

  void link(Node subject, String property, Node object) {
    graph.add(subject, iri(property), object);
  }

  void text(Node subject, String property, String text) {
    graph.add(subject, iri(property), NodeFactory.createLiteralString(text));
  }

  void english(Node subject, String property, String text) {
    graph.add(subject, iri(property), NodeFactory.createLiteralLang(text, "en"));
  }

  void number(Node subject, String property, long number) {
    graph.add(
        subject,
        iri(property),
        NodeFactory.createLiteralDT(
            Long.toString(number), org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger));
  }

  void write(ResultFormat format, OutputStream out) throws SparqlException {
    AnswerWriter.graph(graph, format, out);
  }
}
