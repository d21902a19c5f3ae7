package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperwalk.cli.TestServer;
import paperwalk.http.Http.Answer;

/** A server moves to a newer snapshot, and nobody who asks notices more than the new content. */
class SwitchTest {
  private static final int SWITCHES = 20;
  private static final Pattern EDITION = Pattern.compile("Edition (\\d+)");

  /** Each answer names all papers, or one with those related to it. */
  private static final List<String> PATHS =
      List.of(
          "/",
          "/api/papers",
          "/api/papers/arxiv-2401.00001/related",
          "/page/paper/arxiv-2401.00002",
          "/data/paper/arxiv-2401.00003.ttl",
          "/api/graph",
          "/sparql?query="
              + "SELECT%20?t%20?u%20%7B?p%20%3Chttp://purl.org/dc/terms/title%3E%20?t%20.%20"
              + "?q%20%3Chttp://purl.org/dc/terms/title%3E%20?u%7D");

  @TempDir private Path temp;
  private Path list;

  @BeforeEach
  void firstEdition() throws Exception {
    list = temp.resolve("list.md");
    write(0);
  }

  @Test
  void noRequestFailsAndNoAnswerMixesSnapshots() throws Exception {
    try (TestServer server = TestServer.start(list)) {
      AtomicBoolean end = new AtomicBoolean();
      AtomicLong answers = new AtomicLong();
      ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
      List<Thread> clients = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int first = i;
        clients.add(Thread.ofPlatform().start(() -> ask(server, first, end, answers, wrong)));
      }
      Http http = new Http(server.address());
      for (int edition = 1; edition <= SWITCHES; edition++) {
        write(edition);
        server.publish(list);
        waitFor(http, edition);
      }
      end.set(true);
      for (Thread client : clients) {
        client.join();
      }
      assertThat(wrong).isEmpty();
      assertThat(answers.get()).isGreaterThan(SWITCHES);
      settle(server);
      assertThat(server.sites().open()).isEqualTo(1);
      assertThat(server.sites().leases()).isZero();
    }
  }

  private static void ask(
      TestServer server,
      int first,
      AtomicBoolean end,
      AtomicLong answers,
      ConcurrentLinkedQueue<String> wrong) {
    Http http = new Http(server.address());
    int least = 0;
    for (int i = first; !end.get(); i++) {
      String path = PATHS.get(i % PATHS.size());
      try {
        Answer answer = http.get(path);
        Set<Integer> editions = editions(answer);
        if (answer.status() != 200 || editions.size() != 1) {
          wrong.add(path + " had editions " + editions + ": " + answer);
          return;
        }
        int edition = editions.iterator().next();
        if (edition < least) {
          wrong.add(path + " went back from edition " + least + " to " + edition);
        }
        least = edition;
        answers.incrementAndGet();
      } catch (AssertionError e) {
        wrong.add(path + " failed: " + e.getCause());
        return;
      }
    }
  }

  private static Set<Integer> editions(Answer answer) {
    return EDITION
        .matcher(answer.body())
        .results()
        .map(match -> Integer.valueOf(match.group(1)))
        .collect(Collectors.toSet());
  }

  @Test
  void aSnapshotWhoseFilesAreRemovedIsStillAnsweredFrom() throws Exception {
    try (TestServer server = TestServer.start(list)) {
      Http http = new Http(server.address());
      List<Path> files;
      try (Stream<Path> walk = Files.walk(server.folder())) {
        files = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : files) {
        if (!file.equals(server.folder())) {
          Files.delete(file);
        }
      }
      for (String path : PATHS) {
        assertThat(editions(http.get(path))).as(path).containsExactly(0);
      }
      write(1);
      server.publish(list);
      waitFor(http, 1);
    }
  }

  @Test
  void aBrokenSnapshotLeavesTheOldOneInUse() throws Exception {
    try (TestServer server = TestServer.start(list)) {
      Http http = new Http(server.address());
      Path broken = Files.createDirectory(server.folder().resolve("abc"));
      Files.writeString(broken.resolve("manifest"), "format=1\nbase=https://example.org/\n");
      Files.writeString(broken.resolve("graph.nq"), "<no");
      Files.writeString(server.folder().resolve("current"), "abc\n");
      for (String path : PATHS) {
        assertThat(editions(http.get(path))).as(path).containsExactly(0);
      }
      write(1);
      server.publish(list);
      waitFor(http, 1);
      settle(server);
      assertThat(server.sites().open()).isEqualTo(1);
    }
  }

  private static void waitFor(Http http, int edition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!editions(http.get("/api/papers")).contains(edition)) {
      assertThat(System.nanoTime()).as("edition %d came in time", edition).isLessThan(deadline);
    }
  }

  /** An answer is with the client a moment before the server has put everything away. */
  private static void settle(TestServer server) {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while ((server.sites().leases() > 0 || server.sites().open() > 1)
        && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
  }

  private void write(int edition) throws Exception {
    StringBuilder text = new StringBuilder("# List\n## Methods\n");
    for (int i = 1; i <= 3; i++) {
      text.append(
          "+ \\[2024 EMNLP\\] Walk %d, Edition %d. ([paper](https://arxiv.org/pdf/2401.0000%d))\n"
              .formatted(i, edition, i));
    }
    Files.writeString(list, text);
  }
}
