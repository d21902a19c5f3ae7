package paperwalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vocabulary's own terms: all defined, all documented, none idle. */
class OwnTermsTest {
  private static final Pattern OWN = Pattern.compile("\\bpw:([A-Za-z0-9]+)");

  /** Terms that no stored graph uses. */
  private static final Set<String> COMPUTED = Set.of("related");

  private final Model vocabulary = OntologyFiles.read("paperwalk.ttl");

  @ParameterizedTest
  @FieldSource("paperwalk.ontology.OntologyFiles#TURTLE")
  void turtleParsesWithoutWarning(String file) {
    assertThat(OntologyFiles.read(file).isEmpty()).isFalse();
  }

  @Test
  void everyTermIsDocumented() {
    assertThat(defined())
        .allSatisfy(name -> {
          assertOnce(term(name), RDFS.label);
          assertOnce(term(name), RDFS.comment);
          assertThat(vocabulary.contains(term(name), RDFS.isDefinedBy, ontology())).isTrue();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "paperwalk.ttl",
        "shapes.ttl",
        "facets.ttl",
        "venues.ttl",
        "walk.ttl",
        "context.jsonld",
        "README.md",
        "valid.ttl"
      })
  void everyTermUsedIsDefined(String file) {
    assertThat(defined()).containsAll(used(file));
  }

  @Test
  void everyTermIsUsedByTheShapesTheFixtureOrTheWalk() {
    Set<String> used = used("shapes.ttl");
    used.addAll(used("valid.ttl"));
    used.addAll(used("walk.ttl"));
    used.addAll(COMPUTED);

    assertThat(used).containsAll(defined());
  }

  @Test
  void everyTermIsInTheContextAndTheReadme() {
    Set<String> inContext = used("context.jsonld");
    inContext.addAll(COMPUTED);

    assertThat(inContext).containsAll(defined());
    assertThat(used("README.md")).containsAll(defined());
  }

  private Set<String> defined() {
    return vocabulary
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(r -> r.isURIResource() && r.getURI().startsWith(OntologyFiles.PW))
        .mapWith(r -> r.getURI().substring(OntologyFiles.PW.length()))
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> used(String file) {
    return OWN.matcher(OntologyFiles.text(file))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void assertOnce(Resource term, Property property) {
    assertThat(vocabulary.listObjectsOfProperty(term, property).toList())
        .as(term + " " + property)
        .hasSize(1);
  }

  private Resource term(String name) {
    return vocabulary.createResource(OntologyFiles.PW + name);
  }

  private Resource ontology() {
    return vocabulary.createResource("https://w3id.org/paperwalk/ns");
  }
}
