package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.http.Http.Answer;

/** The graph's IRIs lead to pages and to data. */
class LinkedDataTest {
  private static final String BASE = "https://w3id.org/paperwalk/id/";
  private static final String PAPER = "paper/arxiv-2406.10471";

  @RegisterExtension private static final SeedServer server = new SeedServer();

  private static final Http http = server.http();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html                                | /page/paper/arxiv-2406.10471",
        "*/*                                      | /page/paper/arxiv-2406.10471",
        "text/turtle                              | /data/paper/arxiv-2406.10471.ttl",
        "application/ld+json                      | /data/paper/arxiv-2406.10471.jsonld",
        "application/n-triples                    | /data/paper/arxiv-2406.10471.nt",
        "application/rdf+xml                      | /data/paper/arxiv-2406.10471.rdf",
        "text/html;q=0.5, text/turtle             | /data/paper/arxiv-2406.10471.ttl",
        "text/html, text/turtle;q=0.9             | /page/paper/arxiv-2406.10471",
        "image/png, application/rdf+xml;q=0.1     | /data/paper/arxiv-2406.10471.rdf",
        "text/html;q=0, */*;q=0.1                 | /data/paper/arxiv-2406.10471.ttl"
      })
  void anIriLeadsToAPageOrToData(String accept, String target) {
    Answer answer = http.get("/id/" + PAPER, "Accept", accept);
    assertThat(answer.status()).as("%s", answer).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo(target);
    assertThat(answer.header("Vary")).containsIgnoringCase("Accept");
    Problems.secure(answer);
    assertThat(http.get(target).status()).isEqualTo(200);
  }

  @Test
  void withoutAcceptAnIriLeadsToThePage() {
    assertThat(http.get("/id/" + PAPER).header("Location")).isEqualTo("/page/" + PAPER);
  }

  @Test
  void headLeadsThereToo() {
    Answer answer = http.send("HEAD", "/id/" + PAPER, "", "Accept", "text/turtle");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/data/" + PAPER + ".ttl");
    assertThat(http.send("HEAD", "/id/paper/none", "").status()).isEqualTo(404);
  }

  @Test
  void whatIsNeitherPageNorDataIsNotAcceptable() {
    assertThat(
            Problems.check(http.get("/id/" + PAPER, "Accept", "image/png"), 406)
                .path("detail")
                .asText())
        .contains("text/turtle", "text/html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "paper/none",
        "facet/none",
        "venue/emnlp/1066",
        "x",
        "",
        "paper/",
        "list/none/v/1"
      })
  void theUnknownIsNotFound(String path) {
    for (String form : List.of("/id/" + path, "/page/" + path, "/data/" + path + ".ttl")) {
      assertThat(Problems.check(http.get(form), 404).path("detail").asText()).isNotBlank();
      Problems.checkPage(http.get(form, "Accept", Http.BROWSER), 404);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle",
    "jsonld, application/ld+json",
    "nt, application/n-triples",
    "rdf, application/rdf+xml"
  })
  void dataSaysWhatIsKnown(String ending, String type) {
    Answer answer = http.get("/data/" + PAPER + "." + ending);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.type()).isEqualTo(type);
    Graph graph = GraphFactory.createDefaultGraph();
    Lang lang =
        switch (ending) {
          case "ttl" -> Lang.TURTLE;
          case "jsonld" -> Lang.JSONLD;
          case "nt" -> Lang.NTRIPLES;
          default -> Lang.RDFXML;
        };
    RDFParser.create().source(new StringReader(answer.body())).lang(lang).parse(graph);
    Node paper = NodeFactory.createURI(BASE + PAPER);
    assertThat(graph.contains(paper, NodeFactory.createURI("http://purl.org/dc/terms/title"), null))
        .isTrue();
    Node version = NodeFactory.createURI(BASE + PAPER + "#emnlp-2024");
    assertThat(graph.contains(version, null, null)).as("its versions").isTrue();
    assertThat(graph.contains(null, null, paper)).as("what points at it").isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".png", ".html", ".csv", ".TTL.exe"})
  void dataInAnotherFormIsNotFound(String ending) {
    Problems.check(http.get("/data/" + PAPER + ending), 404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paper/arxiv-2406.10471                     | Personalized Pieces",
        "facet/peft                                 | Parameter-efficient fine-tuning",
        "venue/emnlp                                | Conference on Empirical Methods",
        "venue/emnlp/2024                           | EMNLP 2024",
        "section/awesome-personalized-llm/user-customized-generation | User-customized Generation",
        "repo/github.com/tamsiuhin/oppu             | oppu",
        "owner/github.com/tamsiuhin                 | TamSiuhin",
        "list/awesome-personalized-llm              | Awesome Personalized Large Language Model"
      })
  void everyKindOfThingHasAPage(String path, String heading) {
    Answer page = http.get("/page/" + path, "Accept", Http.BROWSER);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.type()).isEqualTo("text/html");
    assertThat(page.body())
        .containsPattern("(?i)<h1>[^<]*" + heading)
        .contains("/data/" + path + ".ttl");
    assertThat(page.header("Link")).contains("</data/" + path + ".ttl>", "rel=\"alternate\"");
    Problems.secure(page);
  }

  @ParameterizedTest
  @CsvSource({
    "bib, application/x-bibtex, @inproceedings{",
    "ris, application/x-research-info-systems, TY  - CPAPER",
    "csl.json, application/vnd.citationstyles.csl+json, paper-conference"
  })
  void aPaperCanBeCited(String ending, String type, String start) {
    Answer answer = http.get("/id/" + PAPER, "Accept", type);
    assertThat(answer.header("Location")).isEqualTo("/data/" + PAPER + "." + ending);
    Answer data = http.get("/data/" + PAPER + "." + ending, "Accept", "text/html");
    assertThat(data.type()).isEqualTo(type);
    assertThat(data.body()).contains(start, "Personalized Pieces", "2406.10471", "EMNLP 2024");
    Problems.check(http.get("/data/facet/peft." + ending), 404);
    Problems.check(http.get("/id/facet/peft", "Accept", type), 406);
  }

  @Test
  void anEndingOverridesAccept() {
    assertThat(http.get("/id/" + PAPER + ".nt", "Accept", "text/html").header("Location"))
        .isEqualTo("/data/" + PAPER + ".nt");
    assertThat(http.get("/data/" + PAPER + ".nt", "Accept", "text/html").type())
        .isEqualTo("application/n-triples");
  }

  @Test
  void jsonLdCarriesTheTermsItUsesAndNoAddressToFetch() {
    JsonNode document = http.get("/data/" + PAPER + ".jsonld").json();
    assertThat(document.path("@context").isObject()).isTrue();
    assertThat(document.path("@context").has("title")).isTrue();
    assertThat(document.path("@context").has("rank")).isFalse();
    assertThat(document.path("@graph").findValuesAsText("title"))
        .anyMatch(title -> title.startsWith("Personalized Pieces"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/paper/arxiv-2406.10471",
        "/page/facet/peft",
        "/data/paper/arxiv-2406.10471.ttl",
        "/data/facet/peft.jsonld",
        "/data/paper/arxiv-2406.10471.bib"
      })
  void whoHasItIsNotSentItAgain(String path) {
    Answer first = http.get(path);
    String tag = first.header("ETag");
    assertThat(tag).matches("\"[A-Za-z0-9_-]{10,}\"");
    assertThat(first.header("Vary")).contains("Accept");
    assertThat(http.get(path).header("ETag")).isEqualTo(tag);
    for (String has : List.of(tag, "W/" + tag, "*", "\"x\", " + tag, "\"x\",W/" + tag + " ")) {
      Answer again = http.get(path, "If-None-Match", has);
      assertThat(again.status()).as(has).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.header("ETag")).isEqualTo(tag);
      assertThat(http.send("HEAD", path, "", "If-None-Match", has).status()).isEqualTo(304);
    }
    for (String other : List.of("\"x\"", "x", "", tag.replace("\"", ""))) {
      assertThat(http.get(path, "If-None-Match", other).status()).as(other).isEqualTo(200);
    }
    Answer head = http.send("HEAD", path, "");
    assertThat(head.header("ETag")).isEqualTo(tag);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void signpostsStandInTheHeaderAndInThePage() {
    Answer page = http.get("/page/" + PAPER, "Accept", Http.BROWSER);
    assertThat(page.header("Link"))
        .contains(
            "rel=\"cite-as\"",
            "<https://schema.org/ScholarlyArticle>; rel=\"type\"",
            "rel=\"item\"",
            "</data/" + PAPER + ".bib>; rel=\"describedby\"; type=\"application/x-bibtex\"");
    assertThat(page.body())
        .contains(
            "<link rel=\"describedby\" href=\"/data/" + PAPER + ".ttl\" type=\"text/turtle\">",
            "<link rel=\"cite-as\"");
    assertThat(SchemaOrgData.in(page.body()).path("headline").asText())
        .startsWith("Personalized Pieces");
    assertThat(http.get("/data/" + PAPER + ".ttl").header("Link"))
        .isEqualTo("</page/" + PAPER + ">; rel=\"describes\"; type=\"text/html\"");
  }
}
