package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import paperwalk.Browser;
import paperwalk.cli.TestServer;

/** A list that means harm: its text stays text on every page, in a real browser. */
class HostileListTest {
  private static final Path LIST = Path.of("src/test/resources/paperwalk/http/hostile.md");

  /** Elements and attributes that only hostile text could have brought into a page. */
  private static final String FOREIGN =
      """
      const found = [];
      if (window.broken !== undefined) found.push('a script ran: ' + window.broken);
      for (const e of document.querySelectorAll('*')) {
        if (e.type == 'application/ld+json' && !/[<>&]/.test(e.textContent)) continue;
        if (['script', 'img', 'iframe', 'object', 'embed', 'i', 'b', 'foreignobject', 'base']
            .includes(e.localName.toLowerCase())) found.push(e.outerHTML);
        for (const a of e.attributes) {
          if (a.name.startsWith('on')) found.push(e.outerHTML);
          if (a.name.endsWith('href') || a.name == 'src' || a.name == 'action') {
            const scheme = new URL(a.value, location).protocol;
            if (!['http:', 'https:', 'data:'].includes(scheme)) found.push(e.outerHTML);
            if (scheme == 'data:' && e.localName != 'link') found.push(e.outerHTML);
          }
        }
      }
      return found;
      """;

  private static TestServer server;
  private static Http http;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start(LIST);
    http = new Http(server.address());
    browser = Browser.open();
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  @Test
  void noPageTakesMarkupFromTheListOrIsStretchedByIt() {
    Screen.size(browser, 400, 800);
    Console.complaints(browser);
    List<String> paths = new ArrayList<>(Crawl.pages(http));
    paths.add("/?q=script");
    paths.add("/?q=%3C%2Ftitle%3E%22%3E%3Cscript%3Ewindow.broken%3D1%3C%2Fscript%3E");
    paths.add("/page/%3Cscript%3Ewindow.broken=1%3C%2Fscript%3E".replace("%2F", "-"));
    paths.add("/api/graph?format=svg");
    paths.add(
        "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20FILTER%20isLiteral(%3Fo)%20%7D");
    paths.add("/sparql?query=%3C%2Ftextarea%3E%3Cscript%3Ewindow.broken%3D1%3C%2Fscript%3E");
    assertThat(paths).hasSizeGreaterThan(50);
    List<String> wide = new ArrayList<>();
    for (String path : paths) {
      browser.load(http.at(path));
      assertThat(browser.texts(FOREIGN)).as(path).isEmpty();
      if (!path.contains("svg")
          && browser.count("return document.documentElement.scrollWidth") > 400) {
        wide.add(path);
      }
    }
    assertThat(wide).as("wider than a narrow screen").isEmpty();
    assertThat(Console.complaints(browser))
        .filteredOn(complaint -> !complaint.contains("status of 40"))
        .isEmpty();
  }

  @Test
  void titlesAreShownAsTheyWereWritten() {
    browser.load(http.at("/"));
    List<String> titles =
        browser.texts("return [...document.querySelectorAll('.papers a')].map(a => a.textContent)");
    assertThat(titles)
        .contains(
            "Written as Markup <script>window.broken = \"escaped\"</script>",
            "Entities <script>window.broken = \"entity\"</script> Here")
        .anyMatch(title -> title.startsWith("Templates {{title}} {{{title}}} {{#papers}}"))
        .anyMatch(title -> title.length() > 4_900);
    assertThat(browser.texts("return [document.title]").getFirst()).contains("Paperwalk");
  }

  /** A title that turns the direction of writing must not turn what stands behind it. */
  @Test
  void aTitleTurnsNothingButItself() {
    browser.load(http.at("/"));
    assertThat(
            browser.count(
                """
                return [...document.querySelectorAll('.papers a, h2 a, h3 a')]
                  .filter(a => !/isolate|plaintext/.test(getComputedStyle(a).unicodeBidi)
                    && a.localName != 'bdi' && !a.closest('bdi') && !a.querySelector('bdi'))
                  .length\
                """))
        .isZero();
  }

  @Test
  void theApiGivesTheTextUnchanged() {
    assertThat(http.get("/api/papers?limit=1000").json().path("papers").findValuesAsText("title"))
        .contains("Written as Markup <script>window.broken = \"escaped\"</script>");
    assertThat(http.get("/api/graph?format=svg").body()).doesNotContain("<script");
  }
}
