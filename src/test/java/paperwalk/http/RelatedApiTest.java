package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.http.Http.Answer;

/** Related work for what somebody has, by address and by body. */
class RelatedApiTest {
  @RegisterExtension private static final SeedServer server = new SeedServer();

  private static final Http http = server.http();
  private static final String JSON = "application/json";
  private static final String PIECES =
      "Personalized Pieces: Efficient Personalized Large Language"
          + " Models through Collaborative Efforts";

  private static JsonNode asked(String query) {
    Answer answer = http.get("/api/related?" + query);
    assertThat(answer.status()).as("%s: %s", query, answer).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode posted(String body) {
    Answer answer = http.post("/api/related", body, JSON);
    assertThat(answer.status()).as("%s: %s", body, answer).isEqualTo(200);
    return answer.json();
  }

  private static List<String> titles(JsonNode answer) {
    List<String> titles = new ArrayList<>();
    answer.path("related").forEach(paper -> titles.add(paper.path("title").asText()));
    return titles;
  }

  @Test
  void aPaperIsAnsweredAsUnderItsOwnAddress() {
    JsonNode one = http.get("/api/papers/2406.10471/related?limit=20").json();

    JsonNode answer = asked("paper=2406.10471");

    assertThat(answer.path("related")).isEqualTo(one.path("related")).isNotEmpty();
    assertThat(answer.at("/seeds/0/title").asText()).isEqualTo(PIECES);
    assertThat(answer.has("lists")).isFalse();
  }

  @Test
  void theSameQuestionHasTheSameAnswerByAddressAndByBody() {
    JsonNode byAddress =
        asked(
            "paper=2406.10471&text=memory+of+users&less=2409.11901&lessText=survey&not=2402.04401"
                + "&since=2023&until=2026&topic=method&limit=7&diversity=0.3&whatIf=true");
    JsonNode byBody =
        posted(
            """
            {"papers": ["2406.10471"], "texts": ["memory of users"], "less": ["2409.11901"],
             "lessTexts": ["survey"], "not": ["2402.04401"], "since": "2023", "until": "2026",
             "topics": ["method"], "limit": 7, "diversity": 0.3, "whatIf": true}
            """);

    assertThat(byBody).isEqualTo(byAddress);
    assertThat(titles(byBody)).isNotEmpty().noneMatch(title -> title.startsWith("Democratizing"));
    assertThat(byBody.findValues("start")).isNotEmpty();
  }

  @Test
  void theReasonsAddUpToTheScoreAlsoWhereLessIsWanted() {
    JsonNode answer = asked("paper=2406.10471&text=judge&less=2409.11901");
    boolean less = false;
    for (JsonNode paper : answer.path("related")) {
      double sum = 0;
      for (JsonNode reason : paper.path("reasons")) {
        sum += reason.path("weight").asDouble();
        less |= reason.path("weight").asDouble() < 0;
      }
      assertThat(sum).isCloseTo(paper.path("score").asDouble(), within(1e-9));
    }
    assertThat(less).isTrue();
  }

  @Test
  void aBibliographyIsAProfile() {
    ObjectNode question = new ObjectMapper().createObjectNode();
    question.put(
        "bibtex",
        """
        @inproceedings{pieces, title = {{%s}}, year = 2024}
        @article{other, title = {Quarks and gluons in personalized accelerators}, year = 1999}
        """
            .formatted(PIECES));

    JsonNode answer = posted(question.toString());

    assertThat(answer.at("/lists/known").asInt()).isEqualTo(1);
    assertThat(answer.at("/lists/unknown").asInt()).isEqualTo(1);
    assertThat(answer.at("/seeds/0/title").asText()).isEqualTo(PIECES);
    assertThat(answer.at("/texts/0").asText()).startsWith("Quarks");
    assertThat(titles(answer)).isNotEmpty().doesNotContain(PIECES);
  }

  /** Nothing of it is known: its titles are what is looked for. */
  @Test
  void aListOfUnknownPapersCountsByItsWords() {
    JsonNode answer =
        posted(
            """
            {"list": "+ [2031 XYZ] A personalized judge of nothing at all. ([paper](https://example.org/1))\\n"}
            """);

    assertThat(answer.path("seeds")).isEmpty();
    assertThat(answer.at("/lists/known").asInt()).isZero();
    assertThat(answer.at("/lists/unknown").asInt()).isEqualTo(1);
    assertThat(titles(answer)).contains("Can LLM be a Personalized Judge?");
  }

  @Test
  void whatIsReadIsNotNamed() {
    String first = titles(asked("paper=2406.10471")).getFirst();
    ObjectNode question = new ObjectMapper().createObjectNode();
    question.putArray("papers").add("2406.10471");
    question.put("notBibtex", "@article{x, title = {{" + first + "}}}");
    assertThat(titles(posted(question.toString()))).isNotEmpty().doesNotContain(first);

    question.remove("notBibtex");
    question.put("notList", "+ [2024 ACL] " + first + ". ([paper](https://example.org/))\n");
    assertThat(titles(posted(question.toString()))).isNotEmpty().doesNotContain(first);
  }

  private static List<String> rows(String pattern) {
    Answer answer =
        http.query(
            "PREFIX pw: <https://w3id.org/paperwalk/ns#>"
                + " PREFIX paper: <https://w3id.org/paperwalk/id/paper/> "
                + pattern,
            "Accept",
            "text/csv");
    assertThat(answer.status()).as("%s: %s", pattern, answer).isEqualTo(200);
    return answer.body().lines().skip(1).toList();
  }

  @Test
  void inSparqlTheOrderIsTheSame() {
    List<String> iris = new ArrayList<>();
    asked("paper=2406.10471&text=memory+of+users&limit=8")
        .path("related")
        .forEach(paper -> iris.add(paper.path("iri").asText()));
    String asked = "pw:related (paper:arxiv-2406.10471 \"memory of users\" 8)";

    assertThat(rows("SELECT ?p { ?p " + asked + " }")).isEqualTo(iris);
    assertThat(rows("SELECT ?p { (?p ?s ?why ?rank) " + asked + " } ORDER BY ?rank"))
        .isEqualTo(iris);
    assertThat(rows("SELECT ?p { (?p ?s) " + asked + " } ORDER BY DESC(?s) LIMIT 3"))
        .isEqualTo(iris.subList(0, 3));
  }

  @Test
  void inSparqlItJoinsWithCodeAndYears() {
    List<String> withCode = new ArrayList<>();
    asked("paper=2406.10471&withCode=true&since=2024&until=2024&limit=20")
        .path("related")
        .forEach(paper -> withCode.add(paper.path("iri").asText()));

    assertThat(
            rows(
                "PREFIX frbr: <http://purl.org/vocab/frbr/core#>"
                    + " PREFIX dcterms: <http://purl.org/dc/terms/>"
                    + " SELECT ?p { (?p ?s) pw:related (paper:arxiv-2406.10471 20)"
                    + " FILTER EXISTS { ?p pw:hasCode ?code }"
                    + " FILTER EXISTS { ?p frbr:realization/dcterms:issued ?date"
                    + " FILTER(STRSTARTS(STR(?date), '2024')) } } ORDER BY DESC(?s)"))
        .isNotEmpty()
        .isSubsetOf(rows("SELECT ?p { ?p pw:related (paper:arxiv-2406.10471 20) }"))
        .containsAll(withCode);
  }

  @Test
  void inSparqlAnUnknownSeedHasNoAnswerAndAnEmptyTextIsRefused() {
    assertThat(rows("SELECT ?p { ?p pw:related (paper:none 5) }")).isEmpty();
    assertThat(rows("SELECT ?p { ?p pw:related (paper:none paper:arxiv-2406.10471 5) }"))
        .hasSize(5);
    Answer answer =
        http.query("SELECT ?p { ?p <https://w3id.org/paperwalk/ns#related> (\"the of\" 5) }");
    assertThat(Problems.check(answer, 400).path("detail").asText())
        .contains("pw:related", "no word to look for");
  }

  @Test
  void whereNothingIsLeftTheAnswerSaysSo() {
    JsonNode answer = asked("paper=2406.10471&since=2099");
    assertThat(answer.path("related")).isEmpty();
    assertThat(answer.path("note").asText()).contains("fewer conditions");
    assertThat(asked("text=zzzyx").path("note").asText()).contains("No other paper");
  }

  @Test
  void anUnknownPaperIsAnsweredWithTheNearest() {
    JsonNode problem = Problems.check(http.get("/api/related?paper=arxiv:2406.10472"), 404);
    assertThat(problem.path("nearest")).hasSize(5);
    assertThat(problem.at("/nearest/0/title").asText()).isEqualTo(PIECES);
    assertThat(problem.at("/nearest/0/identifiers/0").asText()).isEqualTo("arxiv:2406.10471");

    for (String field : List.of("papers", "less", "not")) {
      String body = "{\"texts\": [\"x1\"], \"%s\": [\"arxiv:9999.00001\"]}".formatted(field);
      Answer answer = http.post("/api/related", body, JSON);
      assertThat(Problems.check(answer, 404).path("nearest")).as(field).isNotEmpty();
    }
    assertThat(Problems.check(http.get("/api/papers/none/related"), 404).path("nearest").isEmpty())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | no paper to start from",
        "limit=5 | no paper to start from",
        "paper= | no paper to start from",
        "less=2406.10471 | only papers to keep away from",
        "lessText=survey | only papers to keep away from",
        "text=the | no word to look for",
        "text=%21%21 | no word to look for",
        "paper=2406.10471&limit=0 | limit=0: give a whole number from 1 to 1000",
        "paper=2406.10471&limit=1000000000 | from 1 to 1000",
        "paper=2406.10471&limit=-1 | from 1 to 1000",
        "paper=2406.10471&limit=99999999999999999999 | from 1 to 1000",
        "paper=2406.10471&diversity=1.1 | diversity=1.1: give a number from 0 to 1",
        "paper=2406.10471&diversity=NaN | from 0 to 1",
        "paper=2406.10471&whatIf=perhaps | whatIf=perhaps: give one of false, true",
        "paper=2406.10471&since=soon | is no date; write 2024",
        "paper=2406.10471&since=2025&until=2024 | both since 2025 and until 2024",
        "paper=2406.10471&topic=quantum | There are:",
        "paper=2406.10471&venue=nowhere | No venue",
        "paper=2406.10471&person=nobody | is called \"nobody\"",
        "papers=2406.10471 | did you mean \"paper\"?",
        "paper=2406.10471&bibtex=x | no parameter \"bibtex\""
      })
  void whatCannotBeAnsweredIsSaid(String query, String message) {
    JsonNode problem = Problems.check(http.get("/api/related?" + query), 400);
    assertThat(problem.path("detail").asText()).containsIgnoringCase(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | object",
        "[] | object",
        "null | object",
        "{ | line 1, column",
        "{\"papers\": [\"a\",]} | line 1, column 17",
        "{\"texts\": \"a\" \"b\"} | line 1, column",
        "{\"limit\": 5} {} | line 1, column",
        "{\"limit\": 5, \"limit\": 6} | Duplicate",
        "{\"paper\": [\"a\"]} | did you mean \"papers\"?",
        "{\"papers\": \"2406.10471\"} | papers: give an array of strings",
        "{\"papers\": [1]} | papers[0]: give a string",
        "{\"texts\": [\"a\", {}]} | texts[1]: give a string",
        "{\"bibtex\": []} | bibtex: give a string",
        "{\"limit\": \"5\"} | limit: give a whole number from 1 to 1000",
        "{\"limit\": 1e9} | limit: give a whole number",
        "{\"limit\": 1000000000} | limit: give a whole number",
        "{\"diversity\": 2} | diversity: give a number from 0 to 1",
        "{\"withCode\": \"yes\"} | withCode: give true or false",
        "{\"bibtex\": \"nothing here\"} | bibtex: no entry found",
        "{\"list\": \"nothing here\"} | list: no entry found",
        "{\"list\": \"a\\u0000b\"} | binary",
        "{\"papers\": []} | no paper to start from",
        "{\"papers\": [\"\"]} | no paper was asked for",
        "{\"less\": [\"2406.10471\"]} | only papers to keep away from"
      })
  void aBodyThatCannotBeAnsweredIsRefusedInWords(String body, String message) {
    Answer answer = http.post("/api/related", body, JSON);
    int status = message.contains("asked for") ? 404 : 400;
    assertThat(Problems.check(answer, status).path("detail").asText())
        .containsIgnoringCase(message);
  }

  @Test
  void theLineOfAMistakeIsNamed() {
    Answer answer = http.post("/api/related", "{\n  \"limit\": 5,\n  \"texts\": [x]\n}", JSON);
    assertThat(Problems.check(answer, 400).path("detail").asText()).contains("line 3, column 13");
  }

  @Test
  void whatIsTooMuchIsRefused() {
    ObjectNode question = new ObjectMapper().createObjectNode();
    for (int i = 0; i <= 1000; i++) {
      question.withArray("papers").add("2406.10471");
    }
    refuse(question, 400, "papers: 1,001 are more than the 1,000 allowed");
    question.removeAll();
    question.putArray("texts").add("word ".repeat(2001));
    refuse(question, 400, "longer than the 10,000 characters");
    question.removeAll();
    StringBuilder bibtex = new StringBuilder();
    for (int i = 0; i < 2001; i++) {
      bibtex.append("@article{a%d, title = {Title of number %d of many}}\n".formatted(i, i));
    }
    question.put("bibtex", bibtex.toString());
    refuse(question, 400, "2,001 papers are more than the 2,000 allowed");
    question.put("bibtex", "x".repeat(1 << 20));
    refuse(question, 413, "larger than");
  }

  private static void refuse(ObjectNode question, int status, String message) {
    Answer answer = http.post("/api/related", question.toString(), JSON);
    assertThat(Problems.check(answer, status).path("detail").asText()).contains(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml"})
  void whatIsNotSaidToBeJsonIsRefused(String type) {
    Answer answer = http.post("/api/related", "{\"texts\": [\"memory\"]}", type);
    assertThat(Problems.check(answer, 415).path("detail").asText()).contains(JSON, type);
  }

  @Test
  void aBodyAndAnAddressAreNotMixed() {
    Answer answer = http.post("/api/related?limit=5", "{\"texts\": [\"memory\"]}", JSON);
    Problems.check(answer, 400);
  }

  @Test
  void methodsAreAnsweredAsForTheEndpoint() {
    Answer get = http.get("/api/related?paper=2406.10471");
    Answer head = http.send("HEAD", "/api/related?paper=2406.10471", "");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.header("ETag")).isEqualTo(get.header("ETag")).isNotEmpty();
    Answer again = http.get("/api/related?paper=2406.10471", "If-None-Match", get.header("ETag"));
    assertThat(again.status()).isEqualTo(304);

    Answer options = http.send("OPTIONS", "/api/related", "");
    assertThat(options.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    assertThat(options.header("Access-Control-Allow-Methods")).contains("POST");
    Answer put = http.send("PUT", "/api/related", "{}");
    Problems.check(put, 405);
    assertThat(put.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    assertThat(http.send("OPTIONS", "/api/papers", "").header("Allow"))
        .isEqualTo("GET, HEAD, OPTIONS");
  }
}
