package paperwalk.walk;

import java.util.List;

/** Knows by which last steps walkers came to papers. */
@FunctionalInterface
interface LastSteps {
  /**
   * The parts of papers' scores.
   *
   * @return for each paper its parts, largest first, of equal amounts the lowest node first
   */
  List<List<WalkPart>> of(int[] papers);
}
