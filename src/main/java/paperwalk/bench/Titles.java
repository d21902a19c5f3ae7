package paperwalk.bench;

import java.util.Locale;
import java.util.SplittableRandom;

/** Titles and names as research has them, put together from words. */
final class Titles {
  private static final String[] ADJECTIVES =
      words(
          "adaptive adversarial aligned attentive autoregressive causal compositional contextual"
              + " continual contrastive controllable cross-lingual deep differentiable"
              + " diffusion-based discrete distributed dynamic efficient embodied explainable fair"
              + " federated few-shot fine-grained generative graph-based grounded hierarchical"
              + " hybrid incremental interactive interpretable iterative knowledge-aware"
              + " large-scale latent lifelong lightweight long-context low-rank multilingual"
              + " multimodal multi-task neural parameter-efficient personalized preference-based"
              + " private probabilistic retrieval-augmented robust scalable self-supervised"
              + " semantic sparse structured symbolic temporal token-level transferable trustworthy"
              + " unified unsupervised user-centric variational weakly-supervised zero-shot");
  private static final String[] MATTERS =
      words(
          "alignment annotation argument attention citation classification clustering commonsense"
              + " compression conversation coreference curriculum dialogue discourse distillation"
              + " document embedding emotion entity event evidence explanation fact feedback"
              + " forecasting gradient graph image instruction knowledge language lexicon link"
              + " memory meta-data molecule narrative news ontology opinion paraphrase passage"
              + " persona policy preference prompt protein quantization query question ranking"
              + " rationale reading recipe recommendation relation reward review scene sentence"
              + " sentiment sequence session simulation speech story style summary syntax table"
              + " text thread token topic traffic trajectory translation user video vision web"
              + " workflow");
  private static final String[] DOINGS =
      words(
          "adaptation aggregation analysis augmentation benchmarking calibration completion"
              + " decoding detection discovery disentanglement editing estimation evaluation"
              + " extraction filtering fusion generation grounding induction inference integration"
              + " learning linking matching mining modeling optimization parsing planning"
              + " prediction pretraining pruning reasoning refinement regularization representation"
              + " resolution retrieval rewriting routing sampling search segmentation selection"
              + " summarization tagging training transfer tuning understanding verification");
  private static final String[] SYLLABLES =
      words(
          "ba be bi bo ca ce co da de di do el en fa fi ga ge gra ha he in ka ki la le li lo lu ma"
              + " me mi mo na ne ni no or pa per pi po qua ra re ri ro sa se si sol ta te ti tor"
              + " tra u va ve vi vo xa xi ya zu");
  private static final String[] ENDINGS =
      words("bench bert former gen graph lens lm mind net plug quest rag scope walk");

  private Titles() {}

  private static String[] words(String text) {
    return text.split(" ");
  }

  /** A title of five to a dozen words; earlier words of each kind are taken more often. */
  static String title(SplittableRandom random) {
    String head = upper(pick(ADJECTIVES, random)) + " " + upper(pick(MATTERS, random));
    String subject = head + " " + upper(pick(DOINGS, random));
    return switch (random.nextInt(6)) {
      case 0 -> coined(random) + ": " + subject + " for " + upper(pick(MATTERS, random)) + " Data";
      case 1 -> coined(random) + ": " + subject;
      case 2 ->
          subject + " with " + upper(pick(ADJECTIVES, random)) + " " + upper(pick(MATTERS, random));
      case 3 ->
          "On the "
              + upper(pick(DOINGS, random))
              + " of "
              + head
              + " "
              + upper(pick(DOINGS, random));
      case 4 ->
          "Towards "
              + subject
              + " via "
              + upper(pick(MATTERS, random))
              + " "
              + upper(pick(DOINGS, random));
      default ->
          subject
              + " in "
              + upper(pick(ADJECTIVES, random))
              + " "
              + upper(pick(MATTERS, random))
              + " "
              + upper(pick(DOINGS, random));
    };
  }

  /** The name of a field of research. */
  static String topic(SplittableRandom random) {
    return pick(ADJECTIVES, random) + " " + pick(MATTERS, random) + " " + pick(DOINGS, random);
  }

  /** The name of a system or its repository. */
  static String coined(SplittableRandom random) {
    return upper(invented(random, 2)) + upper(ENDINGS[random.nextInt(ENDINGS.length)]);
  }

  /** The name of a person. */
  static String person(SplittableRandom random) {
    return upper(invented(random, 2)) + " " + upper(invented(random, 2 + random.nextInt(2)));
  }

  /** The name of an account. */
  static String account(SplittableRandom random) {
    return invented(random, 3);
  }

  private static String invented(SplittableRandom random, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  private static String pick(String[] words, SplittableRandom random) {
    double place = Math.pow(random.nextDouble(), 1.6);
    return words[(int) (place * words.length)];
  }

  private static String upper(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
