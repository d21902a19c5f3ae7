package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.http.Http.Answer;

/** What the server says of itself to programs, held against what it answers; and its graphs. */
class DescriptionTest {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";

  @RegisterExtension private static final SeedServer server = new SeedServer();

  private static final Http http = server.http();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void descriptionsComeInEveryFormOfGraphs(String type) {
    for (String path : List.of("/sparql", "/.well-known/void", "/graph?default")) {
      Answer answer = http.get(path, "Accept", type);
      assertThat(answer.status()).as("%s", answer).isEqualTo(200);
      assertThat(answer.type()).isEqualTo(type);
      assertThat(answer.header("Vary")).containsIgnoringCase("Accept");
      assertThat(answer.header("ETag")).startsWith("\"");
      assertThat(read(answer).isEmpty()).isFalse();
      Problems.secure(answer);
      assertThat(http.get(path, "Accept", type, "If-None-Match", answer.header("ETag")).status())
          .isEqualTo(304);
    }
  }

  @Test
  void aBrowserGetsTheFormInstead() {
    assertThat(http.get("/sparql", "Accept", Http.BROWSER).type()).isEqualTo("text/html");
  }

  @Test
  void theServiceDescriptionTellsTheGraphsThereAre() {
    Model model = read(http.get("/sparql"));
    Resource service =
        model.listSubjectsWithProperty(RDF.type, model.createResource(SD + "Service")).next();
    assertThat(values(service, SD + "endpoint")).containsExactly(http.at("/sparql").toString());
    assertThat(values(service, SD + "feature")).contains(SD + "UnionDefaultGraph");
    assertThat(values(service, SD + "propertyFeature"))
        .contains("https://w3id.org/paperwalk/ns#related");
    List<String> named =
        model.listObjectsOfProperty(property(SD + "name")).mapWith(RDFNode::toString).toList();
    List<String> asked =
        http.query("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }", "Accept", "text/csv")
            .body()
            .lines()
            .skip(1)
            .toList();
    assertThat(named).hasSizeGreaterThan(2).containsExactlyInAnyOrderElementsOf(asked);
    Resource dataset = service.getPropertyResourceValue(property(SD + "defaultDataset"));
    Resource union = dataset.getPropertyResourceValue(property(SD + "defaultGraph"));
    assertThat(number(union, VOID + "triples")).isEqualTo(count("{ ?s ?p ?o }", "*"));
  }

  @Test
  void theNumbersOfTheDatasetAreThoseThatQueriesCount() {
    Model model = read(http.get("/.well-known/void"));
    Resource dataset =
        model.listSubjectsWithProperty(RDF.type, model.createResource(VOID + "Dataset")).next();
    assertThat(number(dataset, VOID + "triples")).isEqualTo(count("{ ?s ?p ?o }", "*"));
    assertThat(number(dataset, VOID + "distinctSubjects"))
        .isEqualTo(count("{ ?s ?p ?o }", "DISTINCT ?s"));
    assertThat(number(dataset, VOID + "properties"))
        .isEqualTo(count("{ ?s ?p ?o }", "DISTINCT ?p"))
        .isEqualTo(values(dataset, VOID + "propertyPartition").size());
    Resource papers =
        model
            .listSubjectsWithProperty(
                property(VOID + "class"),
                model.createResource("https://w3id.org/paperwalk/ns#Paper"))
            .next();
    assertThat(number(papers, VOID + "entities")).isEqualTo(14);
    assertThat(values(dataset, VOID + "sparqlEndpoint"))
        .containsExactly(http.at("/sparql").toString());
    for (String example : values(dataset, VOID + "exampleResource")) {
      assertThat(
              http.query("ASK { <%s> ?p ?o }".formatted(example))
                  .json()
                  .path("boolean")
                  .asBoolean())
          .isTrue();
    }
    String dump = values(dataset, VOID + "dataDump").getFirst();
    assertThat(read(http.get(dump.substring(http.at("/").toString().length() - 1))).size())
        .isEqualTo(number(dataset, VOID + "triples"));
  }

  @Test
  void eachNamedGraphCanBeReadByItsNameAndByItsAddress() {
    String base = "https://w3id.org/paperwalk/id/";
    for (String graph :
        http.query("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }", "Accept", "text/csv")
            .body()
            .lines()
            .skip(1)
            .toList()) {
      Answer byName =
          http.get(
              "/graph?graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8),
              "Accept",
              "application/n-triples");
      assertThat(byName.status()).as("%s", byName).isEqualTo(200);
      assertThat(read(byName).size())
          .isEqualTo(count("{ GRAPH <%s> { ?s ?p ?o } }".formatted(graph), "*"));
      assertThat(graph).startsWith(base);
      Answer byAddress =
          http.get(
              "/graph/" + Addresses.escape(graph.substring(base.length())),
              "Accept",
              "application/n-triples");
      assertThat(byAddress.body()).isEqualTo(byName.body());
    }
  }

  @Test
  void whatIsNoGraphIsToldSo() {
    Problems.check(http.get("/graph"), 400);
    Problems.check(http.get("/graph?default&graph=http%3A%2F%2Fexample.org%2F"), 400);
    Problems.check(http.get("/graph?graph=relative"), 400);
    Problems.check(http.get("/graph?graph=http%3A%2F%2Fexample.org%2Fno"), 404);
    Problems.check(http.get("/graph/no"), 404);
    assertThat(http.send("HEAD", "/graph?graph=http%3A%2F%2Fexample.org%2Fno", "").status())
        .isEqualTo(404);
    Problems.check(http.get("/graph?default", "Accept", "text/csv"), 406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void noGraphIsWritten(String method) {
    for (String path :
        List.of("/graph?default", "/graph?graph=http%3A%2F%2Fexample.org%2F", "/graph/x")) {
      Answer answer = http.send(method, path, "<a:b> <a:b> <a:b> .", "Content-Type", "text/turtle");
      assertThat(Problems.check(answer, 405).path("detail").asText()).contains("lists");
      assertThat(answer.header("Allow")).contains("GET").doesNotContain(method);
    }
  }

  private static long count(String pattern, String what) {
    return http.query("SELECT (COUNT(%s) AS ?n) %s".formatted(what, pattern))
        .json()
        .at("/results/bindings/0/n/value")
        .asLong();
  }

  private static Model read(Answer answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    Model model = ModelFactory.createDefaultModel();
    RDFParser.source(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
        .lang(RDFLanguages.contentTypeToLang(answer.type()))
        .parse(model);
    return model;
  }

  private static List<String> values(Resource subject, String property) {
    return subject
        .listProperties(property(property))
        .mapWith(statement -> statement.getObject().toString())
        .toList();
  }

  private static long number(Resource subject, String property) {
    return subject.getRequiredProperty(property(property)).getLong();
  }

  private static Property property(String iri) {
    return org.apache.jena.rdf.model.ResourceFactory.createProperty(iri);
  }
}
