package paperwalk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that one work can have, and titles that are plainly those of two. */
class TitleWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BERT | BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding",
        "PRISM Alignment | The PRISM Alignment Project: What Participatory Feedback Reveals",
        "LaMP: When LLMs Meet | LaMP: When Large Language Models Meet Personalization",
        "Walks on Graphs of Papers and Ven | Walks on Graphs of Papers and Venues: A Study",
        "Walking graph of paper with restart | Walking graphs of papers with restarts",
        "Recomending Papers by Walks | Recommending papers by walks",
        "Walks with Restart for Reading Lists | Reading Lists from Walks with Restart: A Method",
        "Old Name: Where do the walks of a reader lead? | New: where do the walks of a reader lead",
        "RWR | Random Walks with Restart",
        "RWR | Random Walk Restarts",
        "LLaMA-Adapter | LLaMA-Adaptor",
        "Naïve Bayes at the Café | Naive Bayes at the Cafe",
        "\\textbf{Walks} in $\\mathcal{G}$ raphs | Walks in G raphs",
        "随机游走 | Random Walks on Reading Lists",
        "??? | Random Walks on Reading Lists",
      })
  void titlesOfOneWorkAgree(String one, String other) {
    assertThat(TitleWords.of(one).agreesWith(TitleWords.of(other))).isTrue();
    assertThat(TitleWords.of(other).agreesWith(TitleWords.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Random Walks on Reading Lists | Persona Vectors in Language Models",
        "A Survey of Personalized Alignment of Large Language Models"
            + " | Benchmarking Personalized Large Language Models",
        "Dense Reward for Free in Reinforcement Learning"
            + " | Trustworthy Models by Fine-grained Corrections from Human Feedback",
        "A Survey: Graphs and Walks | A Survey: Venues and Years",
        "BERT | Random Walks on Reading Lists",
        "GPT-3 | GPT-4",
      })
  void titlesOfTwoWorksDoNot(String one, String other) {
    assertThat(TitleWords.of(one).agreesWith(TitleWords.of(other))).isFalse();
    assertThat(TitleWords.of(other).agreesWith(TitleWords.of(one))).isFalse();
  }

  @Test
  void aTitleTellsByItsOwnWordsOnly() {
    assertThat(TitleWords.of("A Survey").telling()).isZero();
    assertThat(TitleWords.of("An Introduction to the Topic").telling()).isEqualTo(1);
    assertThat(TitleWords.of("Random Walks on Graphs").telling()).isEqualTo(3);
  }
}
