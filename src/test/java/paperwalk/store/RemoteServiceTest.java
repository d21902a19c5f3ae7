package paperwalk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SERVICE by way of somebody who asks. */
class RemoteServiceTest {
  private static final String ROWS =
      """
      {"head":{"vars":["o","n"]},"results":{"bindings":[
        {"o":{"type":"uri","value":"http://x/b"},"n":{"type":"literal","value":"bee"}},
        {"o":{"type":"uri","value":"http://x/z"},"n":{"type":"literal","value":"zed"}}]}}
      """;

  @TempDir Path folder;

  private final List<String> asked = new ArrayList<>();
  private GraphStore store;

  @BeforeEach
  void open() throws Exception {
    store = Stores.open(folder, "x:a x:p x:b x:g .\nx:a x:p x:c x:g .\n", question -> List.of());
  }

  private List<String> ask(String query, String answer) throws SparqlException {
    PreparedQuery prepared = store.prepare(SparqlRequest.of(Stores.PREFIXES + query));
    prepared.allow((endpoint, text) -> {
      asked.add(endpoint + " " + text.replaceAll("\\s+", " "));
      return answer.getBytes(StandardCharsets.UTF_8);
    });
    return Stores.write(prepared, ResultFormat.CSV).lines().skip(1).toList();
  }

  @Test
  void itsRowsAreJoined() throws Exception {
    assertThat(ask("SELECT ?o ?n { x:a x:p ?o SERVICE <http://s/> { ?o x:name ?n } }", ROWS))
        .contains("http://x/b,bee")
        .doesNotContain("http://x/z,zed");
    assertThat(asked).isNotEmpty().allMatch(each -> each.startsWith("http://s/ SELECT"));
  }

  @Test
  void hiddenVariablesComeBackByTheirNames() throws Exception {
    String query =
        "SELECT ?m { { SELECT (?n AS ?m) { SERVICE <http://s/> { SELECT ?n { ?o x:name ?n } } } }"
            + " }";
    assertThat(ask(query, ROWS)).containsExactlyInAnyOrder("bee", "zed");
  }

  @Test
  void whatIsNoAnswerIsAFailure() throws Exception {
    String query = "SELECT ?n { SERVICE <http://s/> { ?o x:name ?n } }";
    for (String answer : List.of("", "{", "<html/>", "[".repeat(100_000))) {
      SparqlException failed =
          catchThrowableOfType(SparqlException.class, () -> ask(query, answer));
      assertThat(failed).hasMessageContaining("SERVICE");
    }
    assertThat(ask(query.replace("SERVICE", "SERVICE SILENT"), "{")).containsExactly("");
  }

  @Test
  void oneQueryDoesNotAskForEver() {
    String values =
        IntStream.range(0, 500)
            .mapToObj("x:s%d"::formatted)
            .collect(Collectors.joining(" ", "VALUES ?o { ", "}"));
    SparqlException failed =
        catchThrowableOfType(
            SparqlException.class,
            () ->
                ask(
                    "SELECT * { " + values + " SERVICE ?o { ?q x:name ?n } }",
                    ROWS.replace("\"o\"", "\"q\"")));
    assertThat(failed).hasMessageContaining("more than 100 times");
    assertThat(asked).hasSizeLessThanOrEqualTo(100);
  }
}
