package paperwalk.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperwalk.walk.SeedGroupWalk.Counted;
import paperwalk.walk.StepRecorder.Step;

/**
 * Last steps counted by walking once more: a walk's numbers are known from its seed, so it takes
 * the same steps again, and the walk that only wants scores need not write them down.
 *
 * @param roots the sums of roots that the boosted scores are squares of; a group's share of a score
 *     is its root's share of the sum
 * @param factor what a count is multiplied by to be a score
 */
record ReplayedSteps(
    CsrGraph graph, List<SeedGroup> groups, SeedGroupWalk walk, SparseScores roots, double factor)
    implements LastSteps {

  @Override
  public List<List<WalkPart>> of(int[] papers) {
    Map<Integer, Map<Step, Double>> sums = new HashMap<>();
    Arrays.stream(papers).forEach(paper -> sums.put(paper, new HashMap<>()));
    SeedGroupWalk again = walk.again();
    Scratch scratch = graph.scratch().borrow();
    try (StepRecorder recorder = new StepRecorder(papers, scratch.flags())) {
      for (int group = 0; group < groups.size(); group++) {
        Counted counted = again.run(groups.get(group), group, scratch, recorder);
        sums.forEach((paper, sum) -> add(paper, recorder.take(paper), counted.scale(), sum));
        scratch.clear();
      }
    }
    graph.scratch().giveBack(scratch);
    List<List<WalkPart>> all = new ArrayList<>();
    for (int paper : papers) {
      List<WalkPart> parts = new ArrayList<>();
      sums.getOrDefault(paper, Map.of())
          .forEach((step, amount) -> parts.add(new WalkPart(step.kind(), step.node(), amount)));
      parts.sort(RecordedSteps.LARGEST_FIRST);
      all.add(parts);
    }
    return all;
  }

  private void add(int paper, Map<Step, Double> counts, double scale, Map<Step, Double> sum) {
    double count = counts.values().stream().mapToDouble(each -> each).sum();
    double share = factor * roots.get(paper) * Math.sqrt(count * scale) / count;
    counts.forEach((step, each) -> sum.merge(step, each * share, Double::sum));
  }
}
