package paperwalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No term is used that its vocabulary does not have: a misspelt borrowed term fails here. */
class BorrowedTermsTest {
  static final Set<String> TURTLE_AND_FIXTURE =
      Stream.concat(OntologyFiles.TURTLE.stream(), Stream.of("valid.ttl"))
          .collect(Collectors.toCollection(TreeSet::new));

  @ParameterizedTest
  @FieldSource("TURTLE_AND_FIXTURE")
  void everyBorrowedTermExists(String file) {
    assertThat(OntologyFiles.read(file).listStatements().toList())
        .flatExtracting(BorrowedTermsTest::iris)
        .allSatisfy(iri ->
            assertThat(BorrowedTerms.of(iri).stream().filter(terms -> !terms.has(iri)))
                .as(iri)
                .isEmpty());
  }

  /** Whatever is used as a property, class or datatype is our own or of a known vocabulary. */
  @ParameterizedTest
  @FieldSource("TURTLE_AND_FIXTURE")
  void everyVocabularyIsKnown(String file) {
    assertThat(OntologyFiles.read(file).listStatements().toList())
        .flatExtracting(BorrowedTermsTest::vocabulary)
        .filteredOn(iri -> !iri.startsWith(OntologyFiles.PW))
        .allSatisfy(iri -> assertThat(BorrowedTerms.of(iri)).as(iri).isPresent());
  }

  @Test
  void theCheckKnowsWhatIsMissing() {
    String wrong = "http://purl.org/spar/fabio/hasArXivID";
    String right = "http://purl.org/spar/fabio/hasArXivId";

    assertThat(BorrowedTerms.of(wrong).orElseThrow().has(wrong)).isFalse();
    assertThat(BorrowedTerms.of(right).orElseThrow().has(right)).isTrue();
  }

  private static Set<String> iris(Statement statement) {
    Set<String> iris = vocabulary(statement);
    add(iris, statement.getSubject());
    add(iris, statement.getObject());
    return iris;
  }

  private static Set<String> vocabulary(Statement statement) {
    Set<String> iris = new TreeSet<>();
    add(iris, statement.getPredicate());
    if (Set.of(RDF.type, RDFS.subClassOf, RDFS.subPropertyOf, RDFS.range, RDFS.domain)
        .contains(statement.getPredicate())) {
      add(iris, statement.getObject());
    }
    if (statement.getObject().isLiteral()) {
      iris.add(statement.getLiteral().getDatatypeURI());
    }
    return iris;
  }

  private static void add(Set<String> iris, RDFNode node) {
    if (node.isURIResource()) {
      iris.add(node.asResource().getURI());
    }
  }
}
