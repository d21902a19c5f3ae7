package paperwalk.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import paperwalk.rdf.Vocabulary;
import paperwalk.store.index.DefaultGraphRule;

/** The default graph is the union of all named graphs but those of superseded versions of lists. */
final class CurrentVersions implements DefaultGraphRule {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node VERSION = NodeFactory.createURI(Vocabulary.PW + "ListVersion");
  private static final Node CURRENT = NodeFactory.createURI(Vocabulary.PW + "currentVersion");

  private final Set<Node> versions = new HashSet<>();
  private final Set<Node> current = new HashSet<>();

  @Override
  public void see(Quad quad) {
    if (quad.getPredicate().equals(CURRENT)) {
      current.add(quad.getObject());
    } else if (quad.getPredicate().equals(TYPE) && quad.getObject().equals(VERSION)) {
      versions.add(quad.getSubject());
    }
  }

  /** A version's graphs are named below it. */
  @Override
  public boolean includes(Node graph) {
    if (!graph.isURI()) {
      return true;
    }
    String name = graph.getURI();
    Node owner = NodeFactory.createURI(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
    return !versions.contains(owner) || current.contains(owner);
  }
}
