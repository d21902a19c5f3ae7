package paperwalk.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranking, seeds, boosting and stopping early. */
class WalkScoresTest {
  private static final double[] ONE = {1};

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 100, 100_000})
  void theBestAreThoseOfAFullSort(int count) {
    Random random = new Random(count);
    int[] keys = IntStream.range(0, 500).map(i -> 499 - i).toArray();
    double[] ranks = random.ints(500, 0, 60).asDoubleStream().toArray();
    List<Integer> sorted =
        IntStream.range(0, 500)
            .boxed()
            .filter(i -> ranks[i] > 0)
            .sorted(
                Comparator.comparingDouble((Integer i) -> -ranks[i]).thenComparingInt(i -> keys[i]))
            .limit(count)
            .map(i -> keys[i])
            .toList();

    assertThat(SparseScores.largest(count, keys, keys.length, i -> ranks[i]))
        .containsExactly(sorted.stream().mapToInt(i -> i).toArray());
  }

  @Test
  void aDiscountRanksAndDoesNotScore() {
    // Paper 1 is reached twice as often as paper 2 and has four times its degree.
    CsrGraphBuilder builder = new CsrGraphBuilder(4, 1);
    builder.addNodes(0, 4);
    builder.addEdge(0, 4, 0, 1, 0);
    builder.addEdge(1, 4, 0, 1, 2);
    builder.addEdge(2, 4, 0, 1, 1);
    for (int node = 5; node < 8; node++) {
      builder.addEdge(1, node, 0, 1, 1);
    }
    CsrGraph graph = builder.normaliseForward().normaliseBackward().build();
    WalkScores scores = new ExactWalk(0.5, 1).scores(graph, Seeds.of(0), ONE);

    assertThat(scores.top(5, null, paper -> true)).containsExactly(1, 2);
    assertThat(scores.top(5, Discount.byDegree(graph, 0.4), paper -> true)).containsExactly(1, 2);
    assertThat(scores.top(5, Discount.byDegree(graph, 0.6), paper -> true)).containsExactly(2, 1);
    assertThat(scores.top(5, Discount.byDegree(graph, 0, 0.6), paper -> paper != 2))
        .containsExactly(1);
    assertThat(scores.score(1)).isCloseTo(0.5 * 2 / 3, within(1e-7));
    assertThatThrownBy(() -> scores.top(-1, null, paper -> true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void seedsAreMergedSortedAndShared() {
    Seeds seeds = Seeds.weighted(new int[] {9, 2, 9, 5}, new double[] {1, 2, 1, 0});

    assertThat(seeds.size()).isEqualTo(2);
    assertThat(seeds.node(0)).isEqualTo(2);
    assertThat(seeds.weight(1)).isEqualTo(0.5);
    for (Runnable misuse :
        new Runnable[] {
          Seeds::of,
          () -> Seeds.of(-1),
          () -> Seeds.weighted(new int[] {1}, new double[] {0}),
          () -> Seeds.weighted(new int[] {1}, new double[] {-1}),
          () -> Seeds.weighted(new int[] {1}, new double[] {Double.NaN}),
          () -> Seeds.weighted(new int[] {1, 2}, new double[] {1}),
          () -> Seeds.weighted(new int[] {1, 2}, new double[] {Double.MAX_VALUE, Double.MAX_VALUE}),
        }) {
      assertThatThrownBy(misuse::run).isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** Nodes 4 and 5: both seeds share paper 2; paper 3 shares both its evenings with seed 0. */
  @Test
  void boostingPrefersWhatManySeedsLeadTo() {
    CsrGraphBuilder builder = new CsrGraphBuilder(4, 1);
    builder.addNodes(0, 3);
    for (int[] edge : new int[][] {{0, 4}, {3, 4}, {0, 5}, {2, 5}, {1, 6}, {2, 6}, {3, 5}}) {
      builder.addEdge(edge[0], edge[1], 0, 1, 1);
    }
    CsrGraph graph = builder.normaliseForward().normaliseBackward().build();
    Seeds seeds = Seeds.of(0, 1);
    WalkScores plain = new MonteCarloWalk(0.9, 20_000, 1).scores(graph, seeds, ONE);
    WalkScores boosted =
        new MonteCarloWalk(0.9, 20_000, true, StopRule.NEVER, 1).scores(graph, seeds, ONE);

    assertThat(boosted.score(2) / boosted.score(3))
        .isGreaterThan(1.3 * plain.score(2) / plain.score(3));
    WalkTest.partsAddUp(boosted, 1e-9);
  }

  @Test
  void withOneSeedBoostingChangesNothing() {
    CsrGraph graph = CsrGraphs.uniform(5, 60, 20, 200);
    WalkScores plain = new MonteCarloWalk(0.3, 5000, 1).scores(graph, Seeds.of(3), ONE);
    WalkScores boosted =
        new MonteCarloWalk(0.3, 5000, true, StopRule.NEVER, 1).scores(graph, Seeds.of(3), ONE);

    for (int paper = 0; paper < 60; paper++) {
      assertThat(boosted.score(paper)).isCloseTo(plain.score(paper), within(1e-15));
    }
  }

  @Test
  void aWalkStopsOnceTheBestAreKnown() {
    CsrGraph graph = CsrGraphs.uniform(5, 60, 20, 200);
    Seeds seeds = Seeds.of(3, 4);
    WalkScores whole = new MonteCarloWalk(0.3, 200_000, 1).scores(graph, seeds, ONE);
    WalkScores early =
        new MonteCarloWalk(0.3, 200_000, false, new StopRule(5, 200), 1).scores(graph, seeds, ONE);

    assertThat(early.steps()).isLessThan(whole.steps() / 10);
    int best = early.top(1, null, paper -> true)[0];
    assertThat(early.score(best))
        .isCloseTo(whole.score(best), within(5 * early.standardError(best)));
    WalkTest.partsAddUp(early, 1e-9);
    assertThatThrownBy(() -> new StopRule(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * As a large file is that was damaged after its writing: its sections are not read to open it.
   */
  @ParameterizedTest
  @ValueSource(ints = {9, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void aDamagedGraphIsAnInputErrorAndHarmsNoLaterWalk(int target) {
    CsrRows bad = rows(new int[] {0, 1}, target);
    CsrGraph graph = new CsrGraph(1, new int[] {1, 2}, bad, rows(new int[] {0, 1}, 0), new byte[1]);

    for (Walk walk : WalkTest.walks().toList()) {
      assertThatThrownBy(() -> walk.scores(graph, Seeds.of(0), ONE))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("damaged");
    }
    assertThat(new ExactWalk(0.3, 1).scores(graph, Seeds.of(1), ONE).score(0)).isPositive();
  }

  private static CsrRows rows(int[] offsets, int target) {
    return new CsrRows(
        MemorySegment.ofArray(offsets),
        MemorySegment.ofArray(new int[] {target}),
        MemorySegment.ofArray(new float[] {1}));
  }
}
