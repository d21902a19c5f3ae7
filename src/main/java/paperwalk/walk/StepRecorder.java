package paperwalk.walk;

import java.util.HashMap;
import java.util.Map;

/** Writes down by which last steps walkers came to some papers. */
final class StepRecorder implements AutoCloseable {
  /** A last step: the kind of evidence, and the node or paper it was made from. */
  record Step(int kind, int node) {}

  private final Map<Integer, Map<Step, Double>> arrivals = new HashMap<>();
  private final byte[] wanted;

  /**
   * Takes the papers.
   *
   * @param wanted a flag for each paper, all 0; those of the papers are 1 until it is closed
   */
  StepRecorder(int[] papers, byte[] wanted) {
    this.wanted = wanted;
    for (int paper : papers) {
      wanted[paper] = 1;
      arrivals.put(paper, new HashMap<>());
    }
  }

  void arrive(int paper, double weight, int kind, int from) {
    if (wanted[paper] != 0) {
      arrivals.getOrDefault(paper, Map.of()).merge(new Step(kind, from), weight, Double::sum);
    }
  }

  /** What came to a paper by each step since the last time this was asked. */
  Map<Step, Double> take(int paper) {
    Map<Step, Double> taken = arrivals.getOrDefault(paper, Map.of());
    arrivals.replace(paper, new HashMap<>());
    return taken;
  }

  @Override
  public void close() {
    arrivals.keySet().forEach(paper -> wanted[paper] = 0);
  }
}
