package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedCommandTest {
  @TempDir private static Path store;

  @BeforeAll
  static void build() {
    Run.buildSeed(store);
  }

  @Test
  void saysWhatToReadNextAndWhy() {
    assertThat(Run.on(store, "related", "arxiv:2406.10471", "-n", "2", "--why").prints())
        .isEqualToNormalizingNewlines(Expected.text("related.txt"));
  }

  @Test
  void withoutWhyThereAreNoReasons() {
    List<String> lines =
        Run.on(store, "related", "arxiv:2406.10471", "-n", "2").prints().lines().toList();

    assertThat(lines).hasSize(7);
    assertThat(Expected.text("related.txt").lines()).containsAll(lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2406.10471",
        "arxiv:2406.10471",
        "arXiv:2406.10471v3",
        "https://arxiv.org/abs/2406.10471",
        "https://arxiv.org/pdf/2406.10471v1.pdf",
        "https://github.com/TamSiuhin/Per-Pcs",
        "https://github.com/tamsiuhin/per-pcs.git",
        "https://w3id.org/paperwalk/id/paper/arxiv-2406.10471",
        "arxiv-2406.10471",
        "personalized pieces",
        "Personalized Pieces: Efficient Personalized Large Language Models through Collaborative"
            + " Efforts"
      })
  void findsAPaperByAnyOfItsNames(String id) {
    assertThat(seed(id)).startsWith("Personalized Pieces: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1145/3626772.3657783",
        "doi:10.1145/3626772.3657783",
        "https://doi.org/10.1145/3626772.3657783",
        "https://dl.acm.org/doi/10.1145/3626772.3657783"
      })
  void findsAPaperByItsDoi(String id) {
    assertThat(seed(id)).startsWith("Optimization Methods for Personalizing ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024.acl-long.399",
        "acl:2024.acl-long.399",
        "https://aclanthology.org/2024.acl-long.399/",
        "https://aclanthology.org/2024.acl-long.399.pdf"
      })
  void findsAPaperByItsAclId(String id) {
    assertThat(seed(id)).startsWith("LaMP: ");
  }

  private static String seed(String id) {
    String first = Run.on(store, "related", id, "-n", "1").prints().lines().findFirst().orElse("");
    assertThat(first).startsWith("Related to: ");
    return first.substring("Related to: ".length());
  }

  @Test
  void takesAReadingListOfSeveralPapers() {
    List<String> titles = new ArrayList<>();
    JsonNode answer = json("related", "prism", "hydra", "lamp: when", "--format", "json");
    answer.get("related").forEach(paper -> titles.add(paper.get("title").asText()));

    assertThat(answer.get("seeds")).hasSize(3);
    assertThat(titles)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .noneMatch(title -> title.matches("(LaMP|HYDRA|The PRISM).*"));
  }

  @Test
  void writesJsonForMachines() {
    JsonNode answer = json("related", "arxiv:2406.10471", "--format=JSON", "--count=3");

    assertThat(answer.at("/seeds/0/iri").asText())
        .isEqualTo("https://w3id.org/paperwalk/id/paper/arxiv-2406.10471");
    assertThat(answer.get("related")).hasSize(3);
    assertThat(answer.at("/related/0/identifiers/0").asText()).isEqualTo("arxiv:2402.04401");
    assertThat(answer.at("/related/0/reasons").findValuesAsText("text"))
        .contains("same repository owner TamSiuhin");
  }

  @Test
  void theReasonsWeighNoMoreThanTheScore() {
    for (JsonNode paper : json("related", "hydra", "--format", "json").get("related")) {
      double sum = 0;
      for (JsonNode reason : paper.get("reasons")) {
        sum += reason.get("weight").asDouble();
      }
      assertThat(sum).isBetween(0.0, paper.get("score").asDouble() + 1e-9);
    }
  }

  @Test
  void givesNoMoreThanThereAre() {
    assertThat(json("related", "hydra", "-f", "json", "-n", "1000").get("related"))
        .hasSizeBetween(1, 13);
  }

  private static JsonNode json(String... arguments) {
    return Expected.json(Run.on(store, arguments).prints());
  }

  @Test
  void namesTheNearestIfNoPaperFits() {
    Run.on(store, "related", "arxiv:2406.10472")
        .isRefused("arxiv:2406.10472", "nearest", "arxiv:2406.10471  Personalized Pieces");
  }

  @Test
  void namesThePapersThatFitIfSeveralDo() {
    Run.on(store, "related", "personalized")
        .isRefused("\"personalized\" fits 6 papers", "more words", "arxiv:2406.11657  Can LLM");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!!!", "10.9999/none", "https://example.org/", "…"})
  void refusesWhatNamesNoPaper(String id) {
    Run.on(store, "related", id).isRefused("paper");
  }
}
