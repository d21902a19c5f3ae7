package paperwalk.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperwalk.cli.SeedGraph;

/** What is built conforms to the shapes that the ontology promises. */
class SeedConformsTest {
  private static final Shapes SHAPES =
      Shapes.parse(new Ontology(Vocabulary.DEFAULT_BASE).graph("shapes.ttl"));

  @TempDir Path folder;

  @Test
  void theSeedConformsWithoutAnyRemark() throws Exception {
    assertThat(validate(SeedGraph.in(folder)).getEntries()).isEmpty();
  }

  @Test
  void twoListsAndAnOlderVersionConform() throws Exception {
    SeedGraph graph =
        SeedGraph.of(
            folder, List.of(SeedGraph.SEED, SeedGraph.SECOND), List.of(SeedGraph.SECOND_OLDER));

    assertThat(violations(graph)).isEmpty();
  }

  /** Lists of the wild: repositories and venues nobody knows, no tags, odd addresses. */
  @Test
  void anUntidyListConforms() throws Exception {
    Path list =
        Files.writeString(
            folder.resolve("untidy.md"),
            """
            - [2024 Nobody's Workshop] One. ([paper](https://example.org/a b), [code](https://huggingface.co/spaces/Some/Thing))
            - [ICML] Two without a year. ([paper](https://doi.org/10.1234/ABC.(5)))
            - Three without a tag. ([pdf](http://example.org/ünï<>"{}|^`.pdf), [project](ftp://example.org/x))
            - [2023 TACL] Four. ([paper](https://aclanthology.org/2023.tacl-1.1/))
            - [2024 ssrn] ????. ([paper](https://papers.ssrn.com/1))
            - [2019] Öl und “Größe”. ([paper](https://arxiv.org/abs/cs/0701001v2), [code](https://GitLab.com/Ünder/x), [code](https://gitlab.com/Under.Score/X_y.git))
            - [2024 会议] 中文标题。([paper](https://example.org/中文))
            """);
    assertThat(violations(SeedGraph.of(folder.resolve("store"), List.of(list), List.of())))
        .isEmpty();
  }

  private static List<String> violations(SeedGraph graph) throws Exception {
    return validate(graph).getEntries().stream()
        .filter(entry -> entry.severity().equals(Severity.Violation))
        .map(entry -> entry.focusNode() + " " + entry.source() + " " + entry.value())
        .toList();
  }

  private static ValidationReport validate(SeedGraph seed) throws Exception {
    Graph graph = Graphs.union(seed.store());
    assertThat(graph.size()).isGreaterThan(500);
    return ShaclValidator.get().validate(SHAPES, graph);
  }
}
