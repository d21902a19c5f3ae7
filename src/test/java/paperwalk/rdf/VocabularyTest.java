package paperwalk.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperwalk.cli.SeedGraph;

/** The program's terms are those of the ontology, and the ontology's are used. */
class VocabularyTest {
  private static final Graph ONTOLOGY =
      new Ontology(Vocabulary.DEFAULT_BASE).graph("paperwalk.ttl");

  @TempDir Path folder;

  @Test
  void everyOwnConstantIsDefinedInTheOntology() throws IllegalAccessException {
    assertThat(constants())
        .hasSizeGreaterThan(30)
        .allSatisfy(term ->
            assertThat(ONTOLOGY.contains(term, RDF.type.asNode(), Node.ANY))
                .as(term.getURI())
                .isTrue());
  }

  @Test
  void everyOwnTermOfTheSeedsGraphIsDefined() throws Exception {
    assertThat(used()).isSubsetOf(defined());
  }

  /**
   * Recommendations are computed, kinds of edges are declared, not stored, and the seed names no
   * authors and no readers.
   */
  @Test
  void everyOwnTermThatListsCanSayIsUsedByTheSeedsGraph() throws Exception {
    Set<String> stored = defined();
    stored.removeIf(VocabularyTest::isNotStored);

    assertThat(used()).containsAll(stored);
  }

  private static List<Node> constants() throws IllegalAccessException {
    List<Node> own = new ArrayList<>();
    for (Field field : Vocabulary.class.getDeclaredFields()) {
      if (field.getType() == Node.class) {
        Node term = (Node) field.get(null);
        if (term != null && term.getURI().startsWith(Vocabulary.PW)) {
          own.add(term);
        }
      }
    }
    return own;
  }

  private static Set<String> defined() {
    return ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .map(triple -> triple.getSubject().getURI())
        .filter(iri -> iri.startsWith(Vocabulary.PW))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isNotStored(String iri) {
    Node term = NodeFactory.createURI(iri);
    Set<String> computed =
        Set.of(
            "Recommendation",
            "EdgeKind",
            "related",
            "via",
            "weight",
            "statedAuthor",
            "byline",
            "keeps");
    return computed.contains(iri.substring(Vocabulary.PW.length()))
        || ONTOLOGY.contains(term, RDFS.domain.asNode(), own("Recommendation"))
        || ONTOLOGY.contains(term, RDFS.domain.asNode(), own("EdgeKind"))
        || ONTOLOGY.contains(term, RDF.type.asNode(), OWL.Ontology.asNode());
  }

  private static Node own(String name) {
    return NodeFactory.createURI(Vocabulary.PW + name);
  }

  private Set<String> used() throws Exception {
    Set<String> used = new TreeSet<>();
    for (Triple triple : Graphs.union(SeedGraph.in(folder).store()).find().toList()) {
      for (Node node : List.of(triple.getPredicate(), triple.getObject())) {
        if (node.isURI() && node.getURI().startsWith(Vocabulary.PW)) {
          used.add(node.getURI());
        }
      }
    }
    return used;
  }
}
