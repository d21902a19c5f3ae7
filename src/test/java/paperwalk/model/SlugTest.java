package paperwalk.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names made fit for an IRI stay readable and are never empty. */
class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Survey/Tutorial/Framework, survey-tutorial-framework",
    "Traning-free Methods, traning-free-methods",
    "  (RAG/PAG)-based  Methods!, rag-pag-based-methods",
    "Größe, größe",
    "ﬁne-tuning, fine-tuning",
    "会议 2024, 会议-2024",
    "😀, x",
    "---, x",
    "'', x",
    "a😀b, a-b",
  })
  void lettersAndDigitsStay(String text, String slug) {
    assertThat(Slug.of(text)).isEqualTo(slug);
  }

  @Test
  void aSlugOfASlugIsTheSame() {
    String slug = Slug.of("Parameter-Efficient-Fine-Tuning (PEFT)-based Methods");

    assertThat(Slug.of(slug)).isEqualTo(slug);
  }
}
