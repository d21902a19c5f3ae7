package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.TestServer;
import paperwalk.http.Http.Answer;

/** The server behind a proxy: under a prefix, under another name, and with a base of its own. */
class PrefixTest {
  private static final String PAPER = "paper/arxiv-2406.10471";
  private static final Pattern LINK = Pattern.compile("(?:href|action|src)=\"(/[^\"]*)\"");

  @Test
  void linksCarryThePrefixAndBothAddressesAreUnderstood() throws Exception {
    try (TestServer server =
        TestServer.at(PublicAddress.of("/paperwalk", null, false), TestServer.BASE)) {
      Http http = new Http(server.address());
      for (String before : List.of("", "/paperwalk")) {
        for (String path :
            List.of(
                "/",
                "/map",
                "/page/" + PAPER,
                "/page/facet/peft",
                "/sparql",
                "/api",
                "/none",
                "/ns")) {
          Answer page = http.get(before + path, "Accept", Http.BROWSER);
          assertThat(page.status()).as("%s", page).isIn(200, 404);
          List<String> links =
              LINK.matcher(page.body()).results().map(hit -> hit.group(1)).toList();
          assertThat(links)
              .as(before + path)
              .isNotEmpty()
              .allMatch(link -> link.equals("/paperwalk/") || link.startsWith("/paperwalk/"));
          for (String link : links.stream().distinct().limit(12).toList()) {
            assertThat(
                    http.get(
                            link.replace("&amp;", "&")
                                .replace("&#61;", "=")
                                .replaceFirst("#.*", ""),
                            "Accept",
                            Http.BROWSER)
                        .status())
                .as(link)
                .isIn(200);
          }
        }
        Answer id = http.get(before + "/id/" + PAPER, "Accept", "text/turtle");
        assertThat(id.header("Location")).isEqualTo("/paperwalk/data/" + PAPER + ".ttl");
        assertThat(http.get(before + "/page/" + PAPER).header("Link"))
            .contains("</paperwalk/data/" + PAPER + ".ttl>; rel=\"describedby\"");
        assertThat(server(http.get(before + "/api/openapi.json"))).isEqualTo("/paperwalk/");
        JsonNode papers = http.get(before + "/api/papers?limit=2").json();
        assertThat(papers.path("next").asText()).startsWith("/paperwalk/api/papers?");
        assertThat(http.get(papers.path("next").asText()).status()).isEqualTo(200);
      }
      assertThat(http.get("/paperwalk").status()).isEqualTo(200);
      assertThat(http.get("/paperwalkers").status()).isEqualTo(404);
      assertThat(http.get("/api/graph?format=svg").body()).contains("\"/paperwalk/page/");
    }
  }

  /** Where the base is an address of the server, each IRI is the address of what it names. */
  @ParameterizedTest
  @CsvSource({
    "https://example.org/lists, https://example.org/lists/id/",
    "https://example.org/lists, https://example.org/lists/things/",
    "https://example.org, https://example.org/id/"
  })
  void irisAreAddresses(String url, String base) throws Exception {
    try (TestServer server = TestServer.at(PublicAddress.of(null, url, false), base)) {
      Http http = new Http(server.address());
      String iri = base + PAPER;
      String local = iri.substring("https://example.org".length());
      Answer see = http.get(local, "Accept", "application/n-triples");
      assertThat(see.status()).as("%s", see).isEqualTo(303);
      String location = see.header("Location");
      assertThat(location).isEqualTo(url + "/data/" + PAPER + ".nt");
      Answer data = http.get(location.substring("https://example.org".length()));
      assertThat(data.body()).contains("<" + iri + "> <http://purl.org/dc/terms/title>");
      Answer page = http.get(local, "Accept", "text/html");
      assertThat(page.header("Location")).isEqualTo(url + "/page/" + PAPER);
      assertThat(http.get("/page/" + PAPER).header("Link"))
          .contains("<" + url + "/data/" + PAPER + ".ttl>; rel=\"describedby\"");
      assertThat(server(http.get("/api/openapi.json"))).isEqualTo(url + "/");
      assertThat(http.get("/feeds/papers.atom").body())
          .contains("href=\"" + url + "/feeds/papers.atom\"");
    }
  }

  @Test
  void whatAProxySaysIsBelievedOnlyIfItIsTrusted() throws Exception {
    String[] said = {
      "X-Forwarded-Proto",
      "https",
      "X-Forwarded-Host",
      "example.org",
      "X-Forwarded-Prefix",
      "/lists/"
    };
    try (TestServer server = TestServer.start()) {
      Http http = new Http(server.address());
      assertThat(http.get("/id/" + PAPER, said).header("Location")).isEqualTo("/page/" + PAPER);
      assertThat(http.get("/", said).body()).doesNotContain("/lists/", "example.org/");
    }
    try (TestServer server = TestServer.at(PublicAddress.of(null, null, true), TestServer.BASE)) {
      Http http = new Http(server.address());
      assertThat(http.get("/lists/id/" + PAPER, said).header("Location"))
          .isEqualTo("https://example.org/lists/page/" + PAPER);
      assertThat(http.get("/", said).body()).contains("href=\"/lists/page/");
      assertThat(http.get("/").body()).contains("href=\"/page/");
      String[] hostile = {
        "X-Forwarded-Proto",
        "javascript",
        "X-Forwarded-Host",
        "evil.example/\"><script>",
        "X-Forwarded-Prefix",
        "/\"><script>alert(1)</script>"
      };
      Answer page = http.get("/", hostile);
      assertThat(page.body()).doesNotContain("<script", "evil.example");
      Answer answer = http.get("/id/" + PAPER, hostile);
      assertThat(answer.header("Location")).as("%s", answer).isEqualTo("/page/" + PAPER);
      String[] elsewhere = {"X-Forwarded-Prefix", "//evil.example"};
      assertThat(http.get("/id/" + PAPER, elsewhere).header("Location"))
          .isEqualTo("/page/" + PAPER);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "//x", "/../x", "/a b", "/\"", "/a?b", "/a#b", "https://x"})
  void whatIsNoPrefixIsRefused(String prefix) {
    assertThatThrownBy(() -> PublicAddress.of(prefix, null, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "ftp://x",
        "https://",
        "https://a b",
        "https://x/?q",
        "https://x/#a",
        "https://u@x"
      })
  void whatIsNoAddressIsRefused(String url) {
    assertThatThrownBy(() -> PublicAddress.of(null, url, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String server(Answer document) {
    return document.json().path("servers").path(0).path("url").asText();
  }
}
