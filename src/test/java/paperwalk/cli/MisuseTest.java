package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words on the command line that cannot be: each is named and answered with what can. */
class MisuseTest {
  @TempDir private static Path store;

  @BeforeAll
  static void build() {
    Run.buildSeed(store);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "related prism -n 0                 | -n 0                  | above 0",
        "related prism -n -5                | -n -5                 | above 0",
        "related prism -n few               | 'few'                 | int",
        "related prism -n 99999999999       | '99999999999'         | int",
        "related prism --format yaml        | 'yaml'                | JSON",
        "related                            | ID                    | related --help",
        "related method-without-a-name      | method-without-a-name | nearest",
        "query                              | no query              | --list",
        "query nosuchquestion               | nosuchquestion        | --list",
        "query no/such/file.rq              | no/such/file.rq       | --list",
        "query data                         | data                  | directory",
        "query 10 --format yaml             | --format yaml         | table, json, xml, csv, tsv",
        "query 10 --format ttl              | --format ttl          | table, json, xml, csv, tsv",
        "query 24 --format csv              | --format csv          | ttl, jsonld, nt, rdf",
        "query 10 --timeout 0               | --timeout 0           | above 0",
        "query 10 --timeout -1              | --timeout -1          | above 0",
        "query 10 --param topic             | --param               | topic",
        "query 10 --param =facet:peft       | --param               | =facet:peft",
        "query 10 --param topik=facet:peft  | --param topik         | ?topik",
        "query 7 --param paper=9999.99999   | 9999.99999            | nearest",
        "query 13 --param name=x            | name                  | query",
        "query 10 11                        | '11'                  | query --help",
        "export                             | --format              | export --help",
        "export --format pdf                | --format pdf          | gexf, graphml, dot, cytoscape"
            + " or svg",
        "export -f svg --hops -1            | --hops -1             | 0 or more",
        "export -f svg --around nobody      | nobody                | nearest",
        "export -f svg --query nosuch       | nosuch                | --list",
        "build --base https://example.org/a | --base https://example.org/a | slash",
        "build --base example.org/          | --base example.org/   | http",
        "build --base urn:a:                | --base urn:a:         | http",
        "serve --port 70000                 | --port 70000          | 65535",
        "serve --port -1                    | --port -1             | 65535",
        "serve --port http                  | 'http'                | int",
        "serve --timeout 0                  | --timeout 0           | above 0",
        "serve --host 192.0.2.1             | 192.0.2.1             | --host",
        "destroy                            | 'destroy'             | --help",
        "related prism --quick              | '--quick'             | related --help"
      })
  void isNamedAndAnswered(String arguments, String what, String remedy) {
    Run.on(store, arguments.split(" ")).isRefused(what, remedy);
  }

  @Test
  void lintNeedsAList() {
    Run.of("lint").isRefused("FILE", "lint --help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"related prism", "path prism hydra", "query 10", "export -f svg"})
  void aGraphMustBeBuiltFirst(String arguments, @TempDir Path folder) {
    Path none = folder.resolve("none");

    Run.on(none, arguments.split(" "))
        .isRefused(none.toString(), "no graph yet", "paperwalk build");
    assertThat(none).doesNotExist();
  }

  @Test
  void aFileIsNoStore(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Run.on(file, "related", "prism").isRefused(file.toString(), "paperwalk build");
    Run.on(file, "build", Run.SEED).isRefused(file.toString(), "--store");
    Run.on(file.resolve("below"), "build", Run.SEED).isRefused(file.toString(), "--store");
    assertThat(file).isEmptyFile();
  }
}
