package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.http.Http.Answer;

/** Addresses that nobody should ask for, and somebody will: never a 500, never a file. */
class AwkwardAddressesTest {
  @RegisterExtension private static final SeedServer server = new SeedServer();

  private static final Http http = server.http();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%E4%BE%8B",
        "例",
        "%C3%BC%CC%88",
        "a%20b",
        "a+b",
        "%",
        "%z",
        "%zz",
        "%00",
        "%0A",
        "%0d%0aX-Injected:%201",
        "%C3%28",
        "%ED%A0%80",
        "%F0%9F%98%80",
        "%E2%80%AE",
        "%25",
        "%2525",
        "%2F",
        "%5C..%5C",
        "../../../etc/passwd",
        "%2e%2e/%2e%2e/etc/passwd",
        "..%2f..%2fetc/passwd",
        "..;/..;/",
        "//",
        "//paper//arxiv-2406.10471",
        "paper//arxiv-2406.10471",
        "paper/./arxiv-2406.10471",
        "a|b",
        "a<b>",
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "\"quoted\"",
        "'; DROP TABLE papers; --",
        "a;b=c",
        "a?b?c",
        "a#b",
        "[::1]",
        "{x}",
        "a^b`c",
        ":",
        "*",
        "http://example.org/",
        "paper/arxiv-2406.10471#emnlp-2024",
        "paper/arxiv-2406.10471%23emnlp-2024",
        "paper/arxiv-2406.10471/",
        "paper/arxiv-2406.10471%0A"
      })
  void noAddressBreaksTheServer(String path) throws Exception {
    for (String start :
        List.of(
            "/id/",
            "/page/",
            "/data/",
            "/api/papers/",
            "/",
            "/?q=",
            "/sparql?query=",
            "/api/papers?q=",
            "/api/papers?topic=",
            "/api/graph?around=",
            "/api/graph?format=")) {
      String answer = http.raw(start + path);
      String head =
          answer.contains("\r\n\r\n") ? answer.substring(0, answer.indexOf("\r\n\r\n")) : "";
      assertThat(head).as("%s%s: %s", start, path, answer).startsWith("HTTP/1.1 ");
      assertThat(head.substring(9, 10)).as("%s%s: %s", start, path, answer).isIn("2", "3", "4");
      assertThat(head).doesNotContain("\r\nX-Injected");
      assertThat(answer).doesNotContain("root:");
      if (head.contains("text/html")) {
        assertThat(answer).doesNotContain("<script>");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/%zz", "/id//x", "/id/a%2Fb", "/id/a|b", "/id/../../x", "/page/%00"})
  void whatIsRefusedAtTheDoorIsRefusedAsEverywhere(String path) throws Exception {
    String answer = http.raw(path);
    assertThat(answer)
        .startsWith("HTTP/1.1 4")
        .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
        .containsIgnoringCase("X-Content-Type-Options: nosniff")
        .containsIgnoringCase("application/problem+json")
        .doesNotContain("Powered by");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000, 4_000, 7_000, 20_000, 1_000_000})
  void longAddressesAreNotFoundOrTooLong(int length) throws Exception {
    for (String start : List.of("/id/", "/page/", "/data/", "/api/papers/", "/?q=", "/nothing")) {
      String answer = http.raw(start + "a".repeat(length));
      if (length < 100_000 || !answer.isEmpty()) {
        assertThat(answer).as("%s… %d", start, length).matches("(?s)HTTP/1.1 (200|404|414|431) .*");
      }
    }
    assertThat(http.get("/health").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=%zz",
        "/?q=%C3%28",
        "/sparql?query=%zz",
        "/api/papers?limit=%zz",
        "/api/graph?around=%"
      })
  void aMalformedQueryStringIsTheClientsMistake(String path) throws Exception {
    assertThat(http.raw(path)).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void aMalformedFormIsTheClientsMistake() {
    for (String form : List.of("query=%zz", "query=%C3%28", "%")) {
      Answer answer = http.post("/sparql", form, Http.FORM);
      Problems.check(answer, 400);
    }
  }

  @Test
  void otherMethodsAreNotAllowedOrNotFound() {
    for (String path : List.of("/", "/map", "/health", "/api/papers", "/id/facet/peft")) {
      for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE")) {
        Answer answer = http.send(method, path, "");
        assertThat(answer.status()).as("%s %s: %s", method, path, answer).isIn(405, 501);
        assertThat(answer.header("Allow")).contains("GET");
        Problems.secure(answer);
      }
      assertThat(http.send("BREW", path, "").status()).isIn(404, 405, 501);
    }
  }
}
