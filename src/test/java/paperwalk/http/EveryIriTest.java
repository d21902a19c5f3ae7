package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperwalk.cli.SeedGraph;
import paperwalk.cli.TestServer;
import paperwalk.http.Http.Answer;

/** Each IRI of the graph leads to a page and to data, in every form, that speak of it. */
class EveryIriTest {
  private static final String BASE = "https://w3id.org/paperwalk/id/";
  private static final Map<String, Lang> FORMS =
      Map.of(
          "text/turtle", Lang.TURTLE,
          "application/ld+json", Lang.JSONLD,
          "application/n-triples", Lang.NTRIPLES,
          "application/rdf+xml", Lang.RDFXML);

  @TempDir static Path folder;
  private static TestServer server;
  private static Http http;

  /** The seed list, another that shares papers with it, and a superseded version of that. */
  private static SeedGraph seed;

  @BeforeAll
  static void start() throws Exception {
    seed =
        SeedGraph.of(
            folder, List.of(SeedGraph.SEED, SeedGraph.SECOND), List.of(SeedGraph.SECOND_OLDER));
    server = TestServer.of(seed.catalogue());
    http = new Http(server.address());
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void everyOneIsAnsweredInEveryForm() {
    DatasetGraph graphs =
        RDFParser.create()
            .source(new StringReader(seed.quads()))
            .lang(Lang.NQUADS)
            .toDatasetGraph();
    Set<String> subjects = new TreeSet<>();
    Map<String, Set<String>> documents = new TreeMap<>();
    graphs
        .find()
        .forEachRemaining(quad -> {
          subjects.add(quad.getSubject().toString());
          Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
              .filter(Node::isURI)
              .map(Node::getURI)
              .filter(iri -> iri.startsWith(BASE))
              .forEach(iri ->
                  documents
                      .computeIfAbsent(iri.replaceFirst("#.*", ""), k -> new TreeSet<>())
                      .add(iri));
        });
    assertThat(documents).hasSizeGreaterThan(200);
    assertThat(documents.keySet()).anyMatch(iri -> iri.endsWith("/graph"));
    documents.forEach((document, iris) -> {
      String path = URI.create(document.substring(BASE.length())).toASCIIString();
      FORMS.forEach((type, lang) -> {
        Graph said = data(path, type, lang);
        for (String iri : iris) {
          Node node = NodeFactory.createURI(iri);
          assertThat(
                  graphs.containsGraph(node)
                      || said.contains(
                          subjects.contains(iri) ? node : Node.ANY, Node.ANY, Node.ANY))
              .as("%s in %s", iri, type)
              .isTrue();
        }
        assertThat(said.isEmpty()).as("%s in %s", document, type).isFalse();
      });
      Answer page = http.get("/id/" + path, "Accept", Http.BROWSER);
      assertThat(page.status()).as("%s", document).isEqualTo(303);
      assertThat(page.header("Location")).isEqualTo("/page/" + path);
      Answer html = http.get(page.header("Location"), "Accept", Http.BROWSER);
      assertThat(html.status()).as("%s", document).isEqualTo(200);
      assertThat(html.header("Link"))
          .contains("rel=\"cite-as\"", "</data/" + path + ".ttl>; rel=\"describedby\"")
          .contains("<https://schema.org/AboutPage>; rel=\"type\"");
      assertThat(SchemaOrgData.in(html.body()).path("@id").asText()).isEqualTo(document);
    });
  }

  private static Graph data(String path, String type, Lang lang) {
    Answer answer = http.get("/id/" + path, "Accept", type);
    assertThat(answer.status()).as("%s as %s: %s", path, type, answer).isEqualTo(303);
    Answer data = http.get(answer.header("Location"));
    assertThat(data.status()).as("%s: %s", answer.header("Location"), data).isEqualTo(200);
    assertThat(data.type()).isEqualTo(type);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().source(new StringReader(data.body())).lang(lang).parse(graph);
    return graph;
  }
}
