package paperwalk.recommend;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The nearest neighbours of texts by the cosine of their words' weights.
 *
 * <p>Exact but for texts of more than {@link #WORDS} different words, which look for neighbours by
 * the heaviest of them. Costs, for each text, an addition for each of its words and each text that
 * has the word; uses all processors; the answer does not depend on how many there are.
 */
final class NearestTexts {
  /** With how many of its words a text looks for neighbours, at most. */
  static final int WORDS = 64;

  private static final int CHUNK = 256;

  private final TextMatrix texts;
  private final TextMatrix holders;
  private final int most;

  /**
   * Takes the texts.
   *
   * @param texts a row for each text: its words and their weights
   * @param most how many neighbours a text has at most
   */
  NearestTexts(TextMatrix texts, int most) {
    this.texts = texts;
    this.holders = texts.transposed();
    this.most = most;
  }

  /**
   * Neighbours of a text.
   *
   * @param texts by number, the nearest first; of equally near ones the lower number first
   * @param cosines above 0, as many
   */
  record Neighbours(int[] texts, float[] cosines) {}

  /** The neighbours of each text, itself not among them; empty for a text without words. */
  Neighbours[] all() {
    int rows = texts.rows();
    Neighbours[] found = new Neighbours[rows];
    IntStream.range(0, (rows + CHUNK - 1) / CHUNK)
        .parallel()
        .forEach(chunk -> {
          float[] sums = new float[rows];
          int[] touched = new int[rows];
          for (int text = chunk * CHUNK; text < Math.min(rows, (chunk + 1) * CHUNK); text++) {
            int start = texts.start(text);
            int end = texts.end(text);
            int[] words = Arrays.copyOfRange(texts.columns(), start, end);
            float[] weights = Arrays.copyOfRange(texts.values(), start, end);
            found[text] = near(words, weights, text, sums, touched);
          }
        });
    return found;
  }

  private Neighbours near(int[] words, float[] weights, int self, float[] sums, int[] touched) {
    int count = 0;
    for (int i : heaviest(weights)) {
      int end = holders.end(words[i]);
      for (int at = holders.start(words[i]); at < end; at++) {
        int other = holders.columns()[at];
        float add = weights[i] * holders.values()[at];
        if (sums[other] == 0 && add > 0) {
          touched[count++] = other;
        }
        sums[other] += add;
      }
    }
    long[] best = new long[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int other = touched[i];
      if (other != self) {
        best[size++] = Largest.key(sums[other], other);
      }
      sums[other] = 0;
    }
    return neighbours(Arrays.copyOf(best, size));
  }

  private Neighbours neighbours(long[] found) {
    Largest.keepSmallest(found, most);
    int size = Math.min(most, found.length);
    int[] others = new int[size];
    float[] cosines = new float[size];
    for (int i = 0; i < size; i++) {
      others[i] = Largest.number(found[i]);
      cosines[i] = Largest.weight(found[i]);
    }
    return new Neighbours(others, cosines);
  }

  private static int[] heaviest(float[] weights) {
    int[] all = IntStream.range(0, weights.length).filter(i -> weights[i] > 0).toArray();
    if (all.length <= WORDS) {
      return all;
    }
    return IntStream.of(all)
        .boxed()
        .sorted((a, b) -> Float.compare(weights[b], weights[a]))
        .limit(WORDS)
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }
}
