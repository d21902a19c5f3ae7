package paperwalk.evaluate.ranking;

/**
 * An answer, the best first.
 *
 * @param papers ids of papers, each once
 * @param scores their scores, falling
 */
@SuppressWarnings("ArrayRecordComponent") // Its arrays are read in place and never compared.
public record Ranking(int[] papers, double[] scores) {}
