package paperwalk.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The questions that each client asks, and what they are to be told. */
final class Answers {
  private static final Path QUESTIONS = Path.of("src/test/clients/questions");

  /** Letters of many alphabets, and characters that mean something somewhere. */
  static final String LETTERS = "Überlänge 例え 😀 + & % # \" \\ <b>";

  /** The seed's titles in the order of SPARQL. */
  static final List<String> TITLES =
      List.of(
          "Can LLM be a Personalized Judge?",
          "Democratizing Large Language Models via Personalized Parameter-Efficient Fine-tuning",
          "Guided Profile Generation Improves Personalization with LLMs",
          "HEART-felt Narratives: Tracing Empathy and Narrative Style in Personal Stories with"
              + " LLMs",
          "HYDRA: Model Factorization Framework for Black-Box LLM Personalization",
          "Integrating Summarization and Retrieval for Enhanced Personalization via Large Language"
              + " Models",
          "LLMs + Persona-Plug = Personalized LLMs",
          "LaMP: When Large Language Models Meet Personalization",
          "LongLaMP: A Benchmark for Personalized Long-form Text Generation",
          "Optimization Methods for Personalizing Large Language Models through Retrieval"
              + " Augmentation",
          "PersonalSum: A User-Subjective Guided Personalized Summarization Dataset for Large"
              + " Language Models",
          "Personalized Pieces: Efficient Personalized Large Language Models through Collaborative"
              + " Efforts",
          "The PRISM Alignment Project: What Participatory, Representative and Individualised Human"
              + " Feedback Reveals About the Subjective and Multicultural Alignment of Large"
              + " Language Models",
          "Two Tales of Persona in LLMs: A Survey of Role-Playing and Personalization");

  private Answers() {}

  static String question(String name) throws IOException {
    return Files.readString(QUESTIONS.resolve(name + ".rq"));
  }

  /** What a client of another language prints for all questions, in one way of asking. */
  static List<String> lines(String... questions) {
    List<String> lines = new ArrayList<>();
    for (String question : questions) {
      switch (question) {
        case "select" -> TITLES.forEach(title -> lines.add("select\t" + title));
        case "letters" -> lines.add("letters\t" + LETTERS);
        case "ask" -> lines.add("ask\ttrue");
        case "construct" -> lines.add("construct\t" + TITLES.size());
        default -> throw new IllegalArgumentException(question);
      }
    }
    return lines;
  }
}
