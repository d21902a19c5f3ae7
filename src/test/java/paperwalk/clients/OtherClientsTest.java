package paperwalk.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import paperwalk.Tools;
import paperwalk.cli.TestServer;

/** Clients of JavaScript, Python and C, just as they come, work with the endpoint. */
class OtherClientsTest {
  private static final Path CLIENTS = Path.of("src/test/clients");
  private static final String[] ALL = {"select", "letters", "ask", "construct"};

  private static TestServer server;
  private static String endpoint;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start();
    endpoint = server.address() + "sparql";
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void comunica() throws Exception {
    assertThat(node("comunica.mjs")).isEqualTo(Answers.lines(ALL));
  }

  @Test
  void sparqlHttpClient() throws Exception {
    List<String> expected = repeated(3, Answers.lines(ALL));
    expected.add("refused\t400");

    assertThat(node("sparql-http-client.mjs")).isEqualTo(expected);
  }

  @Test
  void sparqlWrapper() throws Exception {
    assertThat(python("sparqlwrapper_client.py", "SPARQLWrapper", "python3-sparqlwrapper"))
        .isEqualTo(repeated(3, Answers.lines(ALL)));
  }

  @Test
  void rdflib() throws Exception {
    List<String> once = repeated(2, Answers.lines("select", "letters", "ask"));
    once.addAll(Answers.lines("construct"));

    assertThat(python("rdflib_client.py", "rdflib", "python3-rdflib")).isEqualTo(repeated(3, once));
  }

  @Test
  void roqet() throws Exception {
    Path roqet = Tools.find("roqet", "rasqal-utils");
    String csv = Tools.run(roqet, "", "-q", "-p", endpoint, "-r", "csv", "-e", question("select"));
    assertThat(csv.lines().skip(1).map(line -> line.replace("\"", ""))).isEqualTo(Answers.TITLES);
    assertThat(Tools.run(roqet, "", "-q", "-p", endpoint, "-r", "csv", "-e", question("letters")))
        .contains("例え 😀 + & % #");
  }

  private static String question(String name) throws Exception {
    return Answers.question(name);
  }

  private static List<String> node(String script) throws Exception {
    Path node = Tools.find("node", "nodejs");
    if (!Files.isDirectory(CLIENTS.resolve("node_modules"))) {
      missing("the clients in JavaScript are not there; get them: npm ci --prefix " + CLIENTS);
    }
    return lines(Tools.run(node, "", CLIENTS.resolve(script).toString(), endpoint));
  }

  /** The system's Python, for which the system's packages are. */
  private static List<String> python(String script, String module, String debianPackage)
      throws Exception {
    Path system = Path.of("/usr/bin/python3");
    Path python = Files.isExecutable(system) ? system : Tools.find("python3", "python3");
    Process probe = new ProcessBuilder(python.toString(), "-c", "import " + module).start();
    if (probe.waitFor() != 0) {
      missing(
          "Python has no module %s; install it, for instance: apt install %s"
              .formatted(module, debianPackage));
    }
    return lines(Tools.run(python, "", "-B", CLIENTS.resolve(script).toString(), endpoint));
  }

  private static void missing(String message) {
    if ("true".equals(System.getenv("CI"))) {
      fail(message);
    }
    System.err.println("Tests are skipped: " + message);
    abort(message);
  }

  private static List<String> lines(String output) {
    return output.lines().toList();
  }

  private static List<String> repeated(int times, List<String> lines) {
    return new ArrayList<>(
        Stream.generate(() -> lines).limit(times).flatMap(List::stream).toList());
  }
}
