package paperwalk.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperwalk.cli.SeedGraph;
import paperwalk.recommend.Connection.Step;

/** Two papers connect by what they share, step by step. */
class ConnectionTest {
  @TempDir static Path folder;

  private static EvidenceGraph graph;

  @BeforeAll
  static void build() throws Exception {
    graph = SeedGraph.in(folder).evidence();
  }

  @Test
  void twoPapersOfOneOwnerConnectInOneStep() throws Exception {
    PaperFinder finder = new PaperFinder(graph);
    Connection connection =
        Connection.between(graph, finder.find("2406.10471"), finder.find("2402.04401"));

    assertThat(connection.steps()).hasSize(1);
    Step step = connection.steps().getFirst();
    assertThat(step.reason()).isEqualTo("same repository owner TamSiuhin");
    assertThat(step.via()).isEqualTo("https://w3id.org/paperwalk/id/owner/github.com/tamsiuhin");
    assertThat(step.fromTitle()).startsWith("Personalized Pieces");
    assertThat(step.toTitle()).startsWith("Democratizing");
  }

  @Test
  void everyStepGoesOnWhereTheLastOneEnded() {
    for (int from = 0; from < graph.paperCount(); from++) {
      for (int to = 0; to < graph.paperCount(); to++) {
        String at = graph.node(from).iri();
        for (Step step : Connection.between(graph, from, to).steps()) {
          assertThat(step.from()).isEqualTo(at);
          assertThat(step.reason()).doesNotContain("{via}");
          at = step.to();
        }
        assertThat(at).isEqualTo(graph.node(to).iri());
      }
    }
  }

  @Test
  void aPaperConnectsToItselfWithoutAStep() {
    assertThat(Connection.between(graph, 0, 0).steps()).isEmpty();
  }
}
