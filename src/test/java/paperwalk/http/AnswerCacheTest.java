package paperwalk.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.TestServer;
import paperwalk.http.Http.Answer;

/** Answers are kept, told by entity tags, and never older than the snapshot. */
class AnswerCacheTest {
  private static final String TITLES =
      "SELECT ?t { ?p <http://purl.org/dc/terms/title> ?t } ORDER BY ?t";

  @RegisterExtension private static final SeedServer server = new SeedServer();

  private static final Http http = server.http();

  @Test
  void theSameBytesHaveTheSameTag() {
    Answer first = http.query(TITLES);
    long hits = AnswerCache.HITS.sum();
    Answer second = http.query(" " + TITLES.replace(" ", " # again\n "));
    assertThat(AnswerCache.HITS.sum()).isEqualTo(hits + 1);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).matches("\"[\\w-]+\"");
    assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    assertThat(second.header("Cache-Control")).isEqualTo("no-cache");
    Problems.secure(second);
  }

  @Test
  void whoHasTheBytesIsNotSentThem() {
    String tag = http.query(TITLES).header("ETag");
    for (String given : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
      Answer answer = http.query(TITLES, "If-None-Match", given);
      assertThat(answer.status()).as(given).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
      assertThat(answer.header("ETag")).isEqualTo(tag);
      assertThat(answer.header("Vary")).contains("Accept");
    }
    assertThat(http.query(TITLES, "If-None-Match", "\"x\"").status()).isEqualTo(200);
  }

  @Test
  void eachFormHasItsTag() {
    String json = http.query(TITLES).header("ETag");
    Answer csv = http.query(TITLES, "Accept", "text/csv", "If-None-Match", json);
    assertThat(csv.status()).isEqualTo(200);
    assertThat(csv.type()).isEqualTo("text/csv");
    assertThat(csv.header("ETag")).isNotEqualTo(json);
  }

  @Test
  void theCompressedFormHasItsOwnTag() throws Exception {
    Answer plain = http.query(TITLES);
    String path = "/sparql?" + Http.parameters(Map.of("query", TITLES));
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < 2; i++) {
        HttpRequest request =
            HttpRequest.newBuilder(http.at(path)).header("Accept-Encoding", "gzip").build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
        assertThat(answer.headers().firstValue("ETag").orElse(""))
            .isNotEqualTo(plain.header("ETag"));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
          assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(plain.body());
        }
        Answer again =
            http.get(
                path,
                "Accept-Encoding",
                "gzip",
                "If-None-Match",
                answer.headers().firstValue("ETag").orElse(""));
        assertThat(again.status()).isEqualTo(304);
      }
    }
    assertThat(http.get(path, "Accept-Encoding", "gzip;q=0").header("Content-Encoding")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (NOW() AS ?x) {}",
        "SELECT (RAND() AS ?x) {}",
        "SELECT (UUID() AS ?x) {}",
        "SELECT (STRUUID() AS ?x) {}"
      })
  void whatChangesHasNoTag(String query) {
    Answer first = http.query(query);
    assertThat(first.header("ETag")).isEmpty();
    assertThat(http.query(query, "If-None-Match", "*").status()).isEqualTo(200);
  }

  @Test
  void aFailureIsNotKept() {
    String query = "SELECT * { ?s ?p ?o ";
    Problems.check(http.query(query), 400);
    Answer again = http.query(query);
    Problems.check(again, 400);
    assertThat(again.header("ETag")).isEmpty();
  }

  @Test
  void aQueryInABodyHasNoTagButTheSameAnswer() {
    Answer posted = http.post("/sparql", TITLES, "application/sparql-query", "If-None-Match", "*");
    assertThat(posted.status()).isEqualTo(200);
    assertThat(posted.header("ETag")).isEmpty();
    assertThat(posted.body()).isEqualTo(http.query(TITLES).body());
  }

  @Test
  void headHasTheLengthAndTheTagOfGet() {
    String path = "/sparql?" + Http.parameters(Map.of("query", TITLES));
    Answer get = http.get(path);
    Answer head = http.send("HEAD", path, "");
    assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
    assertThat(head.header("Content-Length"))
        .isEqualTo("" + get.body().getBytes(UTF_8).length)
        .isEqualTo(get.header("Content-Length"));
    assertThat(head.body()).isEmpty();
  }

  @Test
  void anAnswerGoesWithItsSnapshot(@TempDir Path temp) throws Exception {
    Path list = temp.resolve("list.md");
    write(list, 1);
    try (TestServer own = TestServer.start(list)) {
      Http client = new Http(own.address());
      for (int edition = 1; edition < 4; edition++) {
        Answer first = client.query(TITLES);
        assertThat(first.body()).contains("Edition " + edition);
        assertThat(client.query(TITLES, "If-None-Match", first.header("ETag")).status())
            .isEqualTo(304);
        String before = own.sites().name();
        write(list, edition + 1);
        own.publish(list);
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (own.sites().name().equals(before)) {
          assertThat(System.nanoTime()).isLessThan(deadline);
          Thread.onSpinWait();
        }
        Answer after = client.query(TITLES, "If-None-Match", first.header("ETag"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.body()).contains("Edition " + (edition + 1));
      }
    }
  }

  @Test
  void memoryIsBounded() {
    AnswerCache cache = new AnswerCache(1 << 20);
    for (int i = 0; i < 1_000; i++) {
      Question question =
          Objects.requireNonNull(
              Question.of("ASK { ?s ?p " + i + " }", List.of(), List.of()), "never changes");
      cache.keep(
          question,
          false,
          paperwalk.store.ResultFormat.JSON,
          new StoredAnswer(new byte[10_000], "text/plain"));
    }
    assertThat(cache.bytes()).isBetween(100_000L, (long) (1 << 20));
    assertThat(cache.size()).isLessThan(60);
  }

  private static void write(Path list, int edition) throws Exception {
    Files.writeString(
        list,
        "# List\n## Methods\n"
            + "+ \\[2024 EMNLP\\] Walks, Edition %d. ([paper](https://arxiv.org/pdf/2401.00001))\n"
                .formatted(edition));
  }
}
