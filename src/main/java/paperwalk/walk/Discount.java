package paperwalk.walk;

/**
 * Factors against popularity: RP3beta ranks by score divided by {@code degree ^ beta} (Paudel,
 * Christoffel, Newell, Bernstein 2017, "Updatable, accurate, diverse, and scalable recommendations
 * for interactive applications").
 */
public final class Discount {
  private Discount() {}

  /**
   * The factor of each paper, {@code degree ^ -beta}; 1 for one without arcs.
   *
   * @param beta 0 for no discount, 1 for one in full
   */
  public static float[] byDegree(CsrGraph graph, double beta) {
    float[] factors = new float[graph.papers()];
    for (int paper = 0; paper < factors.length; paper++) {
      factors[paper] = (float) Math.pow(Math.max(1, graph.degree(paper)), -beta);
    }
    return factors;
  }

  /** The same by the arcs of one kind. */
  public static float[] byDegree(CsrGraph graph, int kind, double beta) {
    float[] factors = new float[graph.papers()];
    for (int paper = 0; paper < factors.length; paper++) {
      int degree = graph.end(paper, kind) - graph.start(paper, kind);
      factors[paper] = (float) Math.pow(Math.max(1, degree), -beta);
    }
    return factors;
  }
}
