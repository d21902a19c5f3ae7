package paperwalk.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.cli.SeedGraph;

/** A paper is found by whatever people have of it. */
class PaperFinderTest {
  @TempDir static Path folder;

  private static EvidenceGraph graph;
  private static PaperFinder finder;

  @BeforeAll
  static void build() throws Exception {
    graph = SeedGraph.in(folder).evidence();
    finder = new PaperFinder(graph);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2406.10471 | arxiv-2406.10471",
        "arxiv:2406.10471 | arxiv-2406.10471",
        "arXiv:2406.10471v3 | arxiv-2406.10471",
        "https://arxiv.org/pdf/2406.10471v1.pdf | arxiv-2406.10471",
        "https://doi.org/10.48550/arXiv.2406.10471 | arxiv-2406.10471",
        "'  2406.10471  ' | arxiv-2406.10471",
        "10.1145/3626772.3657783 | doi-10.1145-3626772.3657783",
        "doi:10.1145/3626772.3657783 | doi-10.1145-3626772.3657783",
        "https://dlnext.acm.org/doi/pdf/10.1145/3626772.3657783 | doi-10.1145-3626772.3657783",
        "https://doi.org/10.1145/3626772.3657783 | doi-10.1145-3626772.3657783",
        "2024.acl-long.399 | acl-2024.acl-long.399",
        "acl:2024.acl-long.399 | acl-2024.acl-long.399",
        "https://aclanthology.org/2024.acl-long.399.pdf | acl-2024.acl-long.399",
        "10.18653/v1/2024.acl-long.399 | acl-2024.acl-long.399",
        "https://github.com/TamSiuhin/Per-Pcs | arxiv-2406.10471",
        "https://github.com/tamsiuhin/per-pcs/tree/main | arxiv-2406.10471",
        "https://w3id.org/paperwalk/id/paper/arxiv-2406.10471 | arxiv-2406.10471",
        "arxiv-2406.10471 | arxiv-2406.10471",
        "doi-10.1145-3626772.3657783 | doi-10.1145-3626772.3657783",
        "Can LLM be a Personalized Judge? | arxiv-2406.11657",
        "can llm be a personalized judge | arxiv-2406.11657",
        "personalized pieces | arxiv-2406.10471",
        "pieces collaborative | arxiv-2406.10471",
        "HYDRA | arxiv-2406.02888",
        "longlamp | arxiv-2407.11016",
        "LaMP | acl-2024.acl-long.399",
        "lamp: | acl-2024.acl-long.399",
        "democratiz | arxiv-2402.04401",
      })
  void aPaperIsFoundByEveryForm(String asked, String key) throws Exception {
    assertThat(graph.node(finder.find(asked)).iri())
        .isEqualTo("https://w3id.org/paperwalk/id/paper/" + key);
  }

  @Test
  void wordsThatFitSeveralNameThem() {
    assertThatThrownBy(() -> finder.find("personalized large language models"))
        .isInstanceOf(UnknownPaperException.class)
        .hasMessageContaining("fits")
        .hasMessageContaining("give more words")
        .hasMessageContaining("Personalized Pieces")
        .hasMessageContaining("arxiv:2406.10471");
  }

  @Test
  void atMostFiveAreNamed() {
    assertThatThrownBy(() -> finder.find("p"))
        .isInstanceOf(UnknownPaperException.class)
        .message()
        .satisfies(message -> assertThat(message.lines().count()).isLessThanOrEqualTo(6));
  }

  @ParameterizedTest
  @CsvSource({
    "LongLamb, LongLaMP",
    "Personal Sum dataset by users, PersonalSum",
    "2406.10472, Personalized Pieces",
    "Hydrae: factorisation, HYDRA",
  })
  void whatIsUnknownIsAnsweredWithTheNearest(String asked, String nearest) {
    assertThatThrownBy(() -> finder.find(asked))
        .isInstanceOf(UnknownPaperException.class)
        .hasMessageContaining("no paper is known as \"" + asked + "\"")
        .hasMessageContaining(nearest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t\n"})
  void withoutAQuestionItSaysWhatToGive(String asked) {
    assertThatThrownBy(() -> finder.find(asked))
        .isInstanceOf(UnknownPaperException.class)
        .hasMessageContaining("give an arXiv id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "???",
        "😀",
        "\u202e",
        "10.1145/none",
        "https://example.org/",
        "https://w3id.org/paperwalk/id/paper/none"
      })
  void whatCannotBeMeantIsUnknown(String asked) {
    assertThatThrownBy(() -> finder.find(asked)).isInstanceOf(UnknownPaperException.class);
  }

  @Test
  void aVeryLongQuestionIsAnsweredToo() {
    assertThatThrownBy(() -> finder.find("x y ".repeat(10_000)))
        .isInstanceOf(UnknownPaperException.class);
  }
}
