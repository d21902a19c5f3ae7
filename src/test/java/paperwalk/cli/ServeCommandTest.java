package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir private Path store;

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    Run.buildSeed(store);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      Run.on(store, "serve", "--port", "" + taken.getLocalPort())
          .isRefused("port " + taken.getLocalPort(), "--port");
    }
  }

  @Test
  void buildsWhatIsMissingAndAnswersUntilItIsStopped() throws Exception {
    PipedReader reader = new PipedReader();
    try (BufferedReader printed = new BufferedReader(reader);
        PrintWriter out = new PrintWriter(new PipedWriter(reader), true)) {
      PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
      Thread server =
          Thread.ofPlatform()
              .start(() -> Main.run(out, nowhere, "serve", "--port=0", "--store=" + store));
      try {
        assertThat(printed.readLine()).isEqualTo("1 list, 14 entries, 14 papers");
        assertThat(status(address(printed))).isEqualTo(200);
      } finally {
        server.interrupt();
        server.join();
      }
    }
  }

  @Test
  void watchesAListsChangesAndKeepsTheOldGraphWhereTheyAreNoList() throws Exception {
    Path list = store.resolveSibling(store.getFileName() + "-list.md");
    Files.writeString(list, entry("First"));
    PipedReader reader = new PipedReader();
    try (BufferedReader printed = new BufferedReader(reader);
        PrintWriter out = new PrintWriter(new PipedWriter(reader), true)) {
      PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
      String[] command = {"serve", list.toString(), "--watch", "--port=0", "--store=" + store};
      Thread server = Thread.ofPlatform().start(() -> Main.run(out, nowhere, command));
      try {
        URI papers = address(printed).resolve("api/papers");
        waitFor(papers, "First Walk");
        Files.writeString(list, "nothing that is an entry");
        Files.writeString(list, entry("Second"));
        waitFor(papers, "Second Walk");
        Files.writeString(list, "nothing that is an entry");
        assertThat(body(papers)).contains("Second Walk");
      } finally {
        server.interrupt();
        server.join();
        Files.delete(list);
      }
    }
  }

  @Test
  void whatIsToBeWatchedMustBeNamed() {
    Run.on(store, "serve", "--watch").isRefused("--watch");
  }

  private static String entry(String word) {
    return "# List\n## Methods\n+ \\[2024 EMNLP\\] "
        + word
        + " Walk. ([paper](https://arxiv.org/pdf/2401.00001))\n";
  }

  private static void waitFor(URI address, String text) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!body(address).contains(text)) {
      assertThat(System.nanoTime()).as("%s came in time", text).isLessThan(deadline);
    }
  }

  private static String body(URI address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
  }

  private static URI address(BufferedReader printed) throws Exception {
    Pattern line = Pattern.compile("Paperwalk is at (http://127\\.0\\.0\\.1:\\d+/)");
    return printed
        .lines()
        .flatMap(each -> line.matcher(each).results())
        .map((MatchResult match) -> URI.create(match.group(1)))
        .findFirst()
        .orElseThrow();
  }

  private static int status(URI address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
          .statusCode();
    }
  }
}
