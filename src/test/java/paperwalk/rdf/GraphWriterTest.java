package paperwalk.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperwalk.cli.SeedGraph;

/** Whatever a list holds, what is written is good RDF. */
class GraphWriterTest {
  @TempDir Path folder;

  @Test
  void theSeedHasNoBlankNodesAndNoDefaultGraph() throws Exception {
    assertThat(parse(SeedGraph.in(folder).quads()).stream())
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank())
        .noneMatch(Quad::isDefaultGraph);
  }

  @Test
  void addressesThatAreNoIrisAreEscaped() throws Exception {
    String quads =
        write(
            """
            - [2024 ACL] One. ([paper](<https://example.org/a b"{}|^`>), [project](<https://example.org/x y>))
            - [2024 ACL] Two. ([paper](https://example.org/\u202e), [project](https://[bad/))
            - [2024 ACL] Three. ([paper](https://example.org/%), [project](https://example.org:port/))
            """);
    assertThat(parse(quads).stream()).isNotEmpty();
    assertThat(quads)
        .contains("<https://example.org/a%20b%22%7B%7D%7C%5E%60>")
        .contains("<https://example.org/x%20y>");
  }

  @Test
  void textIsKeptWhateverItsCharacters() throws Exception {
    String title = "Emoji 😀, \u202eright to left\u202c, \u0001 and “quotes” of a \\\\ backslash";
    String quads = write("- [2024 ACL] " + title + ". ([paper](https://example.org/1))\n");

    assertThat(parse(quads).stream())
        .anyMatch(quad ->
            quad.getPredicate().equals(Vocabulary.STATED_TITLE)
                && quad.getObject().getLiteralLexicalForm().equals(title.replace("\\\\", "\\")));
  }

  @Test
  void sectionsOfOneNameAreToldApart() throws Exception {
    String quads =
        write(
            """
            # Title
            ## Methods
            - [2024 ACL] One. ([paper](https://example.org/1))
            ## Methods
            - [2024 ACL] Two. ([paper](https://example.org/2))
            ## Methods 2
            - [2024 ACL] Three. ([paper](https://example.org/3))
            """);

    assertThat(
            parse(quads).stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.IN_SECTION))
                .map(quad -> quad.getObject().getURI())
                .distinct())
        .hasSize(3);
  }

  /** Neither side is dropped, and the finding leads to the other one. */
  @Test
  void contradictionsAreKeptWithBothSides() throws Exception {
    String quads =
        write(
            """
            - [2024 ACL] Cats Sleep Deeply Everywhere. ([paper](https://arxiv.org/abs/2402.04401))
            - [2024 ACL] Cats Sleep Deeply Everywhere. ([paper](https://arxiv.org/abs/2402.04402))
            """);

    assertThat(quads).contains("paper/arxiv-2402.04401>", "paper/arxiv-2402.04402>");
    assertThat(
            parse(quads).stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.DERIVED_FROM))
                .filter(quad -> quad.getSubject().getURI().contains("#f-"))
                .map(quad -> quad.getObject().getURI().replaceFirst(".*#", "")))
        .containsExactlyInAnyOrder("L1", "L2");
  }

  private String write(String markdown) throws Exception {
    Path list = Files.writeString(folder.resolve("list.md"), markdown);
    return SeedGraph.of(folder.resolve("store"), List.of(list), List.of()).quads();
  }

  /** Reads N-Quads and takes no warning. */
  private static DatasetGraph parse(String quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(quads, Lang.NQUADS)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
        .parse(dataset);
    return dataset;
  }
}
