package paperwalk.recommend;

/** The weights of the words of all papers' texts. */
final class TextWeights {
  private TextWeights() {}

  /**
   * Weighs words.
   *
   * @param counts how often each paper has each word
   * @return their weights, each paper's brought to the length 1
   */
  static TextMatrix of(TextMatrix counts) {
    int[] having = new int[counts.width()];
    for (int word : counts.columns()) {
      having[word]++;
    }
    int texts = 0;
    double words = 0;
    for (int paper = 0; paper < counts.rows(); paper++) {
      texts += counts.end(paper) > counts.start(paper) ? 1 : 0;
    }
    for (float count : counts.values()) {
      words += count;
    }
    float[] weights = new float[counts.values().length];
    for (int paper = 0; paper < counts.rows(); paper++) {
      int start = counts.start(paper);
      int size = counts.end(paper) - start;
      int[] times = new int[size];
      double[] rarities = new double[size];
      for (int i = 0; i < size; i++) {
        times[i] = (int) counts.values()[start + i];
        rarities[i] = WordWeights.rarity(texts, having[counts.columns()[start + i]]);
      }
      float[] own = WordWeights.of(times, rarities, words / Math.max(1, texts));
      System.arraycopy(own, 0, weights, start, size);
    }
    return new TextMatrix(counts.offsets(), counts.columns(), weights, counts.width());
  }
}
