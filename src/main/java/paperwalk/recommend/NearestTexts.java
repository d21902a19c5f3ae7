package paperwalk.recommend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The nearest neighbours of texts by the cosine of their words' weights.
 *
 * <p>A text looks for neighbours by the {@link #WORDS} heaviest of its words, the rarest first;
 * when {@link #ENOUGH} texts share one of them, the more common words bring no others (as MaxScore
 * does: Turtle and Flood 1995), so what is near by common words alone may be missed in a large
 * collection. Costs, for each text, an addition for each of these words and each text that has the
 * word; uses all processors; the answer does not depend on how many there are.
 */
final class NearestTexts {
  /** With how many of its words a text looks for neighbours, at most. */
  static final int WORDS = 64;

  /** When so many texts share a word, more common words only tell these from each other. */
  static final int ENOUGH = 2_000;

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
  @SuppressWarnings("ArrayRecordComponent") // Its arrays are read in place and never compared.
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
    for (int i : rarestFirst(words, weights)) {
      boolean open = count < ENOUGH;
      int end = holders.end(words[i]);
      for (int at = holders.start(words[i]); at < end; at++) {
        int other = holders.columns()[at];
        float sum = sums[other];
        if (sum == 0) {
          if (!open) {
            continue;
          }
          touched[count++] = other;
        }
        sums[other] = sum + weights[i] * holders.values()[at];
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

  /** The places of the heaviest words, those that fewest texts have first. */
  private int[] rarestFirst(int[] words, float[] weights) {
    return IntStream.range(0, weights.length)
        .filter(i -> weights[i] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -weights[i]))
        .limit(WORDS)
        .sorted(Comparator.comparingInt((Integer i) -> size(words[i])).thenComparing(i -> i))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int size(int word) {
    return holders.end(word) - holders.start(word);
  }
}
