package paperwalk.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import paperwalk.w3c.Endpoint.Answer;

/** The three tests of service descriptions, whose manifest only names them. */
final class ServiceDescriptionCheck {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  private ServiceDescriptionCheck() {}

  static void run(W3cTest test, Endpoint endpoint) throws Exception {
    endpoint.serve(Endpoint.EMPTY);
    Answer answer = endpoint.send("GET", "/sparql", new byte[0]);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(RDFLanguages.contentTypeToLang(answer.type())).as("%s", answer).isNotNull();
    Model model = ModelFactory.createDefaultModel();
    RDFParser.source(new ByteArrayInputStream(answer.body()))
        .lang(RDFLanguages.contentTypeToLang(answer.type()))
        .parse(model);
    assertThat(model.isEmpty()).isFalse();
    switch (test.resource().getLocalName()) {
      case "returns-rdf" -> {}
      case "has-endpoint-triple" -> hasEndpoint(model, endpoint);
      case "conforms-to-schema" -> conforms(model);
      default -> throw new AssertionError("unknown test " + test);
    }
  }

  private static void hasEndpoint(Model model, Endpoint endpoint) {
    assertThat(
            model
                .listObjectsOfProperty(model.createProperty(SD + "endpoint"))
                .mapWith(RDFNode::toString)
                .toList())
        .containsExactly(endpoint.at("/sparql").toString());
  }

  /** What the schema of the service description vocabulary says of classes and properties. */
  private static void conforms(Model model) {
    for (Resource service :
        model.listSubjectsWithProperty(model.createProperty(SD + "endpoint")).toList()) {
      assertThat(service.hasProperty(RDF.type, model.createResource(SD + "Service"))).isTrue();
      each(model, service, "supportedLanguage", "Language");
      each(model, service, "feature", "Feature");
      each(model, service, "defaultDataset", "Dataset");
    }
    for (RDFNode dataset :
        model.listObjectsOfProperty(model.createProperty(SD + "defaultDataset")).toList()) {
      each(model, dataset.asResource(), "defaultGraph", "Graph");
      each(model, dataset.asResource(), "namedGraph", "NamedGraph");
    }
    for (RDFNode graph :
        model.listObjectsOfProperty(model.createProperty(SD + "namedGraph")).toList()) {
      assertThat(W3cTest.object(graph.asResource(), SD + "name")).isPresent();
    }
  }

  /** All values of a property are of its range, named as the specification names them or typed. */
  private static void each(Model model, Resource subject, String property, String range) {
    for (RDFNode value : W3cTest.objects(subject, SD + property)) {
      assertThat(value.isResource()).isTrue();
      boolean known = value.isURIResource() && value.asResource().getURI().startsWith(SD);
      assertThat(
              known || value.asResource().hasProperty(RDF.type, model.createResource(SD + range)))
          .as("%s is no sd:%s", value, range)
          .isTrue();
    }
    if (property.equals("supportedLanguage") || property.equals("defaultDataset")) {
      assertThat(W3cTest.objects(subject, SD + property)).isNotEmpty();
    }
  }
}
