package paperwalk.recommend;

import java.util.Arrays;

/** The parts of a paper's score, noted once, so that they can be gone through again cheaply. */
final class Parts implements Walked.PartVisitor {
  private int[] kinds = new int[64];
  private int[] vias = new int[64];
  private int[] froms = new int[64];
  private boolean[] seconds = new boolean[64];
  private double[] amounts = new double[64];
  private int size;

  /** Notes the parts of another paper, instead of those that are here. */
  void note(Walked walked, int paper) {
    size = 0;
    walked.parts(paper, this);
  }

  @Override
  public void part(int kind, int via, int from, boolean second, double amount) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      vias = Arrays.copyOf(vias, 2 * size);
      froms = Arrays.copyOf(froms, 2 * size);
      seconds = Arrays.copyOf(seconds, 2 * size);
      amounts = Arrays.copyOf(amounts, 2 * size);
    }
    kinds[size] = kind;
    vias[size] = via;
    froms[size] = from;
    seconds[size] = second;
    amounts[size++] = amount;
  }

  /** Visits them in the order of the walk. */
  void forEach(Walked.PartVisitor visitor) {
    for (int i = 0; i < size; i++) {
      visitor.part(kinds[i], vias[i], froms[i], seconds[i], amounts[i]);
    }
  }
}
