package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.TestServer;
import paperwalk.http.Http.Answer;

/** Every link of every page, and every IRI of the graph, leads somewhere. */
class LinksTest {
  private static final String OURS = "https://w3id.org/paperwalk";
  private static final String THINGS =
      "SELECT DISTINCT ?s { ?s ?p ?o FILTER(STRSTARTS(STR(?s), \"" + OURS + "/id/\")) }";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/awesome-personalized-llm.md",
        "src/test/resources/paperwalk/http/hostile.md",
        "src/test/resources/paperwalk/http/no-headings.md"
      })
  void noneIsBroken(String list) throws Exception {
    try (TestServer server = TestServer.start(Path.of(list))) {
      Http http = new Http(server.address());
      // The other forms of data have tests of their own.
      Map<String, Answer> answers =
          Crawl.from(http, path -> !path.matches("/data/.*\\.(jsonld|nt|rdf|bib|ris|csl\\.json)"));
      assertThat(answers).hasSizeGreaterThan(20);
      assertThat(answers)
          .allSatisfy((path, answer) -> {
            assertThat(answer.status()).isEqualTo(200);
            Problems.secure(answer);
            if (answer.type().matches("text/html|image/svg\\+xml")) {
              assertThat(SchemaOrgData.without(answer.body()))
                  .doesNotContain("<script")
                  .doesNotContain("href=\"\"");
            }
          });
      for (JsonNode row : http.query(THINGS).json().path("results").path("bindings")) {
        leads(http, row.path("s").path("value").asText(), answers);
      }
    }
  }

  private static void leads(Http http, String iri, Map<String, Answer> known) {
    String path = iri.substring(OURS.length()).replaceFirst("#.*", "");
    Answer answer = http.get(URI.create(path).toASCIIString(), "Accept", Http.BROWSER);
    assertThat(answer.status()).as("%s: %s", iri, answer).isEqualTo(303);
    String page = answer.header("Location");
    if (!known.containsKey(page)) {
      assertThat(http.get(page).status()).as(iri).isEqualTo(200);
    }
  }
}
