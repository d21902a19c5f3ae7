package paperwalk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperwalk.model.Facet;

/** Headings are recognised as facets, whatever their case, and pass them on to those below. */
class FacetMatcherTest {

  @ParameterizedTest
  @CsvSource({
    "Survey/Tutorial/Framework, survey",
    "SURVEYS, survey",
    "Benchmark/Dataset, benchmark",
    "Traning-free Methods, method training-free",
    "Training-Free method, method training-free",
    "'Retrieval-Augmented Generation / Profile-Augmented Generation (RAG/PAG)-based Methods',"
        + " method rag-pag",
    "Parameter-Efficient-Fine-Tuning (PEFT)-based Methods, method peft",
    "SFT/RLHF/DPO-based Methods, method sft-rlhf-dpo",
    "Dragons, ''",
    "Methodology, ''",
    "Miscellaneous, ''",
    "'', ''",
    "🔥, ''",
  })
  void aHeadingIsRecognisedByWholeWords(String heading, String facets) {
    assertThat(ids(Catalogues.FACETS.match(heading)))
        .containsExactlyInAnyOrder(facets.isEmpty() ? new String[0] : facets.split(" "));
  }

  @Test
  void aSectionInheritsTheGroupsItDoesNotStateItself() {
    List<List<Facet>> facets =
        Catalogues.FACETS.match(
            Catalogues.read(
                "list",
                """
                # T
                ## Preference Alignment
                ### Surveys
                #### Benchmarks
                #### Notes
                ### Personalized Generation
                ## Others
                """));

    assertThat(facets.stream().map(FacetMatcherTest::ids))
        .containsExactly(
            List.of("preference-alignment"),
            List.of("preference-alignment", "survey"),
            List.of("preference-alignment", "benchmark"),
            List.of("preference-alignment", "survey"),
            List.of("user-customized-generation"),
            List.of());
  }

  private static List<String> ids(List<Facet> facets) {
    return facets.stream().map(Facet::id).toList();
  }
}
