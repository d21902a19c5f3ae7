package paperwalk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;

/** The vocabulary that graphs are written in, as a document: what its namespace leads to. */
public final class VocabularyDocument {
  private static final Graph GRAPH = read();

  private VocabularyDocument() {}

  /**
   * A term.
   *
   * @param name the last part of its IRI
   * @param label its label
   * @param kind what it is, such as {@code Class} or {@code ObjectProperty}
   * @param comment what it means
   */
  public record VocabularyTerm(String name, String label, String kind, String comment) {}

  /** The own terms, classes first, by name. */
  public static List<VocabularyTerm> terms() {
    List<VocabularyTerm> terms = new ArrayList<>();
    GRAPH
        .find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
        .mapWith(Triple::getSubject)
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(Vocabulary.PW))
        .forEach(node ->
            terms.add(
                new VocabularyTerm(
                    node.getURI().substring(Vocabulary.PW.length()),
                    text(node, RDFS.label.asNode()),
                    text(node, RDF.type.asNode()),
                    text(node, RDFS.comment.asNode()))));
    terms.sort(
        Comparator.comparing((VocabularyTerm term) -> !term.kind().equals("Class"))
            .thenComparing(VocabularyTerm::name));
    return terms;
  }

  /**
   * Writes it.
   *
   * @param form one for graphs
   * @throws IOException if {@code out} does
   */
  public static void write(ResultFormat form, OutputStream out) throws IOException {
    switch (form) {
      case TURTLE -> RDFDataMgr.write(out, GRAPH, RDFFormat.TURTLE_PRETTY);
      case JSONLD -> RDFDataMgr.write(out, GRAPH, RDFFormat.JSONLD);
      case NTRIPLES -> RDFDataMgr.write(out, GRAPH, RDFFormat.NTRIPLES_UTF8);
      case RDFXML -> RDFDataMgr.write(out, GRAPH, RDFFormat.RDFXML_PRETTY);
      default -> throw new IllegalArgumentException(form + " cannot carry a graph");
    }
  }

  private static String text(Node subject, Node property) {
    List<String> found = new ArrayList<>();
    GRAPH
        .find(subject, property, Node.ANY)
        .mapWith(Triple::getObject)
        .forEach(
            node -> found.add(node.isURI() ? node.getLocalName() : node.getLiteralLexicalForm()));
    found.sort(null);
    return found.isEmpty() ? "" : found.getFirst();
  }

  /** The context for JSON-LD, as JSON. */
  public static String context() {
    return Ontology.text("context.jsonld");
  }

  private static Graph read() {
    return RDFParser.fromString(Ontology.text("paperwalk.ttl"), Lang.TURTLE).toGraph();
  }
}
