package paperwalk.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a title say what it is about, in one form for each. */
class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "LaMP, lamp",
    "LLMs + Persona-Plug = Personalized LLMs, llm persona plug personalized llm",
    "Can LLM be a Personalized Judge?, llm personalized judge",
    "Optimization Methods for Analysis, optimization method analysis",
    "Class Bus Corpora, class bus corpora",
    "'The, of, and, with', ''",
    "2024 3 42, ''",
    "GPT-4 and T5, gpt t5",
    "x Y z, ''",
    "ﬁne ＴＵＮＩＮＧ, fine tuning",
    "Größe, größe",
    "😀 !?, ''",
    "'', ''",
    "A method and the METHOD, method method",
  })
  void wordsAreLowerCaseAndSingular(String title, String terms) {
    assertThat(Words.of(title)).containsExactly(terms.isEmpty() ? new String[0] : terms.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "LongLaMP, lamp",
    "LongLaMP, longlamp",
    "PersonalSum, personal",
    "PersonaLLM, persona",
    "GraphRAG, graph",
    "PersonalSum, personalsum"
  })
  void aNameInMixedCaseCountsByItsPartsToo(String title, String term) {
    assertThat(Words.of(title)).contains(term);
  }

  @Test
  void shortPartsDoNotCount() {
    assertThat(Words.of("LaMP")).doesNotContain("la", "mp");
  }
}
