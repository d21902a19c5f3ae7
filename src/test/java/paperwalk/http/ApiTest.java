package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.http.Http.Answer;

/** The JSON API. */
class ApiTest {
  @RegisterExtension private static final SeedServer server = new SeedServer();

  private static final Http http = server.http();

  @Test
  void healthSaysWhatIsServed() {
    JsonNode health = json("/health");
    assertThat(health.path("status").asText()).isEqualTo("up");
    assertThat(health.path("snapshot").asText()).matches("[0-9a-f]{16}");
    assertThat(health.path("papers").asInt()).isEqualTo(14);
    assertThat(health.path("statements").asLong()).isGreaterThan(100);
  }

  @Test
  void allPapersAreListedByTitle() {
    JsonNode all = json("/api/papers");
    assertThat(all.path("total").asInt()).isEqualTo(14);
    assertThat(all.path("offset").asInt()).isZero();
    assertThat(texts(all.path("papers"), "title")).hasSize(14).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void pagesFitTogether() {
    List<String> titles = new ArrayList<>();
    for (int offset = 0; offset < 15; offset += 5) {
      JsonNode page = json("/api/papers?limit=5&offset=" + offset);
      assertThat(page.path("total").asInt()).isEqualTo(14);
      assertThat(page.path("offset").asInt()).isEqualTo(offset);
      titles.addAll(texts(page.path("papers"), "title"));
    }
    assertThat(titles).isEqualTo(texts(json("/api/papers").path("papers"), "title"));
    assertThat(json("/api/papers?offset=14").path("papers")).isEmpty();
    assertThat(json("/api/papers?offset=2147483647").path("papers")).isEmpty();
    assertThat(json("/api/papers?limit=0").path("papers")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "lamp, 1",
    "LAMP, 1",
    "emnlp 2024, 6",
    "tamsiuhin, 2",
    "survey, 1",
    "personalized judge, 1",
    "%20, 14",
    "zzz, 0",
    "%3Cscript%3E, 0",
    "2406.10471, 1"
  })
  void wordsFind(String words, int count) {
    assertThat(json("/api/papers?q=" + words.replace(" ", "+")).path("total").asInt())
        .isEqualTo(count);
  }

  @Test
  void aTopicNarrows() {
    int peft = json("/api/papers?topic=peft").path("total").asInt();
    assertThat(peft).isEqualTo(7);
    String iri =
        URLEncoder.encode("https://w3id.org/paperwalk/id/facet/peft", StandardCharsets.UTF_8);
    assertThat(json("/api/papers?topic=" + iri).path("total").asInt()).isEqualTo(peft);
    assertThat(json("/api/papers?topic=peft&q=oppu").path("total").asInt()).isEqualTo(1);
    assertThat(json("/api/papers?topic=nothing").path("total").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/papers?limit=-1",
        "/api/papers?limit=1001",
        "/api/papers?limit=abc",
        "/api/papers?limit=",
        "/api/papers?limit=1.5",
        "/api/papers?limit=99999999999",
        "/api/papers?offset=-1",
        "/api/papers?offset=99999999999",
        "/api/papers/2406.10471/related?limit=0",
        "/api/papers/2406.10471/related?limit=x",
        "/api/papers/2406.10471/related?limit=1001",
        "/api/graph?around=2406.10471&hops=11",
        "/api/graph?around=2406.10471&hops=-1",
        "/api/graph?around=2406.10471&hops=x"
      })
  void aBadNumberIsNamed(String path) {
    String name = path.replaceFirst(".*[?&](limit|offset|hops)=.*", "$1");
    assertThat(Problems.check(http.get(path), 400).path("detail").asText())
        .startsWith(name + "=")
        .containsPattern("from \\d+ to \\d+");
  }

  @ParameterizedTest
  @CsvSource({
    "2406.10471, arxiv-2406.10471",
    "2406.10471v2, arxiv-2406.10471",
    "arXiv:2406.10471, arxiv-2406.10471",
    "arxiv:2406.10471, arxiv-2406.10471",
    "arxiv-2406.10471, arxiv-2406.10471",
    "2024.acl-long.399, acl-2024.acl-long.399",
    "doi-10.1145-3626772.3657783, doi-10.1145-3626772.3657783",
    "10.1145/3626772.3657783, doi-10.1145-3626772.3657783",
    "doi:10.1145/3626772.3657783, doi-10.1145-3626772.3657783",
    "repo:github.com/tamsiuhin/oppu, arxiv-2402.04401",
    "HYDRA, arxiv-2406.02888",
    "LaMP+When+Large, acl-2024.acl-long.399",
  })
  void aPaperHasManyNames(String name, String key) {
    Answer answer = http.get("/api/papers/" + name.replace("+", "%20"));
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.json().path("key").asText()).isEqualTo(key);
    Answer related = http.get("/api/papers/" + name.replace("+", "%20") + "/related");
    assertThat(related.json().path("paper").asText()).endsWith("/paper/" + key);
  }

  @Test
  void aPaperSaysWhatTheListsSay() {
    JsonNode paper = json("/api/papers/2406.10471");
    assertThat(paper.path("title").asText()).startsWith("Personalized Pieces: ");
    assertThat(texts(paper.path("versions"), "venueName")).containsExactly("EMNLP 2024", "arXiv");
    assertThat(texts(paper.path("code"), "url"))
        .containsExactly("https://github.com/TamSiuhin/Per-Pcs");
    assertThat(texts(paper.path("topics"), "name")).contains("Parameter-efficient fine-tuning");
    JsonNode entry = paper.path("entries").path(0);
    assertThat(entry.path("line").asInt()).isEqualTo(60);
    assertThat(entry.path("rawText").asText()).startsWith("+ \\[2024 EMNLP\\] Personalized Pieces");
  }

  @Test
  void anUnknownPaperIsAnsweredWithTheNearestTitles() {
    for (String path :
        List.of("/api/papers/HYDRO", "/api/papers/HYDRO/related", "/api/graph?around=HYDRO")) {
      assertThat(Problems.check(http.get(path), 404).path("detail").asText())
          .contains("HYDRO", "HYDRA: Model Factorization Framework");
    }
    Problems.check(http.get("/api/papers/9999.99999"), 404);
    Problems.check(http.get("/api/papers/%20"), 404);
  }

  @Test
  void aNameThatFitsSeveralPapersIsAnsweredWithThem() {
    assertThat(Problems.check(http.get("/api/papers/personalized"), 404).path("detail").asText())
        .contains("fits 6 papers", "Can LLM be a Personalized Judge?");
  }

  @ParameterizedTest
  @CsvSource({"2406.10471, arxiv-2402.04401", "2407.11016, acl-2024.acl-long.399"})
  void theNearestPaperComesFirst(String paper, String nearest) {
    JsonNode related = json("/api/papers/" + paper + "/related").path("related");
    assertThat(related.path(0).path("iri").asText()).endsWith("/paper/" + nearest);
  }

  @Test
  void reasonsAddUpToTheScore() {
    JsonNode answer = json("/api/papers/2406.10471/related");
    JsonNode related = answer.path("related");
    assertThat(related).hasSize(10);
    double last = 1;
    for (JsonNode paper : related) {
      double score = paper.path("score").asDouble();
      double sum = 0;
      double heaviest = 1;
      for (JsonNode reason : paper.path("reasons")) {
        double weight = reason.path("weight").asDouble();
        assertThat(reason.path("text").asText()).isNotBlank().doesNotContain("{");
        assertThat(reason.path("kind").asText()).isNotBlank();
        assertThat(reason.path("via")).isNotEmpty();
        assertThat(weight).isPositive().isLessThanOrEqualTo(heaviest);
        heaviest = weight;
        sum += weight;
      }
      assertThat(sum).isCloseTo(score, within(1e-9));
      assertThat(score).isPositive().isLessThanOrEqualTo(last);
      last = score;
      assertThat(paper.path("iri").asText()).isNotEqualTo(answer.path("paper").asText());
    }
  }

  @Test
  void theScoresOfAllPapersAddUpToOne() {
    double sum = 0;
    for (JsonNode paper : json("/api/papers/2406.10471/related?limit=1000").path("related")) {
      sum += paper.path("score").asDouble();
    }
    assertThat(sum).isCloseTo(1, within(1e-6));
  }

  @Test
  void theLimitHolds() {
    assertThat(json("/api/papers/2406.10471/related?limit=1").path("related")).hasSize(1);
    assertThat(json("/api/papers/2406.10471/related?limit=1000").path("related"))
        .hasSizeBetween(2, 13);
  }

  @ParameterizedTest
  @CsvSource({
    "cytoscape, application/json, {",
    "cyjs, application/json, {",
    "gexf, application/gexf+xml, <?xml",
    "graphml, application/graphml+xml, <?xml",
    "GraphML, application/graphml+xml, <?xml",
    "dot, text/vnd.graphviz, digraph",
    "svg, image/svg+xml, <?xml"
  })
  void theGraphComesInEachFormat(String format, String type, String start) {
    Answer answer = http.get("/api/graph?format=" + format);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.type()).isEqualTo(type);
    assertThat(answer.body()).startsWith(start).contains("HYDRA: Model Factorization");
    Problems.secure(answer);
  }

  @Test
  void withoutAFormatTheGraphIsForCytoscape() {
    JsonNode elements = json("/api/graph").path("elements");
    assertThat(elements.path("nodes").size()).isGreaterThan(14);
    assertThat(elements.path("edges").size()).isGreaterThan(14);
  }

  @Test
  void aNeighbourhoodGrowsWithItsHops() {
    int before = 0;
    int all = json("/api/graph").path("elements").path("nodes").size();
    for (int hops = 0; hops <= 2; hops++) {
      int nodes =
          json("/api/graph?around=2406.10471&hops=" + hops).path("elements").path("nodes").size();
      assertThat(nodes).isGreaterThan(before).isLessThanOrEqualTo(all);
      before = nodes;
    }
    assertThat(json("/api/graph?around=2406.10471&hops=0").path("elements").path("nodes"))
        .hasSize(1);
    assertThat(
            json("/api/graph?around=2406.10471&around=2402.04401&hops=0")
                .path("elements")
                .path("nodes"))
        .hasSize(2);
  }

  @Test
  void anUnknownFormatIsAnsweredWithTheKnownOnes() {
    assertThat(Problems.check(http.get("/api/graph?format=png"), 400).path("detail").asText())
        .contains("format=png", "gexf", "svg");
    Problems.check(http.get("/api/graph?format="), 400);
  }

  @Test
  void headSaysWhatGetWouldSay() {
    for (String path :
        List.of(
            "/health",
            "/api/papers",
            "/api/papers/2406.10471",
            "/api/graph?format=svg",
            "/",
            "/map",
            "/style.css",
            "/data/facet/peft.ttl",
            "/api/papers/HYDRO",
            "/nothing")) {
      Answer get = http.get(path);
      Answer head = http.send("HEAD", path, "");
      assertThat(head.status()).as(path).isEqualTo(get.status());
      assertThat(head.type()).as(path).isEqualTo(get.type());
      assertThat(head.body()).isEmpty();
    }
  }

  private static JsonNode json(String path) {
    Answer answer = http.get(path);
    assertThat(answer.status()).as("%s: %s", path, answer).isEqualTo(200);
    assertThat(answer.type()).isEqualTo("application/json");
    Problems.secure(answer);
    return answer.json();
  }

  private static List<String> texts(JsonNode array, String field) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.path(field).asText()));
    return texts;
  }
}
