package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.SeedGraph;
import paperwalk.cli.TestServer;
import paperwalk.http.Http.Answer;
import paperwalk.store.RemoteService;
import spark.Service;
import spark.routematch.RouteMatch;

/** What the OpenAPI document promises is what the server does, operation by operation. */
class ApiContractTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static TestServer server;
  private static Http http;
  private static JsonNode document;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start(SeedGraph.SEED, SeedGraph.SECOND);
    http = new Http(server.address());
    document = http.get("/api/openapi.json").json();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void theDocumentIsOneOfOpenApi31() throws Exception {
    String schema =
        Files.readString(Path.of("src/test/resources/paperwalk/http/openapi-3.1-schema.json"));
    assertThat(
            REGISTRY
                .getSchema(schema, InputFormat.JSON)
                .validate(document.toString(), InputFormat.JSON))
        .isEmpty();
    for (JsonNode part : document.path("components").path("schemas")) {
      assertThat(part.isObject()).isTrue();
    }
  }

  /** A route that the document lacks fails here. */
  @Test
  void everyRouteIsDocumented() {
    Set<String> documented = new TreeSet<>();
    document
        .path("paths")
        .fieldNames()
        .forEachRemaining(path -> documented.add(path.replaceFirst("\\{.*", "*")));
    Service recorded = Service.ignite().ipAddress("127.0.0.1").port(0);
    try {
      new ApiRoutes()
          .register(new Routes(recorded, new QueryGate(Limits.DEFAULT, RemoteService.none())));
      Set<String> served = new TreeSet<>();
      recorded.routes().stream().map(RouteMatch::getMatchUri).forEach(served::add);
      assertThat(documented).isEqualTo(served);
    } finally {
      recorded.awaitInitialization();
      recorded.stop();
    }
  }

  /** Each operation as it is, with each of its parameters alone, and with all of them. */
  @Test
  void everyOperationAnswersAsPromised() {
    List<String> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      JsonNode get = path.getValue().path("get");
      operations.add(get.path("operationId").asText());
      String address = path.getKey();
      // Related work needs something to be related to.
      String start = address.equals("/api/related") ? "paper=2406.10471" : "";
      Set<String> queries = new LinkedHashSet<>(List.of(start));
      List<String> all = new ArrayList<>();
      for (JsonNode reference : get.path("parameters")) {
        JsonNode parameter = resolved(reference);
        String name = parameter.path("name").asText();
        JsonNode example = parameter.path("example");
        String value = example.isArray() ? example.path(0).asText() : example.asText();
        if (parameter.path("in").asText().equals("path")) {
          address = address.replace("{" + name + "}", value);
        } else if (!example.isMissingNode()) {
          String pair = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
          queries.add(start.isEmpty() ? pair : start + "&" + pair);
          all.add(pair);
        }
      }
      queries.add(String.join("&", all));
      JsonNode content = resolved(get.path("responses").path("200")).path("content");
      for (String query : queries) {
        String asked = query.isEmpty() ? address : address + "?" + query;
        Answer answer = http.get(asked);
        assertThat(content.has(answer.type())).as("%s: %s", asked, answer).isTrue();
        check(asked, answer, content);
      }
      if (content.has("application/json")) {
        for (Map.Entry<String, JsonNode> form : content.properties()) {
          boolean byName = get.path("operationId").asText().equals("graph");
          String at = start.isEmpty() ? address : address + "?" + start;
          if (!byName) {
            Answer answer = http.get(at, "Accept", form.getKey());
            assertThat(answer.type()).as("%s", answer).isEqualTo(form.getKey());
            check(at + " as " + form.getKey(), answer, content);
          }
        }
      }
    }
    assertThat(operations).doesNotHaveDuplicates().hasSizeGreaterThan(10);
  }

  /** The examples of a body are questions of their schema, and are answered as promised. */
  @Test
  void everyExampleOfABodyIsAnsweredAsPromised() {
    int examples = 0;
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      JsonNode post = path.getValue().path("post");
      JsonNode body = post.path("requestBody").path("content").path("application/json");
      for (Map.Entry<String, JsonNode> example : body.path("examples").properties()) {
        String question = example.getValue().path("value").toString();
        valid(example.getKey(), question, body.path("schema"));
        Answer answer = http.post(path.getKey(), question, "application/json");
        assertThat(answer.status()).as("%s: %s", question, answer).isEqualTo(200);
        JsonNode content = resolved(post.path("responses").path("200")).path("content");
        valid(question, answer.body(), content.path(answer.type()).path("schema"));
        assertThat(answer.json().path("related")).as(question).isNotEmpty();
        Problems.secure(answer);
        examples++;
      }
    }
    assertThat(examples).isEqualTo(3);
  }

  private static void check(String asked, Answer answer, JsonNode content) {
    assertThat(answer.status()).as("%s: %s", asked, answer).isEqualTo(200);
    assertThat(answer.header("ETag")).as(asked).matches("\"[^\"]+\"");
    assertThat(answer.header("Access-Control-Allow-Origin")).as(asked).isEqualTo("*");
    Problems.secure(answer);
    String path = asked.replaceFirst(" as .*", "");
    Answer again = http.get(path, "If-None-Match", answer.header("ETag"), "Accept", answer.type());
    assertThat(again.status()).as(asked).isEqualTo(304);
    if (answer.type().endsWith("json")) {
      valid(asked, answer.body(), content.path(answer.type()).path("schema"));
    }
  }

  private static void valid(String what, String json, JsonNode schema) {
    ObjectNode whole = new ObjectMapper().createObjectNode();
    whole.setAll((ObjectNode) schema.deepCopy());
    whole.set("components", document.path("components"));
    Schema checked = REGISTRY.getSchema(whole);
    assertThat(checked.validate(json, InputFormat.JSON)).as("%s: %s", what, json).isEmpty();
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }

  /** A check that finds nothing wrong with anything would prove nothing. */
  @Test
  void theCheckFindsWhatIsWrong() {
    JsonNode paper =
        new ObjectMapper().createObjectNode().put("$ref", "#/components/schemas/Paper");
    valid("a paper", "{\"title\": \"x\"}", paper);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> valid("no paper", "{\"titel\": \"x\"}", paper))
        .isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/papers?titel=x",
        "/api/papers?limt=5",
        "/api/papers?format=docx",
        "/api/papers?year=abc",
        "/api/papers?year=2024-20",
        "/api/papers?hasCode=maybe",
        "/api/papers?sort=size",
        "/api/papers?fields=titel",
        "/api/papers?cursor=x",
        "/api/papers?cursor=LTEgeA",
        "/api/papers?limit=-1",
        "/api/papers/2406.10471?x=1",
        "/api/papers/2406.10471?format=x",
        "/api/papers/2406.10471/related?n=1",
        "/api/topics?q=x",
        "/api/venues?limit=x",
        "/api/findings?severity=bad",
        "/api/findings?cursor=%20",
        "/api/lists?a",
        "/api/graph?hop=1",
        "/api/related",
        "/api/related?papers=2406.10471",
        "/api/related?paper=2406.10471&limit=0",
        "/feeds/papers.atom?x=1",
        "/api?x=1",
        "/api/openapi.json?x=1"
      })
  void whatIsWrongIsSaid(String path) {
    JsonNode problem = Problems.check(http.get(path), 400);
    valid(
        path,
        problem.toString(),
        new ObjectMapper().createObjectNode().put("$ref", "#/components/schemas/Problem"));
  }

  @Test
  void aSlipOfThePenIsAnsweredWithWhatWasMeant() {
    assertThat(Problems.check(http.get("/api/papers?limt=5"), 400).path("detail").asText())
        .contains("\"limt\"", "did you mean \"limit\"?", "hasCode");
    assertThat(Problems.check(http.get("/api/papers?fields=titel"), 400).path("detail").asText())
        .contains("did you mean \"title\"?");
    Problems.check(http.get("/api/papers", "Accept", "image/png"), 406);
  }

  @Test
  void cursorsGoThroughAllPapersOnce() {
    for (String start :
        List.of("/api/papers?limit=3", "/api/papers?limit=4&sort=-year&fields=key&topic=method")) {
      List<String> keys = new ArrayList<>();
      String next = start;
      int total = 0;
      while (!next.isEmpty()) {
        Answer page = http.get(next);
        JsonNode body = page.json();
        body.path("papers").forEach(paper -> keys.add(paper.path("key").asText()));
        total = body.path("total").asInt();
        next = body.path("next").asText();
        assertThat(page.header("Link"))
            .isEqualTo(next.isEmpty() ? "" : "<" + next + ">; rel=\"next\"");
        assertThat(keys).hasSizeLessThanOrEqualTo(total);
      }
      assertThat(keys).hasSize(total).doesNotHaveDuplicates().hasSizeGreaterThan(4);
    }
  }

  @Test
  void papersAreChosen() {
    int all = total("");
    int with = total("hasCode=true");
    assertThat(with).isPositive().isLessThan(all);
    assertThat(with + total("hasCode=false")).isEqualTo(all);
    assertThat(total("venue=emnlp")).isGreaterThanOrEqualTo(total("venue=emnlp/2024")).isPositive();
    assertThat(total("venue=EMNLP+2024")).isEqualTo(total("venue=emnlp/2024"));
    assertThat(total("year=2024") + total("year=-2023") + total("year=2025-"))
        .isLessThanOrEqualTo(all);
    assertThat(total("year=1900-2100")).isLessThanOrEqualTo(all).isPositive();
    assertThat(total("year=2101-")).isZero();
    assertThat(total("list=awesome-personalized-llm")).isEqualTo(14);
    assertThat(total("list=none")).isZero();
    assertThat(total("topic=peft&topic=method")).isLessThanOrEqualTo(total("topic=peft"));
    JsonNode newest = http.get("/api/papers?sort=-year&limit=1").json().path("papers").path(0);
    assertThat(newest.path("versions").path(0).path("issued").asText()).startsWith("202");
  }

  private static int total(String query) {
    return http.get("/api/papers?limit=0&" + query).json().path("total").asInt();
  }

  @Test
  void countsAgreeWithThePapers() {
    for (JsonNode topic : http.get("/api/topics").json().path("topics")) {
      assertThat(total("topic=" + topic.path("id").asText()))
          .isEqualTo(topic.path("papers").asInt());
    }
    for (JsonNode venue : http.get("/api/venues").json().path("venues")) {
      assertThat(total("venue=" + venue.path("id").asText()))
          .isEqualTo(venue.path("papers").asInt());
    }
    int findings = 0;
    for (JsonNode list : http.get("/api/lists").json().path("lists")) {
      assertThat(total("list=" + list.path("id").asText())).isEqualTo(list.path("papers").asInt());
      for (JsonNode count : list.path("findings")) {
        findings += count.asInt();
      }
    }
    JsonNode found = http.get("/api/findings?limit=1000").json();
    assertThat(found.path("total").asInt()).isEqualTo(findings).isPositive();
    String rule = found.path("findings").path(0).path("rule").asText();
    assertThat(http.get("/api/findings?rule=" + rule).json().path("findings"))
        .isNotEmpty()
        .allMatch(each -> each.path("rule").asText().equals(rule));
  }

  @Test
  void thePageForPeopleListsEveryOperation() {
    Answer page = http.get("/api", "Accept", Http.BROWSER);
    assertThat(page.status()).isEqualTo(200);
    document
        .path("paths")
        .fieldNames()
        .forEachRemaining(path -> assertThat(page.body()).contains(path));
    assertThat(page.body()).doesNotContain("<script");
  }
}
