package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.http.Http.Answer;

/** Headers and problems, on every kind of answer. */
class HeadersTest {
  @RegisterExtension private static final SeedServer server = new SeedServer();

  private static final Http http = server.http();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=lamp",
        "/map",
        "/sparql",
        "/sparql?query=ASK%7B%7D",
        "/sparql?query=nonsense",
        "/style.css",
        "/id/facet/peft",
        "/page/facet/peft",
        "/page/paper/arxiv-2406.10471",
        "/data/facet/peft.ttl",
        "/data/facet/peft.png",
        "/page/none",
        "/health",
        "/api/papers",
        "/api/papers/none",
        "/api/papers?limit=x",
        "/api/graph?format=svg",
        "/api/graph?format=png",
        "/none",
        "/none/none/none",
        "/favicon.ico"
      })
  void noAnswerGoesWithoutThem(String path) {
    for (Answer answer :
        List.of(
            http.get(path),
            http.get(path, "Accept", Http.BROWSER),
            http.send("HEAD", path, ""),
            http.send("OPTIONS", path, ""),
            http.send("POST", path, ""),
            http.send("DELETE", path, ""))) {
      Problems.secure(answer);
      Problems.saysNothingOfTheInside(answer.body());
      assertThat(answer.status()).isLessThan(500);
      if (!answer.body().isEmpty()) {
        assertThat(answer.header("Content-Type")).isNotEmpty();
      }
      if (answer.type().startsWith("text/")) {
        assertThat(answer.header("Content-Type")).containsIgnoringCase("charset=utf-8");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/none", "/page/none", "/id/none", "/data/none.ttl", "/api/papers/none"})
  void whatIsNotThereIsAProblemOrAPage(String path) {
    Problems.check(http.get(path), 404);
    Problems.check(http.get(path, "Accept", "application/json"), 404);
    Problems.check(http.get(path, "Accept", "*/*"), 404);
    Problems.check(http.get(path, "Accept", "application/problem+json, text/html"), 404);
    Answer page = http.get(path, "Accept", Http.BROWSER);
    Problems.checkPage(page, 404);
    assertThat(page.header("Vary")).containsIgnoringCase("Accept");
    assertThat(http.get(path).header("Vary")).containsIgnoringCase("Accept");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";",
        ",",
        ",,;;,",
        "*",
        "/",
        "a/b/c",
        "text/html;q=0",
        "*/*;q=0",
        "text/html;q=2",
        "text/",
        "text/html;q=",
        "text/html;;q=0.1",
        "x;y;z",
        "q=1",
        "\u00fc/\u00fc",
        "*/html"
      })
  void anyAcceptIsUnderstoodOrIgnored(String accept) throws Exception {
    for (String path :
        List.of("/", "/sparql?query=ASK%7B%7D", "/id/facet/peft", "/none", "/health")) {
      Answer answer = http.get(path, "Accept", accept);
      assertThat(answer.status()).as("%s: %s", path, answer).isIn(200, 303, 404, 406);
      Problems.secure(answer);
    }
  }

  @Test
  void whoWantsNothingIsToldSo() {
    for (String path : List.of("/sparql?query=ASK%7B%7D", "/id/facet/peft")) {
      Problems.check(http.get(path, "Accept", "*/*;q=0"), 406);
    }
  }

  @Test
  void aProblemShowsWhatWasAskedForWithoutMarkup() {
    Answer page = http.get("/page/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "Accept", Http.BROWSER);
    assertThat(page.status()).isBetween(400, 499);
    assertThat(page.body()).doesNotContain("<script>alert");
    Answer found = http.get("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "Accept", Http.BROWSER);
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.body()).doesNotContain("<script").contains("&lt;script&gt;");
  }

  @Test
  void theStyleSheetMayBeKept() {
    Answer style = http.get("/style.css");
    assertThat(style.type()).isEqualTo("text/css");
    assertThat(style.header("Cache-Control")).contains("max-age");
  }

  @Test
  void aPreflightIsAnsweredEverywhere() {
    for (String path : List.of("/api/papers", "/id/facet/peft", "/none", "/api/graph")) {
      Answer answer = http.send("OPTIONS", path, "", "Origin", "https://example.org");
      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(answer.header("Access-Control-Allow-Methods")).contains("GET");
    }
  }
}
