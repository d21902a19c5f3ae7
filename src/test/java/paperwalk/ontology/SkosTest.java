package paperwalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What SKOS asks of every concept scheme. */
class SkosTest {
  private static final String PREFIX = "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

  @ParameterizedTest
  @FieldSource("paperwalk.ontology.OntologyFiles#TURTLE")
  void broaderHasNoCycle(String file) {
    assertThat(ask(file, "ASK { ?concept skos:broader+ ?concept }")).isFalse();
  }

  @ParameterizedTest
  @FieldSource("paperwalk.ontology.OntologyFiles#TURTLE")
  void labelsAreDisjoint(String file) {
    String query =
        """
        ASK { VALUES (?one ?other) { (skos:prefLabel skos:altLabel) (skos:prefLabel skos:hiddenLabel)
                                     (skos:altLabel skos:hiddenLabel) }
              ?concept ?one ?label ; ?other ?label }
        """;

    assertThat(ask(file, query)).isFalse();
  }

  private static boolean ask(String file, String query) {
    Model model = OntologyFiles.read(file);
    try (var execution = QueryExecutionFactory.create(PREFIX + query, model)) {
      return execution.execAsk();
    }
  }
}
