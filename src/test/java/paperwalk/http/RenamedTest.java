package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.Mixed;
import paperwalk.cli.TestServer;
import paperwalk.http.Http.Answer;

/** A name that was replaced leads on for good; what is no paper has its name and page too. */
class RenamedTest {
  private static TestServer server;
  private static Http http;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.of(Mixed.catalogue());
    http = new Http(server.address());
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/id/paper/arxiv-2402.04401, /id/paper/acl-2024.acl-long.1",
    "/page/paper/arxiv-2402.04401, /page/paper/acl-2024.acl-long.1",
    "/data/paper/arxiv-2402.04401.ttl, /data/paper/acl-2024.acl-long.1.ttl",
    "/data/paper/arxiv-2402.04401.jsonld, /data/paper/acl-2024.acl-long.1.jsonld",
  })
  void aNameThatWasReplacedLeadsToTheOther(String from, String to) {
    for (String accept : new String[] {"text/html", "text/turtle", "*/*"}) {
      Answer answer = http.get(from, "Accept", accept);
      assertThat(answer.status()).as("%s", answer).isEqualTo(308);
      assertThat(answer.header("Location")).isEqualTo(to);
    }
  }

  @Test
  void theFormerNameFindsThePaper() {
    assertThat(http.get("/api/papers/" + Mixed.OLD).json().get("key").asText())
        .isEqualTo(Mixed.NEW);
    assertThat(http.get("/data/paper/" + Mixed.NEW + ".nt").body())
        .contains("paper/" + Mixed.NEW + "> <http://purl.org/dc/terms/replaces>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dataset/example.org-walkset", "software/github.com-owner-walker"})
  void whatIsNoPaperCanBeLookedUp(String path) {
    assertThat(http.get("/id/" + path, "Accept", "text/turtle").header("Location"))
        .isEqualTo("/data/" + path + ".ttl");
    assertThat(http.get("/data/" + path + ".ttl").body()).contains("schema:name");
    assertThat(http.get("/page/" + path).body()).contains("<h1", "alk");
  }

  @Test
  void papersAreOnlyPapers() {
    assertThat(http.get("/api/papers").json().get("total").asInt()).isEqualTo(1);
    assertThat(http.get("/").body()).doesNotContain("WalkSet", "walker");
  }
}
