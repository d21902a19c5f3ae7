package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.TestServer;
import paperwalk.http.Http.Answer;

/** What is asked for comes back as text and nothing else; nobody is led or fetched elsewhere. */
class HygieneTest {
  private static final AtomicInteger VISITS = new AtomicInteger();

  private static TestServer server;
  private static HttpServer canary;
  private static Http http;
  private static String elsewhere;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start();
    http = new Http(server.address());
    canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    canary.createContext(
        "/",
        exchange -> {
          VISITS.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    canary.start();
    elsewhere = "http://127.0.0.1:" + canary.getAddress().getPort() + "/x";
  }

  @AfterAll
  static void stop() throws Exception {
    canary.stop(0);
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=",
        "/sparql?query=",
        "/sparql?query=ASK%7B%7D&format=",
        "/sparql?query=ASK%7B%7D&timeout=",
        "/sparql?query=ASK%7B%7D&default-graph-uri=",
        "/api/papers?q=",
        "/api/papers?topic=",
        "/api/papers?limit=",
        "/api/papers/",
        "/api/graph?format=",
        "/api/graph?around=",
        "/page/",
        "/page/paper/",
        "/id/",
        "/data/",
        "/"
      })
  void scriptsStayText(String path) {
    for (String script :
        List.of(
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
            "%27%20onmouseover=alert(1)%20x=%27",
            "javascript:alert(1)",
            "%7B%7B%7Bconstructor%7D%7D%7D",
            "SELECT%20(%22%3Cscript%3Ealert(1)%3C/script%3E%22%20AS%20?x)%7B%7D")) {
      for (String accept : List.of(Http.BROWSER, "*/*")) {
        Answer answer = http.get(path + script, "Accept", accept);
        Problems.secure(answer);
        assertThat(answer.status()).as("%s", answer).isLessThan(500);
        if (answer.type().equals("text/html")) {
          assertThat(answer.body())
              .doesNotContain("<script>alert", "<img src=x", "href=\"javascript:")
              .doesNotContainPattern("<[^>]*' onmouseover=alert\\(1\\) x='[^>]*>");
        } else {
          assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/paper/x%0d%0aSet-Cookie:%20a=b",
        "/page/paper/x%0d%0aSet-Cookie:%20a=b",
        "/data/paper/x%0d%0aSet-Cookie:%20a=b.ttl",
        "/data/paper/arxiv-2406.10471%0d%0aSet-Cookie:%20a=b.bib",
        "/api/papers/x%0aSet-Cookie:a=b",
        "/sparql?query=ASK%7B%7D&format=json%0d%0aSet-Cookie:%20a=b",
        "/sparql?query=ASK%7B%7D&timeout=1%0d%0aSet-Cookie:%20a=b",
        "/api/graph?format=svg%0d%0aSet-Cookie:%20a=b"
      })
  void noHeaderIsSmuggledIn(String path) throws Exception {
    String answer = http.raw(path);
    assertThat(answer.toLowerCase(Locale.ROOT).lines().takeWhile(line -> !line.isEmpty()))
        .noneMatch(line -> line.startsWith("set-cookie"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id//evil.example",
        "/id///evil.example/x",
        "/id/%2f%2fevil.example",
        "/id/%5cevil.example",
        "/id/\\evil.example",
        "/id/http://evil.example/",
        "/id/@evil.example",
        "//evil.example/id/facet/peft",
        "/\\evil.example/",
        "//evil.example",
        "/.//evil.example",
        "/page//evil.example",
        "/data//evil.example.ttl",
        "/sparql/?/evil.example",
        "/id/facet/peft"
      })
  void nobodyIsLedElsewhere(String path) throws Exception {
    Matcher location = Pattern.compile("(?im)^location:\\s*(\\S*)").matcher(http.raw(path));
    while (location.find()) {
      assertThat(location.group(1)).startsWith("/").doesNotStartWith("//").doesNotStartWith("/\\");
    }
  }

  @Test
  void whatAStrangerSaysOfTheServerIsNotBelieved() throws Exception {
    for (String path :
        List.of(
            "/", "/sparql", "/.well-known/void", "/id/facet/peft", "/page/facet/peft", "/none")) {
      try (Wire wire = new Wire(server.address())) {
        wire.send(
            "GET "
                + path
                + " HTTP/1.1\n"
                + "Host: localhost\n"
                + "X-Forwarded-Host: evil.example\n"
                + "X-Forwarded-Proto: evil\n"
                + "X-Forwarded-Prefix: /evil.example\n"
                + "X-Forwarded-For: 6.6.6.6\n"
                + "Forwarded: host=evil.example;proto=https\n"
                + "X-Original-URL: /evil.example\n"
                + "X-Rewrite-URL: /evil.example\n"
                + "Connection: close\n\n");
        assertThat(wire.rest()).as(path).startsWith("HTTP/1.1 ").doesNotContain("evil");
      }
    }
  }

  @Test
  void cachesAreToldWhatAnAnswerDependsOn() {
    for (String path :
        List.of("/sparql?query=ASK%7B%7D", "/id/facet/peft", "/none", "/", "/sparql")) {
      for (String accept : List.of(Http.BROWSER, "*/*", "text/turtle")) {
        assertThat(http.get(path, "Accept", accept).header("Vary"))
            .as("%s for %s", path, accept)
            .containsIgnoringCase("Accept");
      }
    }
    String many = "/sparql?" + Http.parameters(Map.of("query", "SELECT * { ?s ?p ?o } LIMIT 200"));
    for (String coding : List.of("gzip", "identity")) {
      assertThat(http.get(many, "Accept-Encoding", coding).header("Vary"))
          .containsIgnoringCase("Accept-Encoding");
    }
  }

  @Test
  void readingIsOpenToAllPagesAndCarriesNoCredentials() {
    Answer answer = http.get("/sparql?query=ASK%7B%7D", "Origin", "https://evil.example");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(answer.header("Permissions-Policy")).contains("geolocation=()");
  }

  /** A canary that sees a visitor tells of it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <URL> { ?s ?p ?o }",
        "SELECT * FROM NAMED <URL> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { GRAPH <URL> { ?s ?p ?o } }",
        "BASE <URL> SELECT * { ?s ?p <#x> }",
        "PREFIX x: <URL#> DESCRIBE x:y",
        "DESCRIBE <URL>",
        "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
        "SELECT (<URL>(1) AS ?x) {}",
        "SELECT * { ?s <URL> ?o }",
        "ASK { FILTER(\"<!DOCTYPE x SYSTEM 'URL'><x/>\"^^rdf:XMLLiteral = \"<y/>\"^^rdf:XMLLiteral)"
            + " }",
        "ASK { BIND(STRDT(\"<!DOCTYPE x [<!ENTITY e SYSTEM 'URL'>]><x>&e;</x>\", rdf:XMLLiteral) AS"
            + " ?x) FILTER(?x = \"<y/>\"^^rdf:XMLLiteral) }",
        "ASK { FILTER(\"{\\\"@context\\\":\\\"URL\\\"}\"^^rdf:JSON = \"1\"^^rdf:JSON) }",
        "CONSTRUCT { <URL> <URL> \"{\\\"@context\\\":\\\"URL\\\"}\"^^rdf:JSON } WHERE {}"
      })
  void noQueryFetchesAnything(String query) {
    String text =
        "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
            + query.replace("URL", elsewhere);
    for (String accept :
        List.of("*/*", "application/ld+json", "application/rdf+xml", Http.BROWSER)) {
      assertThat(http.query(text, "Accept", accept).status()).isLessThan(500);
    }
    assertThat(VISITS).hasValue(0);
  }

  @Test
  void noRequestFetchesAnything() {
    String document = "{\"@context\":\"" + elsewhere + "\",\"@id\":\"" + elsewhere + "\"}";
    String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + elsewhere + "'>]><x>&e;</x>";
    for (String path : List.of("/", "/sparql", "/id/facet/peft", "/rdf-graphs/service?default")) {
      for (String method : List.of("POST", "PUT", "PATCH")) {
        http.send(method, path, document, "Content-Type", "application/ld+json");
        http.send(method, path, xml, "Content-Type", "application/rdf+xml");
      }
      http.get(
          path,
          "Link",
          "<" + elsewhere + ">; rel=\"http://www.w3.org/ns/json-ld#context\"",
          "Accept",
          "application/ld+json;profile=\"" + elsewhere + "\"",
          "Referer",
          elsewhere,
          "Origin",
          elsewhere);
    }
    for (String name :
        List.of("default-graph-uri", "named-graph-uri", "using-graph-uri", "graph")) {
      http.get("/sparql?" + Http.parameters(Map.of("query", "ASK{?s ?p ?o}", name, elsewhere)));
      http.get("/rdf-graphs/service?" + Http.parameters(Map.of(name, elsewhere)));
    }
    assertThat(VISITS).hasValue(0);
  }
}
