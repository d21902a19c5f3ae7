package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
  private static final String IDS = "https://w3id.org/paperwalk/id/";

  @TempDir private static Path store;
  @TempDir private Path folder;

  @BeforeAll
  static void build() {
    Run.buildSeed(store);
  }

  @ParameterizedTest
  @CsvSource({
    "gexf, '<gexf '",
    "graphml, '<graphml '",
    "dot, 'digraph '",
    "cytoscape, '\"elements\"'",
    "svg, '<svg '"
  })
  void everyFormatGoesToStandardOutputOrToAFile(String format, String sign) throws IOException {
    Path file = folder.resolve("graph." + format);

    String printed = Run.on(store, "export", "--format", format).prints();
    Run written = Run.on(store, "export", "--format", format, "--output", file.toString());

    assertThat(printed).contains(sign, "Personalized Pieces");
    assertThat(file).content().isEqualTo(printed);
    assertThat(written.out()).isEmpty();
    assertThat(written.err()).matches(".*graph\\." + format + ": \\d+ nodes, \\d+ edges\\R");
    assertThat(written.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gexf", "graphml", "svg"})
  void xmlIsWellFormed(String format) {
    Expected.xml(export("-f", format));
  }

  @Test
  void theWholeGraphHasEveryPaper() {
    assertThat(nodes().stream().filter(id -> id.startsWith(IDS + "paper/"))).hasSize(14);
  }

  @Test
  void aroundAPaperAreTheThingsItIsOf() {
    assertThat(nodes("--around", "prism", "--hops", "1"))
        .contains(IDS + "paper/arxiv-2404.16019", IDS + "venue/neurips/2024")
        .noneMatch(id -> id.endsWith("arxiv-2406.02888"));
  }

  @Test
  void moreHopsReachFurther() {
    assertThat(nodes("-a", "prism", "--hops", "0")).containsExactly(IDS + "paper/arxiv-2404.16019");
    assertThat(nodes("-a", "prism"))
        .isEqualTo(nodes("-a", "prism", "--hops", "2"))
        .contains(IDS + "paper/arxiv-2406.02888");
  }

  @Test
  void severalPapersMayBeTheCentre() {
    assertThat(nodes("-a", "prism", "-a", "2024.acl-long.399", "--hops", "0"))
        .containsExactlyInAnyOrder(
            IDS + "paper/arxiv-2404.16019", IDS + "paper/acl-2024.acl-long.399");
  }

  @Test
  void aQuerySelectsTheGraph() throws IOException {
    Path query = folder.resolve("owners.rq");
    Files.writeString(
        query,
        """
        PREFIX pw: <https://w3id.org/paperwalk/ns#>
        CONSTRUCT { ?repository pw:ownedBy ?owner } WHERE { ?repository pw:ownedBy ?owner }
        """);

    assertThat(nodes("--query", query.toString()))
        .contains(IDS + "owner/github.com/tamsiuhin", IDS + "repo/github.com/tamsiuhin/oppu")
        .noneMatch(id -> id.contains("/paper/"));
  }

  @Test
  void anEmptyGraphIsAPictureToo() throws IOException {
    Path query =
        Files.writeString(folder.resolve("none.rq"), "CONSTRUCT WHERE { <a:a> <a:b> <a:c> }");

    Expected.xml(export("-f", "svg", "-q", query.toString()));
    Expected.xml(export("-f", "svg", "-q", query.toString(), "-a", "prism"));
  }

  @Test
  void thePictureHasATitle() {
    assertThat(export("-f", "svg", "-t", "A & B")).contains("<title>A &amp; B</title>");
    assertThat(export("-f", "svg", "-a", "hydra")).contains("<title>Around HYDRA: ");
  }

  @Test
  void rowsCannotBeDrawn() {
    Run.on(store, "export", "-f", "svg", "-q", "10").isRefused("CONSTRUCT");
  }

  @Test
  void saysWhyAFileCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    refused(folder.resolve("missing/graph.svg"));
    refused(file.resolve("graph.svg"));
    refused(folder);
  }

  private static void refused(Path output) {
    Run.on(store, "export", "-f", "svg", "-o", output.toString())
        .isRefused(output.toString(), "--output");
  }

  private static String export(String... arguments) {
    List<String> all = new ArrayList<>(List.of("export"));
    all.addAll(List.of(arguments));
    return Run.on(store, all.toArray(String[]::new)).prints();
  }

  /** The nodes of an export; the language of Graphviz needs no layout, so this is fast. */
  private static List<String> nodes(String... arguments) {
    List<String> all = new ArrayList<>(List.of("-f", "dot"));
    all.addAll(List.of(arguments));
    return Pattern.compile("^  \"([^\"]+)\" \\[", Pattern.MULTILINE)
        .matcher(export(all.toArray(String[]::new)))
        .results()
        .map(node -> node.group(1))
        .toList();
  }
}
