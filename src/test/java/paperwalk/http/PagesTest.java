package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import paperwalk.Browser;
import paperwalk.cli.TestServer;

/** The pages, as a person with a browser meets them. */
class PagesTest {
  private static final String PAPER = "/page/paper/arxiv-2406.10471";

  /** Names of properties that are torn apart. */
  private static final String BROKEN_WORDS =
      """
      return [...document.querySelectorAll('th')].filter(th => {
        const text = document.createRange();
        text.selectNodeContents(th);
        return !th.textContent.trim().includes(' ') && text.getClientRects().length > 1;
      }).map(th => th.textContent)\
      """;

  private static TestServer server;
  private static Http http;
  private static Browser browser;
  private static ChromeDriver driver;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start();
    http = new Http(server.address());
    browser = Browser.open();
    driver = browser.driver();
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  @BeforeEach
  void forget() {
    Console.complaints(browser);
  }

  @Test
  void theFirstPageListsThePapersByTopic() {
    open("/");
    assertThat(driver.getTitle()).isEqualTo("Paperwalk");
    assertThat(text("h1")).isEqualTo("Awesome Personalized Large Language Model");
    assertThat(texts("h2")).containsExactly("Preference Alignment", "User-customized Generation");
    assertThat(texts(".papers > li")).hasSize(14);
    assertThat(texts("h3 + .papers > li, h3"))
        .containsSubsequence(
            "Parameter-Efficient-Fine-Tuning (PEFT)-based Methods",
            "LLMs + Persona-Plug = Personalized LLMs arXiv");
    assertThat(texts(".none")).isNotEmpty().allMatch("No papers yet."::equals);
    assertThat(Console.complaints(browser)).isEmpty();
  }

  @Test
  void aPaperIsOneClickAway() {
    open("/");
    browser.follow(() -> driver.findElement(By.partialLinkText("Personalized Pieces")).click());
    assertThat(path()).isEqualTo(PAPER);
    assertThat(text("h1")).startsWith("Personalized Pieces");
  }

  @Test
  void aSearchFindsAndItsAddressCanBeKept() {
    open("/");
    WebElement box = driver.findElement(By.id("q"));
    browser.follow(() -> box.sendKeys("tamsiuhin", Keys.ENTER));
    assertThat(driver.getCurrentUrl()).endsWith("/?q=tamsiuhin");
    assertThat(text("h1")).isEqualTo("2 papers for “tamsiuhin”");
    assertThat(texts(".papers > li")).hasSize(2);
    assertThat(driver.findElement(By.id("q")).getDomProperty("value")).isEqualTo("tamsiuhin");

    open("/?q=tamsiuhin");
    assertThat(texts(".papers > li")).hasSize(2);
    open("/?q=hydra");
    assertThat(text("h1")).isEqualTo("1 paper for “hydra”");
    open("/?q=nothing-like-it");
    assertThat(text("main")).contains("0 papers", "Nothing fits", "Show all 14 papers");
    open("/?q=");
    assertThat(texts(".papers > li")).hasSize(14);
    assertThat(Console.complaints(browser)).isEmpty();
  }

  @Test
  void aPapersPageShowsItsFactsAndWhereTheyAreStated() {
    open(PAPER);
    assertThat(text(".facts"))
        .contains(
            "EMNLP 2024",
            "arXiv:2406.10471",
            "2024-06",
            "Parameter-efficient fine-tuning",
            "https://github.com/TamSiuhin/Per-Pcs");
    assertThat(text(".entry h2"))
        .isEqualTo("Stated at line 60 of Awesome Personalized Large Language Model");
    assertThat(text(".entry pre"))
        .isEqualTo(
            "+ \\[2024 EMNLP\\] Personalized Pieces: Efficient Personalized Large Language Models"
                + " through Collaborative Efforts. ([paper](https://arxiv.org/pdf/2406.10471),"
                + " [code](https://github.com/TamSiuhin/Per-Pcs))");
    assertThat(driver.findElement(By.linkText("Read")).getDomProperty("href"))
        .isEqualTo("https://arxiv.org/abs/2406.10471");
    assertThat(Console.complaints(browser)).isEmpty();
  }

  @Test
  void relatedPapersGiveTheirReasons() {
    open(PAPER);
    List<WebElement> related = driver.findElements(By.cssSelector(".related > li"));
    assertThat(related).hasSize(10);
    WebElement first = related.getFirst();
    assertThat(first.getText()).startsWith("Democratizing Large Language Models");
    WebElement reasons = first.findElement(By.tagName("table"));
    assertThat(reasons.isDisplayed()).isFalse();
    first.findElement(By.tagName("summary")).click();
    assertThat(reasons.isDisplayed()).isTrue();
    assertThat(reasons.getText())
        .containsIgnoringCase("TamSiuhin")
        .containsPattern("\\d+\\.\\d\\h%");
    first.findElement(By.tagName("summary")).click();
    assertThat(reasons.isDisplayed()).isFalse();
  }

  @Test
  void findingsAreShownAtTheLine() {
    open("/page/paper/arxiv-2406.11657");
    assertThat(texts(".findings li")).isNotEmpty().anyMatch(f -> f.contains("nested-link"));
  }

  @Test
  void theNeighbourhoodIsAPictureWithLinks() {
    open(PAPER);
    assertThat(browser.count("return document.querySelectorAll('.picture svg g.node').length"))
        .isGreaterThan(3);
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.picture svg a')].map(a => new"
                    + " URL(a.href.baseVal, location).pathname)"))
        .contains(PAPER, "/page/venue/emnlp/2024", "/page/facet/peft");
    assertThat(
            browser.texts("return [document.querySelector('.picture svg').getAttribute('role')]"))
        .containsExactly("img");
    assertThat(Console.complaints(browser)).isEmpty();
  }

  @Test
  void theMapShowsTheWholeGraph() {
    open("/map");
    assertThat(browser.count("return document.querySelectorAll('svg g.node.paper').length"))
        .isEqualTo(14);
    assertThat(text("main")).containsPattern("\\d+ nodes, \\d+ edges");
    assertThat(texts("main p a")).contains("SVG", "GEXF", "GraphML");
    assertThat(browser.count("return document.querySelector('svg').getBoundingClientRect().height"))
        .isGreaterThan(200);
    assertThat(Console.complaints(browser)).isEmpty();
  }

  @Test
  void theSampleQueryRunsAndItsAnswerStaysOnThePage() {
    open("/sparql");
    assertThat(driver.findElement(By.id("query")).getDomProperty("value")).contains("SELECT");
    browser.follow(() -> driver.findElement(By.cssSelector("form.sparql button")).click());
    assertThat(path()).isEqualTo("/sparql");
    assertThat(driver.findElements(By.id("query"))).as("the page with the query").hasSize(1);
    assertThat(text(".answer")).contains("HYDRA: Model Factorization Framework");
    assertThat(driver.findElement(By.id("query")).getDomProperty("value")).contains("SELECT");
    assertThat(Console.complaints(browser)).isEmpty();
  }

  @Test
  void aFaultyQueryIsExplainedOnThePage() {
    open("/sparql");
    WebElement query = driver.findElement(By.id("query"));
    query.clear();
    query.sendKeys("SELECT * {");
    browser.follow(() -> driver.findElement(By.cssSelector("form.sparql button")).click());
    assertThat(text("[role=alert]")).contains("line 1, column");
    assertThat(driver.findElement(By.id("query")).getDomProperty("value")).isEqualTo("SELECT * {");
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    for (String path : List.of("/", PAPER, "/map", "/sparql", "/none")) {
      open(path);
      press(Keys.TAB);
      assertThat(focused()).as(path).isEqualTo("Skip to the content");
      assertThat(browser.count("return document.activeElement.getBoundingClientRect().left"))
          .as("the link is seen when it has the focus")
          .isBetween(0L, 100L);
      press(Keys.TAB);
      assertThat(focused()).isEqualTo("Paperwalk");
    }
    open("/");
    press(Keys.TAB);
    press(Keys.ENTER);
    assertThat(driver.getCurrentUrl()).endsWith("/#main");
    press(Keys.TAB);
    assertThat(
            browser.count(
                "return document.querySelector('main').contains(document.activeElement) ? 1 : 0"))
        .as("the next stop is in the content")
        .isOne();
  }

  @Test
  void theKeyboardOpensReasons() {
    open(PAPER);
    driver.executeScript("document.querySelector('.related summary').focus()");
    press(Keys.ENTER);
    assertThat(browser.count("return document.querySelectorAll('.related details[open]').length"))
        .isOne();
  }

  @Test
  void everyControlHasAName() {
    for (String path : List.of("/", PAPER, "/map", "/sparql", "/?q=lamp", "/page/facet/peft")) {
      open(path);
      assertThat(
              browser.texts(
                  """
                  return [...document.querySelectorAll('input, textarea, select, button, a, meter, svg')]
                    .filter(e => !(e.labels && e.labels.length) && !e.textContent.trim()
                      && !e.getAttribute('aria-label') && !e.querySelector('title'))
                    .map(e => e.outerHTML)\
                  """))
          .as(path)
          .isEmpty();
      assertThat(browser.count("return document.querySelectorAll('h1').length")).as(path).isOne();
      assertThat(
              browser.texts(
                  """
                  const levels = [...document.querySelectorAll('h1, h2, h3')].map(h => +h.localName[1]);
                  return levels.filter((l, i) => i > 0 && l > levels[i - 1] + 1)\
                  """))
          .as("%s skips a level of headings", path)
          .isEmpty();
      assertThat(
              browser.texts(
                  """
                  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                  return ids.filter((id, i) => ids.indexOf(id) != i)\
                  """))
          .as("%s uses an id twice", path)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void wordsCanBeReadInBothColours(String scheme) {
    Screen.colours(browser, scheme);
    try {
      for (String path : List.of("/", PAPER, "/sparql", "/page/facet/peft")) {
        open(path);
        assertThat(browser.texts(Contrast.SCRIPT)).as("%s %s", path, scheme).isEmpty();
      }
    } finally {
      Screen.colours(browser, "");
    }
  }

  @Test
  void noPageIsWiderThanANarrowScreenOrMakesTheBrowserComplain() {
    Screen.size(browser, 400, 800);
    try {
      List<String> pages = Crawl.pages(http);
      assertThat(pages).hasSizeGreaterThan(40);
      List<String> wide = new ArrayList<>();
      List<String> broken = new ArrayList<>();
      for (String path : pages) {
        open(path);
        if (browser.count("return document.documentElement.scrollWidth") > 400) {
          wide.add(path);
        }
        broken.addAll(browser.texts(BROKEN_WORDS));
        assertThat(Console.complaints(browser)).as(path).isEmpty();
      }
      assertThat(wide).isEmpty();
      assertThat(broken).isEmpty();
      open("/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%2020");
      assertThat(browser.count("return document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(400);
    } finally {
      Screen.reset(browser);
    }
  }

  /** The test above would see it. */
  @Test
  void aBreachOfThePolicyIsAComplaint() {
    open("/");
    driver.executeScript(
        "const s = document.createElement('style'); s.textContent = 'p{}';"
            + " document.head.append(s)");
    assertThat(Console.complaints(browser)).anyMatch(c -> c.contains("Content Security Policy"));
  }

  @Test
  void whatIsNotThereIsExplained() {
    driver.get(http.at("/page/paper/none").toString());
    assertThat(text("[role=alert]")).contains("paper/none");
    browser.follow(() -> driver.findElement(By.linkText("All papers")).click());
    assertThat(path()).isEqualTo("/");
  }

  /** Entries may stand before any heading. */
  @Test
  void aListWithoutHeadingsIsListedToo() throws Exception {
    Path list = Path.of("src/test/resources/paperwalk/http/no-headings.md");
    try (TestServer plain = TestServer.start(list)) {
      browser.load(plain.address());
      assertThat(texts(".papers > li")).hasSize(2);
      browser.follow(() -> driver.findElement(By.partialLinkText("Personalized Pieces")).click());
      assertThat(
              browser.texts(
                  "return [...document.querySelectorAll('a')].filter(a =>"
                      + " !a.textContent.trim()).map(a => a.outerHTML)"))
          .isEmpty();
    }
  }

  private static void open(String path) {
    browser.load(http.at(path));
  }

  private static String path() {
    return URI.create(String.valueOf(driver.getCurrentUrl())).getPath();
  }

  private static String text(String selector) {
    return driver.findElement(By.cssSelector(selector)).getText();
  }

  private static List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  private static String focused() {
    return driver.switchTo().activeElement().getText();
  }

  private static void press(Keys key) {
    driver.switchTo().activeElement().sendKeys(key);
  }
}
