package paperwalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes let the valid graph pass, and each catches what it is there to catch, alone. */
class ShapesTest {
  private static final String PWS = "https://w3id.org/paperwalk/shapes#";
  private static final String SH = "http://www.w3.org/ns/shacl#";

  private static final Model SHAPES = OntologyFiles.read("shapes.ttl");
  private static final Shapes PARSED = Shapes.parse(SHAPES.getGraph());
  private static final Model VALID =
      OntologyFiles.read("valid.ttl")
          .add(OntologyFiles.read("facets.ttl"))
          .add(OntologyFiles.read("venues.ttl"));

  static Stream<Broken> broken() {
    return Broken.all();
  }

  @Test
  void theValidGraphConforms() {
    assertThat(validate(VALID).getEntries()).isEmpty();
  }

  @Test
  void theWalkConforms() {
    assertThat(validate(OntologyFiles.read("walk.ttl")).getEntries()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void broken(Broken broken) {
    ValidationReport report = validate(broken.apply(VALID));

    assertThat(report.getEntries())
        .isNotEmpty()
        .allSatisfy(entry -> {
          assertThat(entry.source()).hasToString(PWS + broken.shape());
          assertThat(entry.message()).contains(broken.message());
        });
  }

  /** A shape that no broken graph tests may as well not be there. */
  @Test
  void everyShapeIsTested() {
    Set<String> tested = new TreeSet<>();
    broken().forEach(broken -> tested.add(PWS + broken.shape()));

    assertThat(tested).isEqualTo(objecting());
  }

  @Test
  void everyPropertyShapeExplainsItself() {
    assertThat(instances("PropertyShape"))
        .hasSizeGreaterThan(50)
        .allSatisfy(s -> assertThat(s.hasProperty(SHAPES.createProperty(SH, "message"))).isTrue());
  }

  private static ValidationReport validate(Model model) {
    return ShaclValidator.get().validate(PARSED, model.getGraph());
  }

  /** All property shapes with a name, but for those of nested shapes, and the SPARQL ones. */
  private static Set<String> objecting() {
    Set<String> names = new TreeSet<>();
    instances("PropertyShape").forEach(s -> names.add(s.getURI()));
    SHAPES
        .listSubjectsWithProperty(SHAPES.createProperty(SH, "sparql"))
        .forEach(s -> names.add(s.getURI()));
    names.removeIf(name -> name.startsWith(PWS + "EvidenceShape-"));
    return names;
  }

  private static Stream<Resource> instances(String type) {
    return SHAPES
        .listSubjectsWithProperty(RDF.type, SHAPES.createResource(SH + type))
        .toList()
        .stream();
  }
}
