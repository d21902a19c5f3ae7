package paperwalk.recommend;

import java.util.Arrays;

/**
 * How much each word tells of each text: BM25 (Robertson and Zaragoza 2009) with the customary
 * {@code k1 = 1.2, b = 0.75}, each text's weights brought to the length 1, so that the sum of the
 * products over shared words is the cosine of two texts.
 *
 * <p>Words that too many texts have tell nothing and weigh 0.
 */
final class WordWeights {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  /**
   * Below this number of texts no word is too common; from the second on, a quarter is the most.
   */
  private static final int SMALL = 10;

  private static final int LARGE = 200;

  private WordWeights() {}

  /** The largest number of texts of a collection that may have a word which still tells. */
  static int mostCommon(int texts) {
    return texts < SMALL ? texts : texts < LARGE ? texts / 2 : texts / 4;
  }

  /** What a word adds that some of the texts have (Robertson and Spärck Jones 1976). */
  static double rarity(int texts, int having) {
    return having > mostCommon(texts) ? 0 : Math.log1p((texts - having + 0.5) / (having + 0.5));
  }

  /**
   * The weights of one text.
   *
   * @param counts how often it has each of its words
   * @param rarities the words' rarities, in the same order
   * @param meanLength mean number of words of a text
   */
  static float[] of(int[] counts, double[] rarities, double meanLength) {
    double length = Arrays.stream(counts).sum();
    double[] weights = new double[counts.length];
    double squares = 0;
    for (int i = 0; i < counts.length; i++) {
      double saturation = counts[i] + K1 * (1 - B + B * length / meanLength);
      weights[i] = rarities[i] * counts[i] * (K1 + 1) / saturation;
      squares += weights[i] * weights[i];
    }
    float[] normed = new float[counts.length];
    for (int i = 0; i < counts.length; i++) {
      normed[i] = squares == 0 ? 0 : (float) (weights[i] / Math.sqrt(squares));
    }
    return normed;
  }
}
