package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import paperwalk.cli.SeedGraph;
import paperwalk.cli.TestServer;
import paperwalk.http.Http.Answer;

/** Feeds that readers of Atom can read, and that say the same whenever they are asked. */
class AtomTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @TempDir static Path folder;
  private static TestServer server;
  private static Http http;

  @BeforeAll
  static void start() throws Exception {
    server =
        TestServer.of(
            SeedGraph.of(folder, List.of(SeedGraph.SECOND), List.of(SeedGraph.SECOND_OLDER))
                .catalogue());
    http = new Http(server.address());
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void feedsHaveWhatAtomAsksFor() throws Exception {
    List<String> feeds = new ArrayList<>(List.of("/feeds/papers.atom"));
    http.get("/api/topics")
        .json()
        .path("topics")
        .forEach(topic -> feeds.add("/feeds/topics/" + topic.path("id").asText() + ".atom"));
    assertThat(feeds).hasSizeGreaterThan(2);
    for (String path : feeds) {
      Answer answer = http.get(path);
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.type()).isEqualTo("application/atom+xml");
      Element feed = parse(answer.body());
      assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
      assertThat(feed.getLocalName()).isEqualTo("feed");
      assertThat(children(feed, "author")).hasSize(1);
      checkCommon(feed);
      List<String> ids = new ArrayList<>();
      List<Element> entries = children(feed, "entry");
      assertThat(entries).isNotEmpty();
      for (Element entry : entries) {
        checkCommon(entry);
        ids.add(children(entry, "id").getFirst().getTextContent());
        assertThat(children(entry, "link"))
            .anySatisfy(link -> {
              assertThat(link.getAttribute("rel")).isEqualTo("alternate");
              assertThat(http.get(link.getAttribute("href")).status()).isEqualTo(200);
            });
      }
      assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("https://"));
      assertThat(http.get(path).body()).isEqualTo(answer.body());
      assertThat(http.get(path, "If-None-Match", answer.header("ETag")).status()).isEqualTo(304);
    }
  }

  /** RFC 4287, sections 4.1.1 and 4.1.2: exactly one id, title and updated. */
  private static void checkCommon(Element element) {
    for (String name : List.of("id", "title", "updated")) {
      assertThat(children(element, name)).as(name).hasSize(1);
    }
    OffsetDateTime.parse(children(element, "updated").getFirst().getTextContent());
  }

  /** What an older version of the list had is not new. */
  @Test
  void whatTheNewestVersionBroughtComesFirst() throws Exception {
    Element feed = parse(http.get("/feeds/papers.atom").body());
    String query =
        """
        PREFIX pw: <https://w3id.org/paperwalk/ns#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        SELECT DISTINCT ?p { ?n prov:wasRevisionOf ?v GRAPH ?g { ?e pw:inListVersion ?v ; pw:describes ?p } }
        """;
    List<String> former = new ArrayList<>();
    http.query(query, "Accept", "application/sparql-results+json")
        .json()
        .path("results")
        .path("bindings")
        .forEach(row -> former.add(row.path("p").path("value").asText()));
    List<Boolean> old =
        children(feed, "entry").stream()
            .map(entry -> former.contains(children(entry, "id").getFirst().getTextContent()))
            .toList();
    assertThat(old).contains(true).contains(false).isSorted();
  }

  @Test
  void pagesPointToTheFeeds() {
    assertThat(http.get("/").body())
        .contains("<link rel=\"alternate\" type=\"application/atom+xml\"", "/feeds/papers.atom");
    String topic = http.get("/api/topics").json().path("topics").path(0).path("id").asText();
    assertThat(http.get("/page/facet/" + topic).body())
        .contains("/feeds/topics/" + topic + ".atom");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feeds/topics/none.atom", "/feeds/topics/.atom", "/feeds/topics/peft",
        "/feeds/topics/%3Cx%3E.atom", "/feeds/topics/a/b.atom", "/feeds/none.atom"
      })
  void thereIsNoOtherFeed(String path) {
    Problems.check(http.get(path), 404);
  }

  private static Element parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element
          && ATOM.equals(element.getNamespaceURI())
          && element.getLocalName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }
}
