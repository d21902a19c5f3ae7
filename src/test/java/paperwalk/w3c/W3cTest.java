package paperwalk.w3c;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * A test of a manifest.
 *
 * @param resource the test in the manifest's graph
 * @param type the local name of its class
 * @param folder where the manifest lies, with a slash at the end
 */
record W3cTest(Resource resource, String type, String folder) {
  static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
  static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

  String iri() {
    return resource.getURI();
  }

  /** The name of the manifest's folder. */
  String group() {
    return Path.of(folder).getFileName().toString();
  }

  Optional<Resource> action() {
    return object(resource, MF + "action").map(RDFNode::asResource);
  }

  Optional<Resource> result() {
    return object(resource, MF + "result").map(RDFNode::asResource);
  }

  /** The file with the query: the action itself, or a part of it. */
  Path query() {
    Resource action = action().orElseThrow();
    return file(
        action.isURIResource()
            ? action
            : object(action, QT + "query")
                .or(() -> object(action, UT + "request"))
                .orElseThrow()
                .asResource());
  }

  static Path file(Resource resource) {
    return Path.of(URI.create(resource.getURI()));
  }

  static Optional<RDFNode> object(Resource subject, String property) {
    return objects(subject, property).stream().findFirst();
  }

  static List<RDFNode> objects(Resource subject, String property) {
    return subject.listProperties(property(property)).toList().stream()
        .map(statement -> statement.getObject())
        .toList();
  }

  static List<RDFNode> list(Resource subject, String property) {
    return object(subject, property)
        .map(list -> list.as(RDFList.class).asJavaList())
        .orElse(List.of());
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }

  @Override
  public String toString() {
    return iri();
  }
}
