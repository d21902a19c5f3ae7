package paperwalk.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to walk give the scores of linear algebra, each within what it says of itself. */
class WalkTest {
  private static final double[] WEIGHTS = {1, 0.3, 2};
  private static final Seeds SEEDS =
      Seeds.weighted(new int[] {3, 17, 45, 70}, new double[] {1, 2, 0.5, 1});

  @ParameterizedTest
  @CsvSource({"1, 0.3, 1", "2, 0.3, 2", "3, 0.15, 3", "4, 0.5, 5", "5, 0.9, 2"})
  void exactScoresAreThoseOfAsManyRounds(long seed, double restart, int rounds) {
    CsrGraph graph = CsrGraphs.random(seed, 50, 180);

    WalkScores scores = new ExactWalk(restart, rounds).scores(graph, SEEDS, WEIGHTS);

    equal(scores, new DenseWalk(graph, WEIGHTS).scores(SEEDS, restart, rounds), 1e-12);
    assertThat(scores.errorBound()).isZero();
    partsAddUp(scores, 1e-12);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void ofANarrowWalkTheBoundHolds(long seed) {
    CsrGraph graph = CsrGraphs.random(seed, 50, 300);

    WalkScores scores = new ExactWalk(0.3, 4, 5).scores(graph, SEEDS, WEIGHTS);

    below(scores, new DenseWalk(graph, WEIGHTS).scores(SEEDS, 0.3, 4));
    assertThat(scores.errorBound()).isGreaterThan(0.01);
    partsAddUp(scores, 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.3", "2, 0.3", "3, 0.15", "4, 0.5", "5, 0.9", "6, 0.05"})
  void aPushToTheEndSolvesTheLinearEquations(long seed, double restart) {
    CsrGraph graph = CsrGraphs.random(seed, 50, 180);

    WalkScores scores = new PushWalk(restart, 1e-15).scores(graph, SEEDS, WEIGHTS);

    equal(scores, new DenseWalk(graph, WEIGHTS).scores(SEEDS, restart), 1e-11);
    partsAddUp(scores, 1e-11);
  }

  @ParameterizedTest
  @CsvSource({"21, 1e-1", "22, 1e-2", "23, 1e-3", "24, 1e-4", "25, 1e-5"})
  void ofAPushTheBoundHolds(long seed, double epsilon) {
    CsrGraph graph = CsrGraphs.random(seed, 50, 300);

    WalkScores scores = new PushWalk(0.3, epsilon).scores(graph, SEEDS, WEIGHTS);

    below(scores, new DenseWalk(graph, WEIGHTS).scores(SEEDS, 0.3));
    assertThat(scores.errorBound()).isPositive();
    assertThat(scores.steps()).isLessThan((long) (2 / (epsilon * 0.3)) + 1);
    partsAddUp(scores, 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.3", "2, 0.3", "3, 0.5", "4, 0.7"})
  void drawnScoresAreWithinTheirErrorOfTheTrueOnes(long seed, double restart) {
    CsrGraph graph = CsrGraphs.random(seed, 50, 300);

    WalkScores scores = new MonteCarloWalk(restart, 400_000, seed).scores(graph, SEEDS, WEIGHTS);

    likely(scores, new DenseWalk(graph, WEIGHTS).scores(SEEDS, restart));
    partsAddUp(scores, 1e-9);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void soTheyAreWhereAllArcsAreEquallyLikely(long seed) {
    CsrGraph graph = CsrGraphs.uniform(seed, 60, 20, 200);

    WalkScores scores =
        new MonteCarloWalk(0.3, 400_000, seed).scores(graph, SEEDS, new double[] {5});

    likely(scores, new DenseWalk(graph, 5).scores(SEEDS, 0.3));
    partsAddUp(scores, 1e-9);
  }

  /**
   * The quick way for one kind and the way for all kinds draw other numbers of one distribution.
   */
  @Test
  void aSecondKindThatNobodyHasMakesNoDifferenceBeyondTheError() {
    CsrGraph one = CsrGraphs.uniform(7, 60, 20, 200);
    CsrGraphBuilder builder = new CsrGraphBuilder(60, 2);
    builder.addNodes(0, 20);
    for (int row = 0; row < 60; row++) {
      for (int arc = one.start(row, 0); arc < one.end(row, 0); arc++) {
        builder.addEdge(row, one.forward().target(arc), 0, 1, 1);
      }
    }
    CsrGraph two = builder.normaliseForward().normaliseBackward().build();

    WalkScores scores = new MonteCarloWalk(0.3, 400_000, 1).scores(two, SEEDS, new double[] {1, 1});

    likely(scores, new DenseWalk(one, 1).scores(SEEDS, 0.3));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void theSameRequestGivesTheSameAnswerWhateverRunsBesideIt(Walk walk) {
    CsrGraph graph = CsrGraphs.random(8, 50, 300);
    List<String> answers =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> print(walk.scores(graph, SEEDS, WEIGHTS)))
            .toList();

    assertThat(answers).containsOnly(answers.getFirst());
  }

  @ParameterizedTest
  @MethodSource("walks")
  void theOrderOfSeedsMakesNoDifference(Walk walk) {
    CsrGraph graph = CsrGraphs.random(8, 50, 300);

    assertThat(print(walk.scores(graph, Seeds.of(3, 60, 4, 3), WEIGHTS)))
        .isEqualTo(print(walk.scores(graph, Seeds.of(60, 3, 3, 4), WEIGHTS)));
  }

  @Test
  void anotherRandomSeedGivesAnotherAnswer() {
    CsrGraph graph = CsrGraphs.random(8, 50, 300);

    assertThat(print(new MonteCarloWalk(0.3, 5000, 1).scores(graph, SEEDS, WEIGHTS)))
        .isNotEqualTo(print(new MonteCarloWalk(0.3, 5000, 2).scores(graph, SEEDS, WEIGHTS)));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void aSeedThatLeadsNowhereHasNoScores(Walk walk) {
    CsrGraphBuilder builder = new CsrGraphBuilder(3, 2);
    builder.addNodes(0, 1);
    builder.addEdge(1, 3, 0, 1, 1);
    CsrGraph graph = builder.build();

    assertThat(walk.scores(graph, Seeds.of(0), new double[] {1, 1}).size()).isZero();
    assertThat(walk.scores(graph, Seeds.of(1), new double[] {0, 1}).size()).isZero();
    assertThat(walk.scores(graph, Seeds.of(1), new double[] {0, 0}).size()).isZero();
    WalkScores home = walk.scores(graph, Seeds.of(0, 1), new double[] {1, 0});
    assertThat(home.size()).isEqualTo(1);
    assertThat(home.parts(1)).extracting(WalkPart::node).containsExactly(3);
    assertThat(home.parts(2)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("walks")
  void whatDoesNotFitTheGraphIsRefused(Walk walk) {
    CsrGraph graph = CsrGraphs.random(8, 50, 300);

    for (Runnable misuse :
        new Runnable[] {
          () -> walk.scores(graph, Seeds.of(graph.nodes()), WEIGHTS),
          () -> walk.scores(graph, SEEDS, new double[] {1}),
          () -> walk.scores(graph, SEEDS, new double[] {1, -1, 1}),
          () -> walk.scores(graph, SEEDS, new double[] {1, Double.NaN, 1}),
        }) {
      assertThatThrownBy(misuse::run).isInstanceOf(IllegalArgumentException.class);
    }
  }

  static Stream<Walk> walks() {
    return Stream.of(
        new ExactWalk(0.3, 3),
        new PushWalk(0.3, 1e-4),
        new MonteCarloWalk(0.3, 5000, 1),
        new MonteCarloWalk(0.3, 5000, true, new StopRule(10, 50), 1));
  }

  private static void equal(WalkScores scores, double[] expected, double tolerance) {
    for (int paper = 0; paper < expected.length; paper++) {
      assertThat(scores.score(paper))
          .as("paper " + paper)
          .isCloseTo(expected[paper], within(tolerance));
    }
  }

  private static void below(WalkScores scores, double[] expected) {
    double missing = 0;
    for (int paper = 0; paper < expected.length; paper++) {
      assertThat(scores.score(paper)).isLessThanOrEqualTo(expected[paper] + 1e-14);
      missing += expected[paper] - scores.score(paper);
    }
    // The weights of a row are floats and add up to 1 within their rounding only.
    assertThat(missing).isLessThanOrEqualTo(scores.errorBound() + 1e-7);
  }

  /** No score is five standard errors away, and most are within two. */
  private static void likely(WalkScores scores, double[] expected) {
    int near = 0;
    int all = 0;
    for (int paper = 0; paper < expected.length; paper++) {
      double error = Math.abs(scores.score(paper) - expected[paper]);
      double standard = scores.standardError(paper);
      assertThat(error).as("paper " + paper).isLessThanOrEqualTo(5 * standard + 1e-12);
      all += expected[paper] > 0 ? 1 : 0;
      near += expected[paper] > 0 && error < 2 * standard ? 1 : 0;
    }
    assertThat(near).isGreaterThan(all * 8 / 10);
  }

  static void partsAddUp(WalkScores scores, double tolerance) {
    int[] papers = IntStream.range(0, scores.size()).map(scores::paper).toArray();
    List<List<WalkPart>> parts = scores.parts(papers);
    for (int i = 0; i < scores.size(); i++) {
      double sum = parts.get(i).stream().mapToDouble(WalkPart::amount).sum();
      assertThat(sum).isCloseTo(scores.value(i), within(tolerance)).isPositive();
    }
  }

  private static String print(WalkScores scores) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < scores.size(); i++) {
      text.append(scores.paper(i)).append("=").append(scores.value(i)).append(" ");
    }
    return text.append(scores.parts(7)).toString();
  }
}
